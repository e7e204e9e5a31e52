import type { CivilDate } from "../../../core/exact/civilDate";
import { useSupplyChartStyles } from "./SupplyChart.styles";
import { spellShortDate } from "./shortDate";
import { supplyPath, type SupplyPoint } from "./supplyPath";

const WIDTH = 300;
const HEIGHT = 110;
/** More of them would run into one another. */
const MOST_DOTS = 60;
/** Room for a line of text above and below the picture. */
const LINE = 18;

export interface SupplyChartProps {
  /** In order of date, at least one. */
  readonly points: readonly SupplyPoint[];
  readonly whole: number;
  /** Free before the first release. */
  readonly start: number;
  readonly lookedAt: CivilDate | null;
  /** What the top of the picture stands for. */
  readonly top: string;
  /** The chart in one sentence; the table below it holds every figure. */
  readonly label: string;
}

/** Cumulative supply over time as stairs, and the day that is looked at. */
export function SupplyChart({ points, whole, start, lookedAt, top, label }: SupplyChartProps): React.JSX.Element {
  const styles = useSupplyChartStyles();
  const { line, area, at, dots } = supplyPath(points, whole, start, lookedAt, WIDTH, HEIGHT);
  const first = points[0];
  const last = points.length > 1 ? points[points.length - 1] : undefined;
  return (
    <svg className={styles.root} viewBox={`-4 ${-LINE} ${WIDTH + 8} ${HEIGHT + 2 * LINE}`} role="img" aria-label={label}>
      <path d={`M 0 0 H ${WIDTH}`} className={styles.grid} />
      <path d={`M 0 ${HEIGHT / 2} H ${WIDTH}`} className={styles.grid} />
      <path d={area} className={styles.area} />
      <path d={`M 0 ${HEIGHT} H ${WIDTH}`} className={styles.axis} />
      <path d={line} className={styles.line} />
      {dots.length <= MOST_DOTS && dots.map(({ x, y }) => <circle key={x} cx={x} cy={y} r={3} className={styles.dot} />)}
      {lookedAt && <path d={`M ${at} 0 V ${HEIGHT}`} className={styles.day} />}
      <text x={0} y={-6} className={styles.text}>{top}</text>
      {first && <text x={dots[0]?.x} y={HEIGHT + 13} textAnchor="start" className={styles.text}>{spellShortDate(first.date)}</text>}
      {last && <text x={WIDTH} y={HEIGHT + 13} textAnchor="end" className={styles.text}>{spellShortDate(last.date)}</text>}
    </svg>
  );
}
