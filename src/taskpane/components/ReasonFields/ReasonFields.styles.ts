import { makeStyles, tokens } from "@fluentui/react-components";

export const useReasonFieldsStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});
