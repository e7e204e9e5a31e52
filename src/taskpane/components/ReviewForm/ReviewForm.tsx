import { Button, Field, Input, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from "react";
import { useReviewFormStyles } from "./ReviewForm.styles";

interface ReviewFormProps {
  /** What is reviewed, for a screen reader. */
  readonly about: string;
  /** Initials of the last review in this pane. */
  readonly initials: string;
  readonly busy: boolean;
  readonly onKeep: (by: string, note: string) => void;
  readonly onCancel: () => void;
}

const LONGEST_INITIALS = 20;
const LONGEST_NOTE = 1000;

/** Initials and a note; Escape leaves the finding open. */
export function ReviewForm({ about, initials, busy, onKeep, onCancel }: ReviewFormProps): React.JSX.Element {
  const styles = useReviewFormStyles();
  const [by, setBy] = useState(initials);
  const [note, setNote] = useState("");
  const [isMissing, setMissing] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const keep = (event: FormEvent): void => {
    event.preventDefault();
    if (by.trim() !== "") return onKeep(by.trim(), note.trim());
    setMissing(true);
    first.current?.focus();
  };
  const leave = (event: KeyboardEvent): void => {
    if (event.key === "Escape") onCancel();
  };
  return (
    <form className={styles.root} aria-label={`Review of: ${about}`} noValidate onSubmit={keep} onKeyDown={leave}>
      <Field className={styles.initials} label="Initials" required validationState={isMissing && by.trim() === "" ? "error" : "none"} validationMessage={isMissing && by.trim() === "" ? "Type the initials of who reviewed it." : undefined}>
        <Input ref={first} value={by} maxLength={LONGEST_INITIALS} autoComplete="off" onChange={(_event, data) => setBy(data.value)} />
      </Field>
      <Field label="Note" hint="Why it stands as it is. It is kept in the workbook, on the sheet Checks.">
        <Textarea value={note} maxLength={LONGEST_NOTE} resize="vertical" onChange={(_event, data) => setNote(data.value)} />
      </Field>
      <div className={styles.choices}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={busy}>Keep the review</Button>
        <Button size="small" onClick={onCancel}>Cancel</Button>
      </div>
    </form>
  );
}
