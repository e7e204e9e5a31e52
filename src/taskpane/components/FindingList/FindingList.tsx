import type { Finding } from "../../../core/finding";
import { SEVERITIES } from "../../text/severities";
import { useFindingListStyles } from "./FindingList.styles";

interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly label: string;
  /** Makes each finding a button that selects its cell. */
  readonly onSelect?: (finding: Finding) => void;
}

/** Findings in plain words, the gravest first; the severity is a word, never a colour alone. */
export function FindingList({ findings, label, onSelect }: FindingListProps): React.JSX.Element | null {
  const styles = useFindingListStyles();
  if (findings.length === 0) return null;
  return (
    <ul className={styles.root} aria-label={label}>
      {bySeverity(findings).map((finding, at) => (
        <li key={`${finding.check}-${at}`} className={styles[finding.severity]}>
          {onSelect ? <button type="button" className={styles.button} onClick={() => onSelect(finding)}><Words finding={finding} /><span className={styles.go}>Show in the sheet</span></button> : <div className={styles.words}><Words finding={finding} /></div>}
        </li>
      ))}
    </ul>
  );
}

function Words({ finding }: { readonly finding: Finding }): React.JSX.Element {
  const styles = useFindingListStyles();
  return <><span className={styles.severity}>{SEVERITIES[finding.severity].label}</span><span className={styles.message}>{finding.message}</span></>;
}

function bySeverity(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => SEVERITIES[a.severity].order - SEVERITIES[b.severity].order);
}
