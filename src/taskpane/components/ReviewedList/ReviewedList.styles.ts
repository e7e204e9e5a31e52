import { makeStyles, tokens } from "@fluentui/react-components";

export const useReviewedListStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, ":focus": { outline: "none" } },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  item: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXXS, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  by: { color: tokens.colorNeutralForeground1 },
});
