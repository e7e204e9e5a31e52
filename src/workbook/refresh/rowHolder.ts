import { toDecimalRatio } from "../../core/exact/toDecimalRatio";
import { toNumber } from "../../core/exact/toNumber";
import type { Ratio } from "../../core/exact/ratio";
import type { ColumnId } from "../../core/ownership/columns";
import { computeRow, type ComputedRow } from "../../core/ownership/computeRow";
import type { Holder, PrintedFigures, PrintedPercents } from "../../core/ownership/holder";
import type { Offering } from "../../core/ownership/offering";
import { percentPrint } from "../../core/print/shownPercent";
import type { PrintedField } from "../../core/refresh/refreshModel";
import type { InsertMode } from "../types";

/** A cell of the row: what it holds, and whether a formula gives it. */
export interface ReadCell {
  readonly value: unknown;
  readonly isFormula: boolean;
}

export type ReadCells = (column: ColumnId) => ReadCell | null;

const COMPUTED: readonly PrintedField[] = ["ownedBefore", "ownedAfter", "percentBefore", "percentAfter"];
const LABELS: Readonly<Partial<Record<ColumnId, string>>> = { held: "Held", acquirable: "Acquirable in 60 days", offered: "Offered", offeredFromAcquirable: "Offered from acquirable", ownershipCap: "Ownership cap" };

/** The entered part of a row; `problems` names the cells that hold no share count or percentage. */
export function enteredHolder(cells: ReadCells, where: string): { readonly holder: Holder; readonly problems: readonly string[] } {
  const problems: string[] = [];
  const text = (column: ColumnId): string => String(cells(column)?.value ?? "").trim();
  const shares = (column: ColumnId): number => {
    const value = cells(column)?.value ?? "";
    if (value === "") return 0;
    if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return value;
    problems.push(`${where}, ${LABELS[column]}: ${JSON.stringify(value)} is no whole number of shares.`);
    return 0;
  };
  const cap = (): Ratio | null => {
    const value = cells("ownershipCap")?.value ?? "";
    if (value === "") return null;
    if (typeof value === "number" && value > 0 && value <= 1) return toDecimalRatio(value);
    problems.push(`${where}, Ownership cap: ${JSON.stringify(value)} is no percentage above 0% and up to 100%.`);
    return null;
  };
  const from = cells("offeredFromAcquirable");
  const holder: Holder = {
    name: text("name"),
    noteRefs: text("notes").split(/[\s,;]+/).filter((ref) => ref !== ""),
    held: shares("held"), acquirable: shares("acquirable"), offered: shares("offered"),
    offeredFromAcquirable: from === null || from.isFormula || from.value === "" ? null : shares("offeredFromAcquirable"),
    ownershipCap: cap(),
    group: text("group"), relationship: text("relationship"), brokerDealer: text("brokerDealer"), noticeAddress: text("noticeAddress"),
  };
  return { holder, problems };
}

/**
 * The row with what it keeps beside its computed figures: a figure of its own in a computed cell. In mode `values`, and where a cell was frozen, a
 * computed cell holds a number anyway; it is the row's own where it is not what the row computes to.
 * @param base the holder as the last refresh left it, whose fractions are exact where a cell's double is near
 */
export function withOwnFigures(entered: Holder, cells: ReadCells, mode: InsertMode, offering: Offering, base: Holder | null): Holder {
  const isValues = mode === "values";
  let from = entered.offeredFromAcquirable;
  if (isValues && from === Math.min(entered.offered, entered.acquirable) && base?.offeredFromAcquirable !== from) from = null;
  const cap = near(entered.ownershipCap, base?.ownershipCap);
  const words = keptWords(entered, base);
  let holder: Holder = { ...entered, offeredFromAcquirable: from, ownershipCap: cap, ...(words ? { printedPercents: words } : {}) };
  for (const column of COMPUTED) {
    const cell = cells(column);
    if (!cell || cell.isFormula || typeof cell.value !== "number") continue;
    const own = ownFigure(column, cell.value, base);
    if (base?.printed?.[column] === undefined && isComputed(cell.value, computeRow(holder, offering), column)) continue;
    if (own !== null) holder = { ...holder, printed: { ...holder.printed, [column]: own } };
  }
  return holder;
}

/** The form in which the filing prints the row's percentages; `*` and a dash, which say something of the figures, only as long as those stand. */
function keptWords(entered: Holder, base: Holder | null): PrintedPercents | null {
  const words = base?.printedPercents;
  if (!base || !words) return null;
  const isSame = entered.held === base.held && entered.acquirable === base.acquirable && entered.offered === base.offered;
  const kept = Object.entries(words).filter(([, text]) => isSame || percentPrint(text as string) !== null);
  return kept.length > 0 ? Object.fromEntries(kept) : null;
}

function ownFigure(column: PrintedField, value: number, base: Holder | null): PrintedFigures[PrintedField] | null {
  if (column === "ownedBefore" || column === "ownedAfter") return Number.isSafeInteger(value) && value >= 0 ? value : null;
  return Number.isFinite(value) ? near(toDecimalRatio(value), base?.printed?.[column])! : null;
}

function isComputed(value: number, row: ComputedRow, column: PrintedField): boolean {
  const given = row[column];
  return given !== null && Math.abs(value - (typeof given === "number" ? given : toNumber(given))) <= 1e-12 * Math.max(1, Math.abs(value));
}

/** The exact fraction of the record where the cell's double is that fraction. */
function near(read: Ratio | null, known: Ratio | null | undefined): Ratio | null {
  return read && known && toNumber(read) === toNumber(known) ? known : read;
}
