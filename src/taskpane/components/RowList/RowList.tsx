import { Button, Field, Input } from "@fluentui/react-components";
import { formatShares } from "../../../core/exact/formatShares";
import type { Review } from "../../path/review";
import { useRowListStyles } from "./RowList.styles";
import { useRowList } from "./useRowList";

/** The rows with their computed figures, a page at a time, so that a list of thousands stays light. */
export function RowList({ review }: { readonly review: Review }): React.JSX.Element {
  const styles = useRowListStyles();
  const { rows, found, from, to, name, search, back, on } = useRowList(review);
  return (
    <div className={styles.root}>
      {review.rowOf.length > rows.length || name ? <Field label="Find a selling stockholder"><Input value={name} autoComplete="off" onChange={(_event, data) => search(data.value)} /></Field> : null}
      <div role="table" aria-label="Rows" aria-rowcount={found + 1} className={styles.table}>
        <div role="rowgroup">
          <div role="row" aria-rowindex={1} className={styles.header}>
            <span role="columnheader" className={styles.name}>Selling stockholder</span>
            <span role="columnheader" className={styles.figure}>Before</span>
            <span role="columnheader" className={styles.figure}>Offered</span>
            <span role="columnheader" className={styles.figure}>After</span>
            <span role="columnheader" className={styles.figure}>After, %</span>
          </div>
        </div>
        <div role="rowgroup">
          {rows.map(({ at, holder, figures }) => (
            <div role="row" aria-rowindex={at + 2} key={at} className={styles.row}>
              <span role="cell" className={styles.name}>{holder}</span>
              {figures.map((figure, column) => <span role="cell" key={column} className={styles.figure}>{figure}</span>)}
            </div>
          ))}
        </div>
      </div>
      {found > rows.length && (
        <div className={styles.pages} role="group" aria-label="Pages">
          <Button size="small" disabledFocusable={!back} onClick={() => back?.()}>Earlier rows</Button>
          <span role="status" aria-live="polite">{formatShares(from)}–{formatShares(to)} of {formatShares(found)}</span>
          <Button size="small" disabledFocusable={!on} onClick={() => on?.()}>Later rows</Button>
        </div>
      )}
      {found === 0 && <p className={styles.none}>No selling stockholder has this in its name.</p>}
    </div>
  );
}
