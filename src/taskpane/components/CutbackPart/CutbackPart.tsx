import { Button, Text } from "@fluentui/react-components";
import { formatShares } from "../../../core/exact/formatShares";
import type { Asked } from "../LockUpPlace/useAsked";
import { useLockUpPlaceStyles } from "../LockUpPlace/LockUpPlace.styles";
import { TermField } from "../TermField/TermField";
import { SHOWN_PARTS, useCutbackPart } from "./useCutbackPart";

/** An offering of a given size, split over the holders pro rata in whole shares. */
export function CutbackPart({ asked }: { readonly asked: Asked }): React.JSX.Element {
  const styles = useLockUpPlaceStyles();
  const { size, type, problem, line, parts, copied, copy } = useCutbackPart(asked);
  return (
    <section className={styles.part} aria-labelledby="lockup-cutback">
      <h3 id="lockup-cutback" className={styles.heading}>Cutback</h3>
      <TermField label="Size of the offering, in shares" inputMode="numeric" value={size} problem={problem} reason="Split pro rata over what each holder can sell under the prospectus on the date looked at." onType={type} />
      <div role="status" aria-live="polite">{line && <Text as="p" className={styles.line}>{line}</Text>}</div>
      {parts && (
        <>
          <table className={styles.table}>
            <caption className={styles.caption}>Parts</caption>
            <thead><tr><th scope="col" className={styles.first}>Holder</th><th scope="col" className={styles.figure}>Could sell</th><th scope="col" className={styles.figure}>Part</th></tr></thead>
            <tbody>
              {parts.slice(0, SHOWN_PARTS).map(({ name, sellable, part }, at) => (
                <tr key={`${name}-${at}`}><th scope="row" className={styles.first}>{name}</th><td className={styles.figure}>{formatShares(sellable)}</td><td className={styles.figure}>{formatShares(part)}</td></tr>
              ))}
            </tbody>
          </table>
          {parts.length > SHOWN_PARTS && <Text as="p" className={styles.quiet}>And {formatShares(parts.length - SHOWN_PARTS)} more. The copy has all of them.</Text>}
          <div className={styles.buttons}><Button onClick={() => void copy()}>Copy the parts</Button><span role="status" aria-live="polite" className={styles.beside}>{copied}</span></div>
        </>
      )}
    </section>
  );
}
