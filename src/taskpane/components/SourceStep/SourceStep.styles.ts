import { makeStyles, tokens } from "@fluentui/react-components";

export const useSourceStepStyles = makeStyles({
  line: { margin: 0, overflowWrap: "anywhere", color: tokens.colorNeutralForeground2 },
  go: { alignSelf: "stretch" },
  others: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalM },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
