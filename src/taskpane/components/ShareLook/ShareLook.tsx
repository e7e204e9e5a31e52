import { Button, Text } from "@fluentui/react-components";
import type { ShareFix } from "../../../workbook/share/types";
import { usePane } from "../../pane/paneContext";
import { useShareTabStyles } from "../ShareTab/ShareTab.styles";
import { useShareLook } from "./useShareLook";

const FIXES: Readonly<Record<ShareFix["kind"], string>> = {
  freeze: "Freeze them to values", reenter: "Enter them again", reenterNames: "Enter them again", deleteNames: "Freeze and delete", unlink: "Take the links off", clearValidations: "Take the rule off",
  deleteFormats: "Delete the formats", deleteSeries: "Take the series off", showSheet: "Show the sheet", showRows: "Show the rows", showColumns: "Show the columns", select: "Go to the cell",
  clearProperties: "Take the names out", clearDecided: "Empty the names", clearReviewers: "Empty the initials", deleteComments: "Delete the comments", deleteNotes: "Delete the notes",
};

/** What somebody without the add-in, or outside the firm, would stumble over; each with its remedy. */
export function ShareLook(): React.JSX.Element {
  const styles = useShareTabStyles();
  const { state } = usePane();
  const { issues, unseen, isWhole, look, fix } = useShareLook();
  const busy = state.working !== null;
  return (
    <section className={styles.part} aria-labelledby="share-look">
      <h3 id="share-look" className={styles.heading}>Before you share</h3>
      <Text as="p" className={styles.quiet}>Finds what breaks without the add-in, links to other workbooks, hidden sheets and rows, personal names, comments and notes.</Text>
      <div className={styles.buttons}><Button disabledFocusable={busy} onClick={() => void look()}>Look through the workbook</Button></div>
      <div role="status" aria-live="polite">
        {isWhole && issues?.length === 0 && <Text as="p" className={styles.line}>Nothing was found that others would stumble over.</Text>}
      </div>
      {issues !== null && issues.length > 0 && (
        <ul className={styles.list} aria-label="What others would stumble over">
          {issues.map((issue) => (
            <li key={issue.key} className={styles.issue}>
              <Text as="p" className={styles.line}>{issue.message}</Text>
              <Text as="p" className={styles.quiet}>{issue.remedy}</Text>
              {issue.fix && <Button size="small" disabledFocusable={busy} aria-label={`${FIXES[issue.fix.kind]}: ${issue.message}`} onClick={() => void fix(issue)}>{FIXES[issue.fix.kind]}</Button>}
            </li>
          ))}
        </ul>
      )}
      {unseen !== "" && <Text as="p" className={styles.quiet}>{unseen}</Text>}
    </section>
  );
}
