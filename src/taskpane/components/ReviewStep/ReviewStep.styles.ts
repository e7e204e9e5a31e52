import { makeStyles, tokens } from "@fluentui/react-components";

export const useReviewStepStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  line: { margin: 0 },
  settled: { listStyleType: "none", margin: 0, padding: 0, color: tokens.colorNeutralForeground2 },
  done: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", alignItems: "center", gap: tokens.spacingHorizontalS, overflowWrap: "anywhere" },
  calm: { alignSelf: "flex-start", paddingInlineStart: tokens.spacingHorizontalS, fontWeight: tokens.fontWeightRegular, textDecorationLine: "underline" },
});
