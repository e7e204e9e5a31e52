import { makeStyles } from "@fluentui/react-components";

export const useSelectFieldStyles = makeStyles({
  // A select is as wide as its longest choice unless it is told that it may be narrower.
  root: { gridTemplateColumns: "minmax(0, 1fr)" },
  select: { minWidth: 0, "& select": { minWidth: 0, textOverflow: "ellipsis" } },
});
