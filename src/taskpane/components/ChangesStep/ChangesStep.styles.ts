import { makeStyles, tokens } from "@fluentui/react-components";

export const useChangesStepStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  line: { margin: 0, overflowWrap: "anywhere" },
  look: { alignSelf: "flex-start" },
});
