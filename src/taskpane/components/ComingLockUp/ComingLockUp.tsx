import { Text } from "@fluentui/react-components";
import { describeAgreement } from "../../../core/lockup/describeAgreement";
import { usePane } from "../../pane/paneContext";
import { readLockUp, type LockUpField } from "../../path/readLockUp";
import { LockUpFields } from "../LockUpFields/LockUpFields";
import { useLockUpPlaceStyles } from "../LockUpPlace/LockUpPlace.styles";

/** The lock-up of a table that is on its way into the workbook: the same fields as at its terms, with what is wrong told at each. */
export default function ComingLockUp({ isReadBack }: { /** The sentence stands above already. */ readonly isReadBack: boolean }): React.JSX.Element {
  const styles = useLockUpPlaceStyles();
  const { path: { terms: { lockUp, places } }, dispatchPath } = usePane();
  const problems: Partial<Record<LockUpField, string>> = {};
  const read = readLockUp(lockUp, (field, message, isMissing) => { if (!isMissing) problems[field] = message; return null; });
  return (
    <section className={styles.part} aria-labelledby="coming-lock-up">
      <h3 id="coming-lock-up" className={styles.heading}>The lock-up</h3>
      <LockUpFields label="How it releases" canBeNone draft={lockUp} problems={problems} places={places} onChange={(change) => dispatchPath({ type: "lockUpChanged", lockUp: change })} />
      {read && !isReadBack && <Text as="p" className={styles.readBack}>{describeAgreement({ name: "", covers: { kind: "all" }, terms: read, roll: "none", early: [] }, new Set())}</Text>}
      <Text as="p" className={styles.quiet}>This lock-up is for all holders. Those of a group or of one holder, early releases and business days are entered here once the table is inserted.</Text>
    </section>
  );
}
