import { makeStyles, tokens } from "@fluentui/react-components";

const grid = { display: "grid", gridTemplateColumns: "1fr 1fr 1fr 56px", columnGap: tokens.spacingHorizontalS, paddingBlock: tokens.spacingVerticalXS } as const;

export const useRowListStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  table: { fontVariantNumeric: "tabular-nums", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  header: { ...grid, color: tokens.colorNeutralForeground2, borderBottom: `1px solid ${tokens.colorNeutralStroke1}` },
  row: { ...grid, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { gridColumn: "1 / -1", fontSize: tokens.fontSizeBase300, overflowWrap: "anywhere" },
  figure: { textAlign: "end", overflowWrap: "anywhere" },
  pages: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  none: { margin: 0 },
});
