import { makeStyles, tokens } from "@fluentui/react-components";

export const useDropZoneStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  over: { outline: `2px dashed ${tokens.colorCompoundBrandStroke}`, outlineOffset: "4px" },
});
