import { formatPercent } from "../exact/formatPercent";
import { formatShares } from "../exact/formatShares";
import type { Ratio } from "../exact/ratio";
import { computeRow } from "../ownership/computeRow";
import type { ComputedTotals } from "../ownership/computeTotals";
import type { Holder } from "../ownership/holder";
import type { SellingTable } from "../ownership/sellingTable";
import { percentPrint, shownPercent } from "../print/shownPercent";
import type { KeptFigure } from "./checkInput";
import { printsAs, readPrintedPercent } from "./printedPercent";

const FIGURES = [["ownedBefore", "owned before"], ["percentBefore", "percent before"], ["ownedAfter", "owned after"], ["percentAfter", "percent after"]] as const;
type Figure = (typeof FIGURES)[number][0];

/** Figures that stand in the table as the filing prints them and not as their inputs give them, and printed words that the table cannot show. */
export function keptFigures(table: SellingTable, totals: ComputedTotals): KeptFigure[] {
  const rows = table.holders.flatMap((holder, index) => (holder.printed || holder.printedPercents ? FIGURES.flatMap(([column, figure]) => ofRow(table, holder, index, column, figure)) : []));
  const printed = table.printedTotals?.percentAfter ?? null;
  const isOther = printed !== null && totals.percentAfter !== null && !printsAs(totals.percentAfter, readPrintedPercent(printed), "halfUp");
  if (!isOther) return rows;
  return [...rows, { subject: { kind: "total", column: "percentAfter" }, row: "The total", figure: "percent after", printed, given: shownPercent(totals.percentAfter, printed), exact: formatPercent(totals.percentAfter!, 3), difference: null, isCutOff: printsAs(totals.percentAfter!, readPrintedPercent(printed), "down"), stands: false }];
}

function ofRow({ offering }: SellingTable, holder: Holder, index: number, column: Figure, figure: string): KeptFigure[] {
  const kept = holder.printed?.[column];
  const text = column === "percentBefore" || column === "percentAfter" ? holder.printedPercents?.[column] : undefined;
  if (kept === undefined && (text === undefined || percentPrint(text) !== null)) return [];
  const given = computeRow({ ...holder, printed: { ...holder.printed, [column]: undefined } }, offering)[column];
  const at = { subject: { kind: "holder", index, column }, row: holder.name, figure } as const;
  if (kept === undefined) {
    const isShown = given === null || typeof given === "number" || printsAs(given, readPrintedPercent(text!), "halfUp");
    return isShown ? [] : [{ ...at, printed: text!, given: shownPercent(given, undefined), exact: formatPercent(given, 3), difference: null, isCutOff: false, stands: false }];
  }
  if (typeof kept === "number") return [{ ...at, printed: formatShares(kept), given: formatShares(given as number), exact: null, difference: Math.abs(kept - (given as number)), isCutOff: false, stands: true }];
  return [percentKept(at, kept, given as Ratio | null, text)];
}

function percentKept(at: Pick<KeptFigure, "subject" | "row" | "figure">, kept: Ratio, given: Ratio | null, text: string | undefined): KeptFigure {
  const printed = text !== undefined && percentPrint(text) ? text : shortest(kept);
  const read = readPrintedPercent(printed);
  const decimals = read.kind === "number" ? read.decimals : 1;
  return { ...at, printed, given: given === null ? "none" : formatPercent(given, decimals, read.kind === "number" && Number(read.hundredths) < 1 ? null : "*"), exact: given && formatPercent(given, 3), difference: null, isCutOff: given !== null && printsAs(given, read, "down"), stands: true };
}

/** One decimal, or as many more as the figure has. */
function shortest(kept: Ratio): string {
  for (let decimals = 1; decimals < 4; decimals++) if ((kept.num * 100n * 10n ** BigInt(decimals)) % kept.den === 0n) return formatPercent(kept, decimals);
  return formatPercent(kept, 4);
}
