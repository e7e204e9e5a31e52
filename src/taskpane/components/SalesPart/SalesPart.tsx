import { Button, Text } from "@fluentui/react-components";
import { useState } from "react";
import { formatLongDate } from "../../../core/exact/formatLongDate";
import type { Road } from "../../../core/market/position";
import { useLockUps } from "../../lockUps/lockUpsContext";
import { countOf } from "../../text/counts";
import { FindingList } from "../FindingList/FindingList";
import { useLockUpPlaceStyles } from "../LockUpPlace/LockUpPlace.styles";
import { RemoveButton } from "../RemoveButton/RemoveButton";
import { SaleForm } from "../SaleForm/SaleForm";

const ROADS: Readonly<Record<Road, string>> = { prospectus: "under the prospectus", rule144: "under Rule 144" };
/** As many as are shown until all are asked for, the latest first. */
const SHOWN = 5;

/** The sales that were made, and the way to record the next one. */
export function SalesPart(): React.JSX.Element {
  const styles = useLockUpPlaceStyles();
  const { set: { sales }, findings, busy, work } = useLockUps();
  const [isWhole, showWhole] = useState(false);
  const [isRecording, record] = useState(false);
  const latestFirst = sales.map((sale, index) => ({ sale, index })).sort((a, b) => (a.sale.date < b.sale.date ? 1 : a.sale.date > b.sale.date ? -1 : b.index - a.index));
  return (
    <section className={styles.part} aria-labelledby="lockup-sales">
      <h3 id="lockup-sales" tabIndex={-1} className={styles.heading}>Sales</h3>
      <FindingList findings={findings.filter(({ check }) => check === "sales")} label="What is to be said of the sales" {...(work ? { onSelect: work.select } : {})} />
      {sales.length === 0 ? <Text as="p" className={styles.quiet}>None is recorded. A sale that is recorded here takes its shares off what is left.</Text> : (
        <ul className={styles.list} aria-label="Recorded sales">
          {latestFirst.slice(0, isWhole ? undefined : SHOWN).map(({ sale, index }) => (
            <li key={index} className={styles.item}>
              <Text as="p" className={styles.line}>{formatLongDate(sale.date)}: {sale.holder}, {countOf(sale.shares, "share")} {ROADS[sale.road]}</Text>
              <div className={styles.buttons}><RemoveButton what={`sale ${index + 1}, ${sale.holder}`} busy={busy} onRemove={() => void work?.remove(index, sale)} /></div>
            </li>
          ))}
        </ul>
      )}
      {sales.length > SHOWN && <div className={styles.buttons}><Button onClick={() => showWhole(!isWhole)}>{isWhole ? `Show the latest ${SHOWN}` : `Show all ${countOf(sales.length, "sale")}`}</Button></div>}
      {isRecording ? <SaleForm onDone={() => record(false)} /> : <div className={styles.buttons}><Button disabledFocusable={busy} onClick={() => record(true)}>Record a sale</Button></div>}
    </section>
  );
}
