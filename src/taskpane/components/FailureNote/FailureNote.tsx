import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useFailureNote } from "./useFailureNote";
import { useFailureNoteStyles } from "./FailureNote.styles";

/** What happened to the workbook first, then the cause, then the way out. */
export function FailureNote(): React.JSX.Element | null {
  const styles = useFailureNoteStyles();
  const note = useFailureNote();
  if (!note) return null;
  return (
    <MessageBar role="alert" intent={note.stopped ? "info" : "error"} layout="multiline" className={styles.root}>
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{note.title}</MessageBarTitle>
        {note.reasons.map((reason) => <p key={reason} className={styles.reason}>{reason}</p>)}
      </MessageBarBody>
      <MessageBarActions className={styles.actions}>
        {note.lookAgain && <Button size="small" onClick={note.lookAgain}>Look again</Button>}
        <Button size="small" appearance="transparent" onClick={note.close}>Close this message</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
