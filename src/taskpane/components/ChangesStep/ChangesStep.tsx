import { Button, Checkbox, Field, Radio, RadioGroup, Text } from "@fluentui/react-components";
import { countOf } from "../../text/counts";
import { ChangeList } from "../ChangeList/ChangeList";
import { InitialsField } from "../InitialsField/InitialsField";
import { StepHeading } from "../StepHeading/StepHeading";
import { useChangesStepStyles } from "./ChangesStep.styles";
import { useChangesStep } from "./useChangesStep";

/** What a refresh would change, one by one, before anything is written. */
export function ChangesStep(): React.JSX.Element | null {
  const styles = useChangesStepStyles();
  const view = useChangesStep();
  if (!view) return null;
  const { preview, uncertain, lockUp, taken, highlight, busy, summary, look, answer, answerLockUp, take, mark, apply } = view;
  return (
    <form className={styles.root} onSubmit={(event) => { event.preventDefault(); void apply(); }}>
      <StepHeading>Changes</StepHeading>
      {!preview && <Button className={styles.look} disabledFocusable={busy} onClick={() => void look()}>Compare with the table</Button>}
      {preview && <Text as="p" className={styles.line}>{summary}</Text>}
      {preview?.notices.map((notice) => <Text as="p" key={notice} className={styles.line}>{notice}</Text>)}
      {uncertain.map(({ row, name, candidates, value }) => (
        <Field key={row} label={`Who in the newer source is “${name}”?`}>
          <RadioGroup value={value} onChange={(_event, data) => answer(row, data.value)}>
            {candidates.map((candidate) => <Radio key={candidate.sourceIndex} value={String(candidate.sourceIndex)} label={`${candidate.name} (${candidate.why})`} />)}
            <Radio value="none" label="None of these" />
          </RadioGroup>
        </Field>
      ))}
      {preview && lockUp && (
        <Field label="The newer source states a lock-up. Which of the table’s lock-ups does it change?">
          <RadioGroup value={lockUp.value} onChange={(_event, data) => answerLockUp(data.value)}>
            {lockUp.options.map(({ value, label }) => <Radio key={value} value={value} label={label} />)}
          </RadioGroup>
        </Field>
      )}
      {preview && preview.items.length > 0 && (
        <>
          <ChangeList items={preview.items} taken={taken} onTake={take} />
          <Checkbox checked={highlight} onChange={(_event, data) => mark(data.checked === true)} label="Highlight the changed cells until I clear it" />
          <InitialsField />
          <Button type="submit" appearance="primary" disabledFocusable={busy || taken.size === 0}>{taken.size === 0 ? "Nothing is chosen" : `Write ${countOf(taken.size, "change")}`}</Button>
        </>
      )}
    </form>
  );
}
