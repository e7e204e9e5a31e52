import { Button, Field, Text, Textarea } from "@fluentui/react-components";
import type { BusinessDayRoll } from "../../../core/lockup/lockUpAgreement";
import { CoverageFields } from "../CoverageFields/CoverageFields";
import { EarlyFields } from "../EarlyFields/EarlyFields";
import { FindingList } from "../FindingList/FindingList";
import { LockUpFields } from "../LockUpFields/LockUpFields";
import { useLockUpPlaceStyles } from "../LockUpPlace/LockUpPlace.styles";
import { SelectField } from "../SelectField/SelectField";
import { StepHeading } from "../StepHeading/StepHeading";
import { TermField } from "../TermField/TermField";
import { useAgreementForm } from "./useAgreementForm";

interface AgreementFormProps {
  /** The lock-up that is edited; null for a new one. */
  readonly index: number | null;
  readonly onDone: () => void;
}

const ROLLS: readonly { readonly value: BusinessDayRoll; readonly title: string }[] = [
  { value: "none", title: "It stays as it is" },
  { value: "next", title: "It moves to the next business day" },
  { value: "previous", title: "It moves to the business day before" },
];

/** One lock-up: whom it is for, when it releases, what was released early; read back in a sentence while it is typed. */
export function AgreementForm({ index, onDone }: AgreementFormProps): React.JSX.Element {
  const styles = useLockUpPlaceStyles();
  const { form, draft, problems, holidays, holidaysProblem, groups, names, words, findings, busy, change, typeHolidays, submit } = useAgreementForm(index, onDone);
  return (
    <form ref={form} className={styles.root} noValidate onSubmit={submit}>
      <StepHeading>{index === null ? "Add a lock-up" : "Edit the lock-up"}</StepHeading>
      <CoverageFields mayBeNew label="Whose shares it locks" draft={draft} problem={problems.who} groups={groups} names={names} onChange={({ covers, who }) => change({ covers, who })} />
      <LockUpFields label="How it releases" draft={draft.terms} problems={problems} onChange={(terms) => change({ terms: { ...draft.terms, ...terms } })} />
      <SelectField label="A release date that is no business day" value={draft.roll} options={ROLLS} onChoose={(roll) => change({ roll: roll as BusinessDayRoll })} />
      <Field label="Holidays, for every lock-up" hint={holidaysProblem ? undefined : "One date a line. Saturdays and Sundays need not be entered."} validationState={holidaysProblem ? "error" : "none"} validationMessage={holidaysProblem}>
        <Textarea value={holidays} resize="vertical" onChange={(_event, data) => typeHolidays(data.value)} />
      </Field>
      <section className={styles.part} aria-labelledby="early-releases">
        <h3 id="early-releases" className={styles.heading}>Released early</h3>
        <Text as="p" className={styles.quiet}>What was released ahead of these terms, by a trigger, for a blackout or by waiver.</Text>
        <EarlyFields early={draft.early} problems={problems} groups={groups} names={names} onChange={(early) => change({ early })} />
      </section>
      <section className={styles.part} aria-labelledby="agreement-itself">
        <h3 id="agreement-itself" className={styles.heading}>The agreement</h3>
        <TermField label="Name" value={draft.name} problem={problems.name} reason="As messages and the sheet call it. Empty: by whom it is for." onType={(name) => change({ name })} />
        <TermField label="Made on" isDate value={draft.agreedOn} problem={problems.agreedOn} reason="A release before this day is pointed out." onType={(agreedOn) => change({ agreedOn })} />
      </section>
      <section className={styles.part} aria-labelledby="read-back">
        <h3 id="read-back" className={styles.heading}>Read back</h3>
        {words ? <Text as="p" className={styles.readBack}>{words}</Text> : <Text as="p" className={styles.quiet}>The terms stand here in a sentence as soon as they can be read.</Text>}
        <FindingList findings={findings} label="What is to be said of these terms" />
      </section>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={busy}>Keep this lock-up</Button>
        <Button disabledFocusable={busy} onClick={onDone}>Back without keeping it</Button>
      </div>
    </form>
  );
}
