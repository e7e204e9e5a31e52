import { Button } from "@fluentui/react-components";
import { Figures } from "../Figures/Figures";
import type { Asked } from "../LockUpPlace/useAsked";
import { useLockUpPlaceStyles } from "../LockUpPlace/LockUpPlace.styles";
import { SupplyChart } from "../SupplyChart/SupplyChart";
import { useSupplyPart } from "./useSupplyPart";

/** The supply over time drawn, as a table, and who is released next. */
export function SupplyPart({ asked }: { readonly asked: Asked }): React.JSX.Element | null {
  const styles = useLockUpPlaceStyles();
  const view = useSupplyPart(asked);
  if (!view) return null;
  const { chart, rows, more, hasDays, largest } = view;
  return (
    <>
      <SupplyChart {...chart} />
      <table className={styles.table}>
        <caption className={styles.caption}>Releases</caption>
        <thead><tr><th scope="col" className={styles.date}>Release date</th><th scope="col" className={styles.figure}>Released{hasDays && <span className={styles.below}>in days of volume</span>}</th><th scope="col" className={styles.figure}>Free in all<span className={styles.below}>of outstanding</span></th></tr></thead>
        <tbody>
          {rows.map(({ date, idle, released, days, free, percent }) => (
            <tr key={date}>
              <th scope="row" className={styles.date}>{date}{idle && <span className={styles.below}>{idle}</span>}</th>
              <td className={styles.figure}>{released}{days && <span className={styles.below}>{days}</span>}</td>
              <td className={styles.figure}>{free}{percent && <span className={styles.below}>{percent}</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more && <div className={styles.buttons}><Button onClick={more.toggle}>{more.label}</Button></div>}
      {largest && (
        <>
          <h3 className={styles.heading}>{largest.title}</h3>
          <Figures label={largest.title} figures={largest.figures} />
        </>
      )}
    </>
  );
}
