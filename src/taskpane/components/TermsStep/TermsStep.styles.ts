import { makeStyles, tokens } from "@fluentui/react-components";

export const useTermsStepStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
});
