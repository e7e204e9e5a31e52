import { Button, Text } from "@fluentui/react-components";
import { describeAgreement } from "../../../core/lockup/describeAgreement";
import { coverageInWords } from "../../../core/lockup/lockUpAgreement";
import { withoutAgreement } from "../../lockUps/changeAgreements";
import { useLockUps } from "../../lockUps/lockUpsContext";
import { FindingList } from "../FindingList/FindingList";
import { useLockUpPlaceStyles } from "../LockUpPlace/LockUpPlace.styles";
import { RemoveButton } from "../RemoveButton/RemoveButton";

/** The lock-ups, each read back in a sentence, and what is to be said of them. */
export function AgreementList({ edit }: { /** null where they cannot be changed here. */ readonly edit: ((index: number | null) => void) | null }): React.JSX.Element {
  const styles = useLockUpPlaceStyles();
  const { set, findings, overhang, work, busy } = useLockUps();
  const holidays = new Set(set.holidays);
  // Where nothing is computed, the part with the sales does not stand there to say what is wrong with them.
  const ofTerms = overhang === null ? findings : findings.filter(({ check }) => check !== "sales");
  return (
    <section className={styles.part} aria-labelledby="lockup-terms">
      <h3 id="lockup-terms" tabIndex={-1} className={styles.heading}>Lock-ups</h3>
      <FindingList findings={ofTerms} label="What is to be said of the lock-ups" {...(work ? { onSelect: work.select } : {})} />
      {set.agreements.length > 0 && (
        <ul className={styles.list} aria-label="Lock-ups">
          {set.agreements.map((agreement, index) => (
            <li key={`${agreement.name}-${index}`} className={styles.item}>
              <h4 className={styles.name}>{agreement.name || coverageInWords(agreement.covers)}</h4>
              <Text as="p" className={styles.line}>{describeAgreement(agreement, holidays)}</Text>
              {edit && work && (
                <div className={styles.buttons}>
                  <Button size="small" disabledFocusable={busy} aria-label={`Edit ${agreement.name}`} onClick={() => edit(index)}>Edit</Button>
                  <RemoveButton what={agreement.name} busy={busy} onRemove={() => void work.keep(withoutAgreement(index, agreement), `The lock-up ${agreement.name} is removed.`)} />
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      {edit && <div className={styles.buttons}><Button disabledFocusable={busy} onClick={() => edit(null)}>Add a lock-up</Button></div>}
    </section>
  );
}
