import { Button, Text } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { countOf } from "../../text/counts";
import { DoubtCard } from "../DoubtCard/DoubtCard";
import { FindingList } from "../FindingList/FindingList";
import { RowList } from "../RowList/RowList";
import { StepHeading } from "../StepHeading/StepHeading";
import { Totals } from "../Totals/Totals";
import { useReviewStepStyles } from "./ReviewStep.styles";
import { useReviewStep } from "./useReviewStep";

/** Loaded where a filing states several lock-ups. */
const FurtherLockUps = lazy(() => import("../FurtherLockUps/FurtherLockUps"));

/** What needs eyes first, row by row; the rest in one calm line. */
export function ReviewStep(): React.JSX.Element | null {
  const styles = useReviewStepStyles();
  const view = useReviewStep();
  if (!view) return null;
  const { review, hasFurther, open, next, settled, calm, last, shown, toggleRows, goOn, decide, list } = view;
  return (
    <div className={styles.root} ref={list}>
      <StepHeading>Review</StepHeading>
      {open > 0 && <Text as="p" className={styles.line}>{countOf(open, "row")} {open === 1 ? "needs" : "need"} a look. Enter accepts a row as it stands and goes to the next.</Text>}
      {next.map((row) => <DoubtCard key={row.index} row={row} offering={review.table.offering} onDecide={(decision) => decide(row.index, decision)} />)}
      {open > next.length && <Text as="p" className={styles.line}>{countOf(open - next.length, "more row")} after these.</Text>}
      {settled.length > 0 && (
        <ul className={styles.settled} aria-label="Rows that were looked at">
          {settled.map(({ row, what }) => (
            <li key={row.index} className={styles.done}><span>{row.holder.name}: {what}</span><Button size="small" appearance="transparent" aria-label={`Look again at ${row.holder.name}`} onClick={() => decide(row.index, null)}>Look again</Button></li>
          ))}
        </ul>
      )}
      <FindingList findings={review.general} label="About the table as a whole" />
      <Suspense fallback={null}>{hasFurther && <FurtherLockUps />}</Suspense>
      <Totals review={review} />
      <Button className={styles.calm} appearance="subtle" aria-expanded={shown} aria-controls="review-rows" onClick={toggleRows}>{countOf(calm, "row")} read without doubt</Button>
      <div id="review-rows" hidden={!shown}>{shown && <RowList review={review} />}</div>
      <Button appearance="primary" onClick={goOn}>Continue to {last}</Button>
    </div>
  );
}
