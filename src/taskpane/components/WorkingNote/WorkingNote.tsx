import { Button, Field, ProgressBar, Text } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { usePane } from "../../pane/paneContext";
import { useWorkingNoteStyles } from "./WorkingNote.styles";

/** Work under way: what, how far, and what cancelling leaves. */
export function WorkingNote(): React.JSX.Element | null {
  const styles = useWorkingNoteStyles();
  const { state, work } = usePane();
  const isWaiting = useSilence(`${state.working?.doing} ${state.working?.done}`);
  if (!state.working) return null;
  const { doing, done, total, leaves, cancelling, readsFile } = state.working;
  return (
    <section className={styles.root} aria-label="Work under way">
      <Field label={cancelling ? "Cancelling" : doing} validationState="none" validationMessage={total > 0 ? howFar(done, total) : undefined}>
        <ProgressBar thickness="large" {...(total > 0 ? { value: done, max: total } : {})} aria-label={doing} />
      </Field>
      <div role="status" aria-live="polite">{isWaiting && <Text as="p" className={styles.line}>{readsFile ? "This part of the file takes longer than the others. You can go on working in the workbook meanwhile." : "Excel has not answered yet. If a cell is being edited or a dialog is open, finish it first."}</Text>}</div>
      <Text as="p" className={styles.line}>{cancelling ? (readsFile ? "The reading stops." : "Stopping at the next moment at which the workbook is whole.") : leaves}</Text>
      <Button className={styles.cancel} disabledFocusable={cancelling} onClick={work.cancel}>Cancel</Button>
    </section>
  );
}

/** Few parts are counted; of many, such as the characters of a filing, the percent says more. */
function howFar(done: number, total: number): string {
  return total <= 100 ? `Part ${Math.min(done + 1, total)} of ${total}` : `${Math.floor((100 * done) / total)}% done`;
}

const SILENCE_MS = 4000;

/** Whether nothing has moved for a while; a new step begins the count again. */
function useSilence(step: string): boolean {
  const [silentAt, setSilentAt] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setSilentAt(step), SILENCE_MS);
    return () => clearTimeout(timer);
  }, [step]);
  return silentAt === step;
}
