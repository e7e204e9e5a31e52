import { makeStyles, tokens } from "@fluentui/react-components";

export const useStepListStyles = makeStyles({
  list: { listStyleType: "none", display: "flex", flexWrap: "wrap", margin: 0, padding: 0, gap: tokens.spacingHorizontalXS },
  item: { flexGrow: 1, flexShrink: 1, flexBasis: "0" },
  step: {
    width: "100%", display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXXS, padding: tokens.spacingVerticalXS, cursor: "pointer",
    font: "inherit", color: tokens.colorNeutralForeground1, backgroundColor: "transparent", border: "none", borderTop: `2px solid ${tokens.colorNeutralStroke1}`, textAlign: "start",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  here: { fontWeight: tokens.fontWeightSemibold, borderTop: `2px solid ${tokens.colorCompoundBrandStroke}`, "@media (forced-colors: active)": { borderTop: "4px solid Highlight" } },
  ahead: { cursor: "default", color: tokens.colorNeutralForeground3, ":hover": { backgroundColor: "transparent" } },
  number: { fontSize: tokens.fontSizeBase200, fontVariantNumeric: "tabular-nums" },
  numberHere: { color: tokens.colorCompoundBrandForeground1 },
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});
