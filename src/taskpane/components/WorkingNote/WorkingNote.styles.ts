import { makeStyles, tokens } from "@fluentui/react-components";

export const useWorkingNoteStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  cancel: { alignSelf: "flex-start" },
});
