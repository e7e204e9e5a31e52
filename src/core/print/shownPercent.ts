import { readPrintedPercent } from "../checks/printedPercent";
import { formatPercent } from "../exact/formatPercent";
import type { Ratio } from "../exact/ratio";

/** How percentages print: decimals, and what a zero shows as. */
export interface PercentSettings {
  readonly decimals: number;
  readonly zeroShows: "*" | "—";
}

/** How one cell prints: its decimals, and whether a figure below 1% is a number there and no `*`. */
export interface PercentPrint {
  readonly decimals: number;
  readonly isPlain: boolean;
}

/** What the table uses where nothing else is said. */
export const USUAL: PercentSettings = { decimals: 1, zeroShows: "*" };

/**
 * The form in which a filing prints a percentage.
 * @param text as printed; undefined, a dash and `*` say nothing of the form
 * @example "9.99%" has two decimals; "0.5%" is plain
 */
export function percentPrint(text: string | undefined): PercentPrint | null {
  const printed = text === undefined ? null : readPrintedPercent(text);
  if (printed?.kind !== "number") return null;
  return { decimals: printed.decimals, isPlain: Number(printed.hundredths) < 1 };
}

/**
 * A percentage as a cell shows it: rounded half up, `*` below 1%, and in the form of the filing where that is told.
 * @param value null where nothing is outstanding: ""
 * @param asPrinted the filing's own text, whose form alone counts
 * @example 9.99% of two decimals is "9.99%" where the filing prints "9.99%", else "10.0%"
 */
export function shownPercent(value: Ratio | null, asPrinted: string | undefined, settings: PercentSettings = USUAL): string {
  if (value === null) return "";
  if (value.num === 0n) return settings.zeroShows;
  const print = percentPrint(asPrinted);
  return formatPercent(value, print?.decimals ?? settings.decimals, print?.isPlain ? null : "*");
}
