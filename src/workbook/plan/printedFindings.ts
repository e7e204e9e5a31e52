import { formatPercent } from "../../core/exact/formatPercent";
import { formatShares } from "../../core/exact/formatShares";
import type { Finding } from "../../core/finding";
import { computeRow } from "../../core/ownership/computeRow";
import type { Holder, PrintedFigures } from "../../core/ownership/holder";
import type { SellingTable } from "../../core/ownership/sellingTable";

export const PRINTED_FIGURE = "printed-figure";

const LABELS: Readonly<Record<keyof PrintedFigures, string>> = { ownedBefore: "owned before", percentBefore: "percent before", ownedAfter: "owned after", percentAfter: "percent after" };

/** One finding for each figure that stands in the table as its filing prints it and not as its inputs give it, unless `known` already names that cell. */
export function printedFindings(table: SellingTable, known: readonly Finding[]): Finding[] {
  return table.holders.flatMap((holder, index) => columnsOf(holder).flatMap((column): Finding[] => {
    const named = known.some(({ subjects }) => subjects.some((subject) => subject.kind === "holder" && subject.index === index && subject.column === column));
    return named ? [] : [{ check: PRINTED_FIGURE, severity: "warning", message: message(holder, column, table), subjects: [{ kind: "holder", index, column }] }];
  }));
}

const columnsOf = ({ printed }: Holder): (keyof PrintedFigures)[] => (printed ? (Object.keys(LABELS) as (keyof PrintedFigures)[]).filter((column) => printed[column] !== undefined) : []);

function message(holder: Holder, column: keyof PrintedFigures, { offering }: SellingTable): string {
  const printed = holder.printed![column]!;
  const given = computeRow({ ...holder, printed: undefined }, offering)[column];
  const show = (value: typeof given): string => (value === null ? "none" : typeof value === "number" ? formatShares(value) : formatPercent(value, 2));
  const gap = typeof printed === "number" && typeof given === "number" ? `, a difference of ${formatShares(Math.abs(printed - given))}` : "";
  return `${holder.name}: ${LABELS[column]} is printed as ${show(printed)}; the row's other figures give ${show(given)}${gap}. The printed figure stands as a value; clear the cell and fill the column's formula down to compute it.`;
}
