import { makeStyles, tokens } from "@fluentui/react-components";

const row = { borderInlineStartWidth: "3px", borderInlineStartStyle: "solid", paddingInlineStart: tokens.spacingHorizontalS } as const;

export const useFindingListStyles = makeStyles({
  root: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  error: { ...row, borderInlineStartColor: tokens.colorStatusDangerBorder2 },
  warning: { ...row, borderInlineStartColor: tokens.colorStatusWarningBorder2 },
  info: { ...row, borderInlineStartColor: tokens.colorNeutralStroke1 },
  words: { display: "flex", flexDirection: "column" },
  button: {
    display: "flex", flexDirection: "column", width: "100%", border: "none", padding: tokens.spacingVerticalXS, font: "inherit", color: "inherit", backgroundColor: "transparent", textAlign: "start", cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  severity: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  go: { color: tokens.colorBrandForegroundLink, textDecorationLine: "underline" },
  message: { overflowWrap: "anywhere" },
});
