import { Checkbox, Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { TermId } from "../../../core/ownership/offering";
import type { LockUpProblems } from "../../path/readLockUp";
import type { LockUpDraft } from "../../path/termsDraft";
import { ReleaseFields } from "../ReleaseFields/ReleaseFields";
import { TermField } from "../TermField/TermField";
import { useLockUpFieldsStyles } from "./LockUpFields.styles";

interface LockUpFieldsProps {
  readonly label: string;
  readonly draft: LockUpDraft;
  readonly problems: LockUpProblems;
  /** Where each term was found. */
  readonly places?: Readonly<Partial<Record<TermId, string>>>;
  /** Whether there may be no lock-up at all. */
  readonly canBeNone?: boolean;
  readonly onChange: (lockUp: Partial<LockUpDraft>) => void;
}

/** The shape of a lock-up: equal steps, a list of dates, or a number of days. */
export function LockUpFields({ label, draft, problems, places = {}, canBeNone = false, onChange }: LockUpFieldsProps): React.JSX.Element {
  const styles = useLockUpFieldsStyles();
  return (
    <>
      <Field label={label}>
        <RadioGroup value={draft.kind} onChange={(_event, data) => onChange({ kind: data.value as LockUpDraft["kind"] })}>
          {canBeNone && <Radio value="none" label="No lock-up" />}
          <Radio value="steps" label="Equal steps" />
          <Radio value="dates" label="A list of dates" />
          <Radio value="days" label="A number of days" />
        </RadioGroup>
      </Field>
      {draft.kind === "steps" && (
        <div className={styles.group} role="group" aria-label="Equal steps">
          <TermField label="First release" required isDate value={draft.firstRelease} problem={problems.firstRelease} place={places.firstRelease} reason="The day from which the first shares are free." onType={(firstRelease) => onChange({ firstRelease })} />
          <TermField label="Percent released each time" required value={draft.releasePercent} problem={problems.releasePercent} place={places.releasePercent} reason="The last release takes the remainder." onType={(releasePercent) => onChange({ releasePercent })} />
          <TermField label="Months between releases" inputMode="numeric" value={draft.intervalMonths} problem={problems.intervalMonths} place={places.intervalMonths} reason="Empty: a single release." onType={(intervalMonths) => onChange({ intervalMonths })} />
        </div>
      )}
      {draft.kind === "dates" && <ReleaseFields releases={draft.releases} problems={problems} onChange={(releases) => onChange({ releases })} />}
      {draft.kind === "days" && (
        <div className={styles.group} role="group" aria-label="A number of days">
          <TermField label="Counted from" required isDate value={draft.start} problem={problems.start} place={places.firstRelease} reason="Usually the date of the prospectus or of the agreement." onType={(start) => onChange({ start })} />
          <TermField label="Days" required inputMode="numeric" value={draft.days} problem={problems.days} reason="Everything is released after them." onType={(days) => onChange({ days })} />
          <Checkbox className={styles.choice} checked={draft.throughAndIncluding} onChange={(_event, data) => onChange({ throughAndIncluding: data.checked === true })} label="Through and including the last day: free one day later" />
        </div>
      )}
    </>
  );
}
