import { makeStyles } from "@fluentui/react-components";

export const useTermFieldStyles = makeStyles({
  // A field may become as narrow as the pane asks; the library's own least width would push it over its neighbour.
  root: { gridTemplateColumns: "minmax(0, 1fr)" },
  input: { minWidth: 0, "& input": { minWidth: 0, width: "100%" } },
});
