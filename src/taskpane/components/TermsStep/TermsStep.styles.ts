import { makeStyles, tokens } from "@fluentui/react-components";

export const useTermsStepStyles = makeStyles({
  marks: { flexWrap: "wrap" },
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
});
