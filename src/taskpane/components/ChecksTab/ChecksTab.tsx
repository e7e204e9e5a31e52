import { Button, Text } from "@fluentui/react-components";
import type { Finding } from "../../../core/finding";
import { FailureNote } from "../FailureNote/FailureNote";
import { FindingList } from "../FindingList/FindingList";
import { ReviewedList } from "../ReviewedList/ReviewedList";
import { ReviewForm } from "../ReviewForm/ReviewForm";
import { useChecksTabStyles } from "./ChecksTab.styles";
import { useChecksTab } from "./useChecksTab";

/** What does not tie, the gravest first; each finding leads to its cell, and can be marked as reviewed. */
export function ChecksTab(): React.JSX.Element {
  const styles = useChecksTabStyles();
  const { line, findings, reviewed, reviewing, initials, busy, place, select, again, review, cancel, keep, withdraw } = useChecksTab();
  const more = (finding: Finding): React.JSX.Element => (reviewing === finding.message
    ? <ReviewForm about={finding.message} initials={initials} busy={busy} onKeep={(by, note) => keep(finding, by, note)} onCancel={cancel} />
    : <Button className={styles.review} size="small" appearance="subtle" disabledFocusable={busy} data-review={finding.message} aria-description={finding.message} onClick={() => review(finding)}>Mark as reviewed</Button>);
  return (
    <div ref={place} className={styles.root}>
      <FailureNote />
      <Text as="p" className={styles.line} tabIndex={-1} data-line="">{line}</Text>
      <FindingList findings={findings} label="Findings" onSelect={select} more={more} />
      <ReviewedList reviewed={reviewed} busy={busy} onWithdraw={withdraw} />
      {again && <Button className={styles.again} onClick={again}>Check again</Button>}
    </div>
  );
}
