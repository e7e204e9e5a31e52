import { Button, Checkbox, Text } from "@fluentui/react-components";
import { formatShares } from "../../../core/exact/formatShares";
import { usePane } from "../../pane/paneContext";
import { FindingList } from "../FindingList/FindingList";
import { InitialsField } from "../InitialsField/InitialsField";
import { NameField } from "../NameField/NameField";
import { StepHeading } from "../StepHeading/StepHeading";
import { SupplementPart } from "../SupplementPart/SupplementPart";
import { TermField } from "../TermField/TermField";
import { useTransferScreenStyles } from "./TransferScreen.styles";
import { useTransferScreen } from "./useTransferScreen";

/** A transfer of shares: what it changes is shown before it is recorded; below, what a supplement has to say. */
export function TransferScreen(): React.JSX.Element | null {
  const styles = useTransferScreenStyles();
  const { state: { current } } = usePane();
  const view = useTransferScreen();
  if (!view || !current) return null;
  const { form, draft, problems, names, giver, isNewName, preview, busy, type, look, record, leave } = view;
  const hasAcquirable = draft.isNewHolder || (giver?.acquirable ?? 0) > 0;
  return (
    <>
      <form ref={form} className={styles.root} noValidate onSubmit={(event) => void look(event)}>
        <StepHeading>Record a transfer</StepHeading>
        {current.lastLine && <Text as="p" className={styles.line}>{current.lastLine}</Text>}
        {!draft.isNewHolder && <NameField label="From" names={names} value={draft.from} problem={problems.from} hint={giver ? `Offers ${formatShares(giver.offered)} shares.` : "The selling stockholder whose shares pass, or the row for all others."} onType={(from) => type({ from })} />}
        <Checkbox checked={draft.isNewHolder} onChange={(_event, data) => type({ isNewHolder: data.checked === true })} label="They come from nobody in this table" />
        <NameField label="To" names={names} value={draft.to} problem={problems.to} hint={isNewName ? "Not in the table: a row is added." : "A selling stockholder of the table, or a new name."} onType={(to) => type({ to })} />
        {isNewName && <TermField label="Notice address" value={draft.noticeAddress} reason="Of the new holder; may stay empty." onType={(noticeAddress) => type({ noticeAddress })} />}
        <TermField label="Shares" required value={draft.shares} problem={problems.shares} reason="Of those that are being offered." inputMode="numeric" onType={(shares) => type({ shares })} />
        {hasAcquirable && <TermField label="Of these, still to be acquired" value={draft.fromAcquirable} problem={problems.fromAcquirable} reason={draft.isNewHolder ? "Under options, warrants or notes; empty for none." : "Empty: those that the transferor sells from its acquirable shares pass first."} inputMode="numeric" onType={(fromAcquirable) => type({ fromAcquirable })} />}
        <TermField label="Date" required value={draft.date} problem={problems.date} reason="The day of the transfer, such as March 14, 2002." onType={(date) => type({ date })} isDate />
        {!preview && <Button type="submit" appearance="primary" disabledFocusable={busy}>Look at the change</Button>}
      </form>
      {preview && (
        <section className={styles.part} aria-labelledby="transfer-change">
          <h3 id="transfer-change" className={styles.heading}>What the transfer changes</h3>
          <ul className={styles.list} aria-label="Changes">
            {preview.lines.map(({ holder, figure, from, to }, at) => <li key={at} className={styles.item}><span>{holder}: {figure}</span><span className={styles.figures}>{from === "" ? `new row: ${to}` : `${from} → ${to || "empty"}`}</span></li>)}
            <li className={styles.item}><span>Being offered in all</span><span className={styles.figures}>{preview.total.from === preview.total.to ? `${formatShares(preview.total.to)}, as before` : `${formatShares(preview.total.from)} → ${formatShares(preview.total.to)}`}</span></li>
          </ul>
          <FindingList findings={preview.findings} label="What to know of this transfer" />
          <InitialsField />
          <div className={styles.buttons}><Button appearance="primary" disabledFocusable={busy} onClick={() => void record()}>Record the transfer</Button></div>
        </section>
      )}
      <SupplementPart suffix={current.inserted.suffix} revision={current.lastLine} />
      <Button className={styles.leave} appearance="subtle" onClick={leave}>Back to the table</Button>
    </>
  );
}
