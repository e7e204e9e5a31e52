import type { ReactNode } from "react";
import type { Finding } from "../../../core/finding";
import { SEVERITIES } from "../../text/severities";
import { useFindingListStyles } from "./FindingList.styles";

interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly label: string;
  /** Makes each finding that has a cell a button that selects it. */
  readonly onSelect?: (finding: Finding) => void;
  /** What else can be done about a finding; it stands below its words. */
  readonly more?: (finding: Finding) => ReactNode;
}

/** Findings in plain words, the gravest first; the severity is a word, never a colour alone. */
export function FindingList({ findings, label, onSelect, more }: FindingListProps): React.JSX.Element | null {
  const styles = useFindingListStyles();
  if (findings.length === 0) return null;
  return (
    <ul className={styles.root} aria-label={label}>
      {bySeverity(findings).map((finding, at) => (
        <li key={`${finding.check}-${at}`} className={styles[finding.severity]}>
          {onSelect && hasCell(finding) ? <button type="button" className={styles.button} onClick={() => onSelect(finding)}><Words finding={finding} /><span className={styles.go}>Show in the sheet</span></button> : <div className={styles.words}><Words finding={finding} /></div>}
          {more?.(finding)}
        </li>
      ))}
    </ul>
  );
}

function Words({ finding }: { readonly finding: Finding }): React.JSX.Element {
  const styles = useFindingListStyles();
  return <><span className={styles.severity}>{SEVERITIES[finding.severity].label}</span><span className={styles.message}>{finding.message}</span></>;
}

/** A finding about a place in the source alone has no cell to go to. */
function hasCell(finding: Finding): boolean {
  return finding.subjects.some((subject) => subject.kind !== "source" && subject.kind !== "list");
}

function bySeverity(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => SEVERITIES[a.severity].order - SEVERITIES[b.severity].order);
}
