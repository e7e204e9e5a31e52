import { Button, Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { Road } from "../../../core/market/position";
import { FindingList } from "../FindingList/FindingList";
import { useLockUpPlaceStyles } from "../LockUpPlace/LockUpPlace.styles";
import { TermField } from "../TermField/TermField";
import { useSaleForm } from "./useSaleForm";

/** A sale to record; what it would be above is said while it is typed. */
export function SaleForm({ onDone }: { readonly onDone: () => void }): React.JSX.Element {
  const styles = useLockUpPlaceStyles();
  const { form, draft, problems, names, findings, busy, change, submit } = useSaleForm(onDone);
  return (
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
      <FindingList findings={findings} label="What is to be said of this sale" />
      <div className={styles.buttons}><Button type="submit" appearance="primary" disabledFocusable={busy}>Record this sale</Button><Button disabledFocusable={busy} onClick={onDone}>Close without recording it</Button></div>
    </form>
  );
}
