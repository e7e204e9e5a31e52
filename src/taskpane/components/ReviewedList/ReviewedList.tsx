import { Button } from "@fluentui/react-components";
import { formatLongDate } from "../../../core/exact/formatLongDate";
import type { Review } from "../../../workbook/reviews/types";
import type { ReviewedFinding } from "../../pane/findingsInView";
import { SEVERITIES } from "../../text/severities";
import { useReviewedListStyles } from "./ReviewedList.styles";

interface ReviewedListProps {
  readonly reviewed: readonly ReviewedFinding[];
  readonly busy: boolean;
  readonly onWithdraw: (review: Review) => void;
}

/** Findings that somebody looked at and let stand, apart from those that are open. */
export function ReviewedList({ reviewed, busy, onWithdraw }: ReviewedListProps): React.JSX.Element | null {
  const styles = useReviewedListStyles();
  if (reviewed.length === 0) return null;
  return (
    <section className={styles.root} aria-labelledby="reviewed-title">
      <h2 id="reviewed-title" tabIndex={-1} className={styles.heading}>Reviewed</h2>
      <ul className={styles.list} aria-label="Reviewed findings">
        {reviewed.map(({ finding, review }) => (
          <li key={finding.message} className={styles.item}>
            <span>{SEVERITIES[finding.severity].label}: {finding.message}</span>
            <span className={styles.by}>Reviewed by {review.by || "somebody"}{review.on === "" ? "" : `, ${formatLongDate(review.on)}`}{review.note === "" ? "." : `: ${review.note}`}</span>
            <Button size="small" disabledFocusable={busy} aria-description={finding.message} onClick={() => onWithdraw(review)}>Withdraw the review</Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
