import { makeStyles, tokens } from "@fluentui/react-components";

export const usePlaceTabsStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", position: "sticky", top: 0, zIndex: 2, paddingInline: tokens.spacingHorizontalXS, backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tab: {
    flexGrow: 0, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} calc(${tokens.spacingVerticalM} - 3px)`, border: "none", borderBottom: "3px solid transparent", backgroundColor: "transparent", color: tokens.colorNeutralForeground2, font: "inherit", cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1, borderBottom: `3px solid ${tokens.colorNeutralStroke1}` },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-3px" },
    "@media (forced-colors: active)": { borderBottom: "3px solid ButtonFace" },
  },
  chosen: {
    color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold, borderBottom: `3px solid ${tokens.colorCompoundBrandStroke}`,
    ":hover": { borderBottom: `3px solid ${tokens.colorCompoundBrandStroke}` },
    "@media (forced-colors: active)": { borderBottom: "3px solid Highlight" },
  },
  count: { marginInlineStart: tokens.spacingHorizontalXXS, fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});
