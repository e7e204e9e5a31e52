import { Text } from "@fluentui/react-components";
import { Figures } from "../Figures/Figures";
import { SupplyChart } from "../SupplyChart/SupplyChart";
import { TermField } from "../TermField/TermField";
import { useLockUpTabStyles } from "./LockUpTab.styles";
import { useLockUpTab } from "./useLockUpTab";

/** What can be sold, and when: a date to look at, and every release. */
export function LockUpTab(): React.JSX.Element {
  const styles = useLockUpTabStyles();
  const view = useLockUpTab();
  if ("line" in view) return <Text as="p" className={styles.line}>{view.line}</Text>;
  const { asOf, problem, type, onDate, chart, largest, releases, name } = view;
  return (
    <section className={styles.root} aria-labelledby="lockup-title">
      <h2 id="lockup-title" className={styles.title}>What can be sold, and when</h2>
      <Text as="p" className={styles.line}>{name}, all selling stockholders together, in whole shares of each holder.</Text>
      <TermField label="Date to look at" isDate value={asOf} problem={problem} reason="Such as March 14, 2002." onType={type} />
      <div role="status" aria-live="polite">{onDate && <Figures label="On that date" figures={onDate} />}</div>
      <SupplyChart {...chart} />
      <table className={styles.table}>
        <caption className={styles.caption}>Releases</caption>
        <thead><tr className={styles.row}><th scope="col" className={styles.first}>Release date</th><th scope="col" className={styles.figure}>Released</th><th scope="col" className={styles.figure}>Free in all</th><th scope="col" className={styles.figure}>In all, %</th></tr></thead>
        <tbody>
          {releases.map(({ date, released, free, percent, weekend }) => (
            <tr key={date} className={styles.row}>
              <th scope="row" className={styles.first}>{date}{weekend && <span className={styles.weekend}>{weekend}</span>}</th>
              <td className={styles.figure}>{released}</td><td className={styles.figure}>{free}</td><td className={styles.figure}>{percent}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {largest && (
        <>
          <h3 className={styles.heading}>{largest.title}</h3>
          <Figures label={largest.title} figures={largest.figures} />
        </>
      )}
    </section>
  );
}
