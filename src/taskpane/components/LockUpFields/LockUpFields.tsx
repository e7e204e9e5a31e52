import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { usePane } from "../../pane/paneContext";
import type { TermsReading } from "../../path/readTerms";
import type { LockUpDraft } from "../../path/termsDraft";
import { ReleaseFields } from "../ReleaseFields/ReleaseFields";
import { TermField } from "../TermField/TermField";
import { useLockUpFieldsStyles } from "./LockUpFields.styles";

/** The lock-up: none, equal steps, or a list of dates. */
export function LockUpFields({ problems }: { readonly problems: TermsReading["problems"] }): React.JSX.Element {
  const styles = useLockUpFieldsStyles();
  const { path: { terms }, dispatchPath } = usePane();
  const change = (lockUp: Partial<LockUpDraft>): void => dispatchPath({ type: "lockUpChanged", lockUp });
  return (
    <>
      <Field label="Lock-up">
        <RadioGroup value={terms.lockUp.kind} onChange={(_event, data) => change({ kind: data.value as LockUpDraft["kind"] })}>
          <Radio value="none" label="No lock-up" />
          <Radio value="steps" label="Equal steps" />
          <Radio value="dates" label="A list of dates" />
        </RadioGroup>
      </Field>
      {terms.lockUp.kind === "steps" && (
        <div className={styles.group} role="group" aria-label="Equal steps">
          <TermField label="First release" required isDate value={terms.lockUp.firstRelease} problem={problems.firstRelease} place={terms.places.firstRelease} reason="The day from which the first shares are free." onType={(firstRelease) => change({ firstRelease })} />
          <TermField label="Percent released each time" required value={terms.lockUp.releasePercent} problem={problems.releasePercent} place={terms.places.releasePercent} reason="The last release takes the remainder." onType={(releasePercent) => change({ releasePercent })} />
          <TermField label="Months between releases" inputMode="numeric" value={terms.lockUp.intervalMonths} problem={problems.intervalMonths} place={terms.places.intervalMonths} reason="Empty: a single release." onType={(intervalMonths) => change({ intervalMonths })} />
        </div>
      )}
      {terms.lockUp.kind === "dates" && <ReleaseFields releases={terms.lockUp.releases} problems={problems} onChange={(releases) => change({ releases })} />}
    </>
  );
}
