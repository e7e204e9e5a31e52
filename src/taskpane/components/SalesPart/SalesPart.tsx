import { Button, Field, Radio, RadioGroup, Text } from "@fluentui/react-components";
import { useState } from "react";
import { formatLongDate } from "../../../core/exact/formatLongDate";
import type { Road } from "../../../core/market/position";
import { useLockUps } from "../../lockUps/lockUpsContext";
import { countOf } from "../../text/counts";
import { FindingList } from "../FindingList/FindingList";
import { useLockUpPlaceStyles } from "../LockUpPlace/LockUpPlace.styles";
import { RemoveButton } from "../RemoveButton/RemoveButton";
import { TermField } from "../TermField/TermField";
import { useSaleForm } from "./useSaleForm";

const ROADS: Readonly<Record<Road, string>> = { prospectus: "under the prospectus", rule144: "under Rule 144" };
/** As many as are shown until all are asked for, the latest first. */
const SHOWN = 5;

/** The sales that were made, and the next one to record. */
export function SalesPart(): React.JSX.Element {
  const styles = useLockUpPlaceStyles();
  const { set: { sales }, findings, busy, work } = useLockUps();
  const [isWhole, showWhole] = useState(false);
  const { form, draft, problems, names, findings: ofThis, change, submit } = useSaleForm();
  const latestFirst = sales.map((sale, index) => ({ sale, index })).sort((a, b) => (a.sale.date < b.sale.date ? 1 : a.sale.date > b.sale.date ? -1 : b.index - a.index));
  return (
    <section className={styles.part} aria-labelledby="lockup-sales">
      <h3 id="lockup-sales" className={styles.heading}>Sales</h3>
      <FindingList findings={findings.filter(({ check }) => check === "sales")} label="What is to be said of the sales" />
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
      <form ref={form} className={styles.list} noValidate aria-label="Record a sale" onSubmit={submit}>
        <TermField label="Sold on" required isDate value={draft.date} problem={problems.date} onType={(date) => change({ date })} />
        <TermField label="Seller" required value={draft.holder} problem={problems.holder} suggestions={names} reason="Type a part of the name to find it." onType={(holder) => change({ holder })} />
        <TermField label="Shares sold" required inputMode="numeric" value={draft.shares} problem={problems.shares} onType={(shares) => change({ shares })} />
        <Field label="Sold by">
          <RadioGroup value={draft.road} onChange={(_event, data) => change({ road: data.value as Road })}>
            <Radio value="prospectus" label="The prospectus" />
            <Radio value="rule144" label="Rule 144" />
          </RadioGroup>
        </Field>
        <FindingList findings={ofThis} label="What is to be said of this sale" />
        <div className={styles.buttons}><Button type="submit" disabledFocusable={busy}>Record this sale</Button></div>
      </form>
    </section>
  );
}
