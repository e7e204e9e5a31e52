import { Button, Checkbox } from "@fluentui/react-components";
import type { EarlyRelease } from "../../../core/lockup/lockUpAgreement";
import { NEW_EARLY, type EarlyDraft } from "../../lockUps/agreementDraft";
import type { AgreementProblems } from "../../lockUps/readAgreement";
import { CoverageFields } from "../CoverageFields/CoverageFields";
import { useLockUpFieldsStyles } from "../LockUpFields/LockUpFields.styles";
import { useLockUpPlaceStyles } from "../LockUpPlace/LockUpPlace.styles";
import { SelectField } from "../SelectField/SelectField";
import { TermField } from "../TermField/TermField";

interface EarlyFieldsProps {
  readonly early: readonly EarlyDraft[];
  readonly problems: AgreementProblems;
  readonly groups: readonly string[];
  readonly names: readonly string[];
  readonly onChange: (early: readonly EarlyDraft[]) => void;
}

const REASONS: readonly { readonly value: EarlyRelease["reason"]; readonly title: string }[] = [
  { value: "waiver", title: "Waived by the underwriters or the issuer" },
  { value: "trigger", title: "A price or other trigger was met" },
  { value: "blackout", title: "Ahead of a blackout period" },
];
const TAKEN: readonly { readonly value: EarlyRelease["takenFrom"]; readonly title: string }[] = [{ value: "next", title: "The next releases" }, { value: "last", title: "The last releases" }];

/** What was released ahead of the terms: a dated row each, entered when it has happened. */
export function EarlyFields({ early, problems, groups, names, onChange }: EarlyFieldsProps): React.JSX.Element {
  const styles = useLockUpPlaceStyles();
  const fields = useLockUpFieldsStyles();
  const change = (at: number, part: Partial<EarlyDraft>): void => onChange(early.map((one, other) => (other === at ? { ...one, ...part } : one)));
  return (
    <>
      {early.map((one, at) => (
        <div key={at} className={fields.group} role="group" aria-label={`Early release ${at + 1}`}>
          <TermField label="Released early on" required isDate value={one.date} problem={problems[`earlyDate${at}`]} onType={(date) => change(at, { date })} />
          <TermField label="Shares, or percent of each holder's" required value={one.amount} problem={problems[`earlyAmount${at}`]} reason="Such as 100,000, or 10%." onType={(amount) => change(at, { amount })} />
          <SelectField label="Because" value={one.reason} options={REASONS} onChoose={(reason) => change(at, { reason: reason as EarlyRelease["reason"] })} />
          <CoverageFields label="Released for" draft={one} problem={problems[`earlyWho${at}`]} groups={groups} names={names} onChange={({ covers, who }) => change(at, { covers, who })} />
          {one.covers !== "all" && <Checkbox checked={one.proRata} onChange={(_event, data) => change(at, { proRata: data.checked === true })} label="The others under this lock-up are released in proportion" />}
          <SelectField label="What becomes smaller by it" value={one.takenFrom} options={TAKEN} onChoose={(takenFrom) => change(at, { takenFrom: takenFrom as EarlyRelease["takenFrom"] })} />
          <div className={styles.buttons}><Button size="small" appearance="transparent" aria-label={`Remove early release ${at + 1}`} onClick={() => onChange(early.filter((_one, other) => other !== at))}>Remove</Button></div>
        </div>
      ))}
      <div className={styles.buttons}><Button onClick={() => onChange([...early, NEW_EARLY])}>Add an early release</Button></div>
    </>
  );
}
