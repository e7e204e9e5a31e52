import { makeStyles, tokens } from "@fluentui/react-components";

export const useDoubtCardStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, border: `1px solid ${tokens.colorNeutralStroke1}`, borderLeft: `3px solid ${tokens.colorStatusWarningBorder2}`, padding: tokens.spacingHorizontalM },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  doubt: { margin: 0, overflowWrap: "anywhere" },
  source: { margin: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  place: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  mark: { backgroundColor: "transparent", color: "inherit", fontWeight: tokens.fontWeightBold, textDecorationLine: "underline" },
  snippet: { margin: 0, padding: tokens.spacingHorizontalS, whiteSpace: "pre-wrap", overflowWrap: "anywhere", backgroundColor: tokens.colorNeutralBackground3, fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  choices: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
