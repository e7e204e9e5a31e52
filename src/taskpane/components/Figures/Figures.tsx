import { useFiguresStyles } from "./Figures.styles";

/** Names with their figures, the figures in one column. */
export function Figures({ label, figures }: { readonly label: string; readonly figures: readonly (readonly [string, string])[] }): React.JSX.Element {
  const styles = useFiguresStyles();
  return (
    <dl className={styles.root} aria-label={label}>
      {figures.map(([name, figure]) => <div key={name} className={styles.pair}><dt className={styles.name}>{name}</dt><dd className={styles.figure}>{figure}</dd></div>)}
    </dl>
  );
}
