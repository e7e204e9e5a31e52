import { makeStyles, tokens } from "@fluentui/react-components";

export const useReviewFormStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, padding: tokens.spacingHorizontalXS },
  initials: { maxWidth: "140px" },
  choices: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
