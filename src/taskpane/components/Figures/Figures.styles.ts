import { makeStyles, tokens } from "@fluentui/react-components";

export const useFiguresStyles = makeStyles({
  root: { margin: 0, display: "flex", flexDirection: "column" },
  pair: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM, paddingBlock: tokens.spacingVerticalXS, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { color: tokens.colorNeutralForeground2 },
  figure: { margin: 0, fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere", textAlign: "end", marginInlineStart: "auto" },
});
