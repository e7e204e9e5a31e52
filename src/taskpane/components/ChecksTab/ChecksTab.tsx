import { Button, Text } from "@fluentui/react-components";
import { FailureNote } from "../FailureNote/FailureNote";
import { FindingList } from "../FindingList/FindingList";
import { useChecksTabStyles } from "./ChecksTab.styles";
import { useChecksTab } from "./useChecksTab";

/** What does not tie, the gravest first; each finding leads to its cell. */
export function ChecksTab(): React.JSX.Element {
  const styles = useChecksTabStyles();
  const { line, findings, select, again } = useChecksTab();
  return (
    <>
      <FailureNote />
      <Text as="p" className={styles.line}>{line}</Text>
      <FindingList findings={findings} label="Findings" onSelect={select} />
      {again && <Button className={styles.again} onClick={again}>Check again</Button>}
    </>
  );
}
