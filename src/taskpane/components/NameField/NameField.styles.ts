import { makeStyles } from "@fluentui/react-components";

export const useNameFieldStyles = makeStyles({
  root: { gridTemplateColumns: "minmax(0, 1fr)" },
  input: { minWidth: 0, "& input": { minWidth: 0, width: "100%" } },
});
