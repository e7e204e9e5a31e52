import { makeStyles, tokens } from "@fluentui/react-components";

export const useTermsStepStyles = makeStyles({
  marks: { flexWrap: "wrap" },
  words: { margin: 0, overflowWrap: "anywhere" },
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
});
