import { Button, Field, ProgressBar, Text } from "@fluentui/react-components";
import { usePane } from "../../pane/paneContext";
import { useWorkingNoteStyles } from "./WorkingNote.styles";

/** Work under way: what, how far, and what cancelling leaves. */
export function WorkingNote(): React.JSX.Element | null {
  const styles = useWorkingNoteStyles();
  const { state, work } = usePane();
  if (!state.working) return null;
  const { doing, done, total, cancelling } = state.working;
  return (
    <section className={styles.root} aria-label="Work under way">
      <Field label={cancelling ? "Cancelling" : doing} validationState="none" validationMessage={total > 0 ? `Part ${Math.min(done + 1, total)} of ${total}` : undefined}>
        <ProgressBar thickness="large" {...(total > 0 ? { value: done, max: total } : {})} aria-label={doing} />
      </Field>
      <Text as="p" className={styles.line}>{cancelling ? "Taking back what was written so far." : "If you cancel, what was written so far is taken back and the workbook is as before. You can go on working in other sheets meanwhile."}</Text>
      <Button className={styles.cancel} disabledFocusable={cancelling} onClick={work.cancel}>Cancel</Button>
    </section>
  );
}
