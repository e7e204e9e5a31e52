import { REASONS } from "../../../filing/list/reasonNotes";
import { SelectField } from "../SelectField/SelectField";
import { TermField } from "../TermField/TermField";
import { useReasonFieldsStyles } from "./ReasonFields.styles";
import { OWN_WORDS, type ReasonView } from "./useReason";

const CHOICES = REASONS.map((reason) => ({ value: reason, title: reason.charAt(0).toUpperCase() + reason.slice(1) }));

/** Asks why a row offers more than its holder owns; a note beneath the table will say it. */
export function ReasonFields({ reason, isRequired }: { readonly reason: ReasonView; readonly isRequired: boolean }): React.JSX.Element {
  const styles = useReasonFieldsStyles();
  const options = [{ value: "", title: isRequired ? "Choose a reason" : "No reason is stated" }, ...CHOICES, { value: OWN_WORDS, title: "Another reason" }];
  return (
    <div className={styles.root}>
      <SelectField label="Why more is offered than owned" value={reason.choice} hint="A note beneath the table will say it." problem={reason.choice === OWN_WORDS ? undefined : reason.problem} options={options} onChoose={reason.choose} />
      {reason.choice === OWN_WORDS && <TermField label="The reason in your words" value={reason.words} problem={reason.problem} reason="It follows: The shares offered exceed those owned before the offering:" onType={reason.type} />}
    </div>
  );
}
