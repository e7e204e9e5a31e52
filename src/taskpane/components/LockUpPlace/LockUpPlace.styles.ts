import { makeStyles, tokens } from "@fluentui/react-components";

const cell = { paddingBlock: tokens.spacingVerticalXS, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, verticalAlign: "top" } as const;

/** The parts of the Lock-up tab look alike: a heading, lines, buttons. */
export const useLockUpPlaceStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalM },
  title: { ":focus": { outline: "none" }, margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  heading: { ":focus": { outline: "none" }, margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  line: { margin: 0, overflowWrap: "anywhere" },
  quiet: { margin: 0, overflowWrap: "anywhere", color: tokens.colorNeutralForeground2 },
  readBack: { margin: 0, overflowWrap: "anywhere", borderLeft: `3px solid ${tokens.colorCompoundBrandStroke}`, paddingInlineStart: tokens.spacingHorizontalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  beside: { alignSelf: "center", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  item: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXS },
  table: { width: "100%", borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  caption: { textAlign: "start", fontWeight: tokens.fontWeightSemibold, paddingBottom: tokens.spacingVerticalXS },
  date: { ...cell, textAlign: "start", fontWeight: tokens.fontWeightRegular },
  first: { ...cell, textAlign: "start", fontWeight: tokens.fontWeightRegular, overflowWrap: "anywhere" },
  figure: { ...cell, textAlign: "end", fontWeight: tokens.fontWeightRegular, paddingInlineStart: tokens.spacingHorizontalS },
  below: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});
