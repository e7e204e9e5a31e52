import { makeStyles, tokens } from "@fluentui/react-components";

const cell = { paddingBlock: tokens.spacingVerticalXS, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, verticalAlign: "top" } as const;

/** A pane zoomed to twice its size has no room for four columns: the date then takes a line of its own. */
const NARROW = "@media (max-width: 290px)";

export const useLockUpTabStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0, overflowWrap: "anywhere" },
  table: { width: "100%", borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  caption: { textAlign: "start", fontWeight: tokens.fontWeightSemibold, paddingBottom: tokens.spacingVerticalXS },
  row: { [NARROW]: { display: "grid", fontSize: tokens.fontSizeBase200, gridTemplateColumns: "1fr 1fr", paddingBlock: tokens.spacingVerticalXS } },
  first: { ...cell, [NARROW]: { gridColumn: "1 / -1", borderBottom: "none" }, textAlign: "start", fontWeight: tokens.fontWeightRegular },
  figure: { ...cell, textAlign: "end", fontWeight: tokens.fontWeightRegular, paddingInlineStart: tokens.spacingHorizontalS },
  weekend: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});
