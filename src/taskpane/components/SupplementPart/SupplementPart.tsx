import { Button, Text } from "@fluentui/react-components";
import { FindingList } from "../FindingList/FindingList";
import { useTransferScreenStyles } from "../TransferScreen/TransferScreen.styles";
import { useSupplementPart } from "./useSupplementPart";

/** What a prospectus supplement would have to say, and its table. */
export function SupplementPart({ suffix, revision }: { readonly suffix: string; readonly revision: string | null }): React.JSX.Element {
  const styles = useTransferScreenStyles();
  const { lines, said, busy, toThreshold, write, mark } = useSupplementPart(suffix, revision);
  return (
    <section className={styles.part} aria-labelledby="supplement">
      <h3 id="supplement" className={styles.heading}>Supplement</h3>
      {!lines && <Text as="p" className={styles.line}>The table is being compared with the prospectus.</Text>}
      {lines && (
        <>
          <Text as="p" className={styles.line}>{lines.dueLine}</Text>
          {lines.due.length > 0 && <ul className={styles.list} aria-label="Transfers for which a supplement is due">{lines.due.map((line, at) => <li key={at} className={styles.item}>{line}</li>)}</ul>}
          <Text as="p" className={styles.line}>{lines.rows}</Text>
          <FindingList findings={lines.findings} label="What counsel decides" />
          <Text as="p" className={styles.quiet}>{lines.threshold} {lines.since}</Text>
          <div className={styles.buttons}>
            <Button disabledFocusable={busy || !lines.hasRows} onClick={() => void write()}>Write the supplement’s table</Button>
            <Button disabledFocusable={busy} onClick={toThreshold}>Show the threshold</Button>
            <Button disabledFocusable={busy || !lines.hasRows} onClick={() => void mark()}>The prospectus now says this</Button>
          </div>
          {lines.hasRows && <Text as="p" className={styles.quiet}>Choose the last one once the supplement, or the prospectus, is filed as the table stands: from then on only later changes are listed here.</Text>}
        </>
      )}
      <div role="status" aria-live="polite">{said && <Text as="p" className={styles.line}>{said}</Text>}</div>
    </section>
  );
}
