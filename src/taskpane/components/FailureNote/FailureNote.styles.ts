import { makeStyles, tokens } from "@fluentui/react-components";

export const useFailureNoteStyles = makeStyles({
  root: { whiteSpace: "normal" },
  body: { overflowWrap: "anywhere" },
  reason: { margin: `${tokens.spacingVerticalXS} 0 0` },
  actions: { flexWrap: "wrap" },
});
