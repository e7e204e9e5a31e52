import { makeStyles, tokens } from "@fluentui/react-components";

export const useChangeListStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
  figures: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
});
