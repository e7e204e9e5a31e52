import { makeStyles, tokens } from "@fluentui/react-components";

export const useStepListStyles = makeStyles({
  list: { listStyleType: "none", display: "flex", flexWrap: "wrap", margin: 0, padding: 0, gap: tokens.spacingHorizontalXS },
  item: { flexGrow: 1, flexShrink: 1, flexBasis: "0" },
  step: {
    width: "100%", display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXXS, padding: tokens.spacingVerticalXS, cursor: "pointer",
    font: "inherit", color: tokens.colorNeutralForeground1, backgroundColor: "transparent", border: "none", borderTop: `2px solid ${tokens.colorNeutralStroke1}`, textAlign: "start",
    // The number is drawn, not written: the name of the button says it in words.
    "::before": { content: "attr(data-number)", fontSize: tokens.fontSizeBase200, fontVariantNumeric: "tabular-nums" },
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  here: { "::before": { color: tokens.colorCompoundBrandForeground1 }, fontWeight: tokens.fontWeightSemibold, borderTop: `2px solid ${tokens.colorCompoundBrandStroke}`, "@media (forced-colors: active)": { borderTop: "4px solid Highlight" } },
  ahead: { cursor: "default", color: tokens.colorNeutralForeground3, ":hover": { backgroundColor: "transparent" } },
});
