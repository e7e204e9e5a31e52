import { makeStyles, tokens } from "@fluentui/react-components";

export const useChecksTabStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  line: { margin: 0, ":focus": { outline: "none" } },
  again: { alignSelf: "flex-start" },
  review: { alignSelf: "flex-start", justifyContent: "flex-start", minWidth: 0, paddingLeft: tokens.spacingHorizontalXS, paddingRight: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightRegular },
});
