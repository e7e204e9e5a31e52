import type { CivilDate } from "../../../core/exact/civilDate";
import { useSupplyChartStyles } from "./SupplyChart.styles";
import { supplyPath, type SupplyPoint } from "./supplyPath";

const WIDTH = 300;
const HEIGHT = 96;

interface SupplyChartProps {
  readonly points: readonly SupplyPoint[];
  readonly whole: number;
  readonly lookedAt: CivilDate | null;
  /** The chart in one sentence; the table below it holds every figure. */
  readonly label: string;
}

/** Cumulative supply over time as stairs, and the day that is looked at. */
export function SupplyChart({ points, whole, lookedAt, label }: SupplyChartProps): React.JSX.Element {
  const styles = useSupplyChartStyles();
  const { line, at, dots } = supplyPath(points, whole, lookedAt, WIDTH, HEIGHT);
  return (
    <svg className={styles.root} viewBox={`-4 -6 ${WIDTH + 8} ${HEIGHT + 12}`} role="img" aria-label={label}>
      <path d={`M 0 ${HEIGHT} H ${WIDTH}`} className={styles.axis} />
      <path d={line} className={styles.line} />
      {dots.map(({ x, y }) => <circle key={x} cx={x} cy={y} r={3} className={styles.dot} />)}
      {lookedAt && <path d={`M ${at} -4 V ${HEIGHT + 4}`} className={styles.day} />}
    </svg>
  );
}
