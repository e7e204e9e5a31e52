import { COLUMNS, type ColumnId } from "../../core/ownership/columns";
import type { ComputedRow } from "../../core/ownership/computeRow";
import { toNumber } from "../../core/exact/toNumber";
import type { Ratio } from "../../core/exact/ratio";
import type { Holder } from "../../core/ownership/holder";
import { cellText } from "./cellText";
import type { PlanContext } from "./planContext";
import type { CellValue, CellWrite } from "./sheetPlan";
import { bodyColumn, FIRST_ROW, letters } from "./sellingLayout";
import { rowFormulas, rowFunctions, type ComputedColumn } from "./sellingFormulas";

const COMPUTED: readonly ComputedColumn[] = ["ownedBefore", "percentBefore", "ownedAfter", "percentAfter", "offeredFromAcquirable"];
const number = (value: Ratio | null): CellValue => (value === null ? "" : toNumber(value));

/** The table's body as it is entered; computed cells are left to `computedWrites` except in mode `values`. */
export function holderRow(holder: Holder, computed: ComputedRow, withFigures: boolean): CellValue[] {
  const figures: Readonly<Record<ComputedColumn, CellValue>> = {
    ownedBefore: computed.ownedBefore,
    percentBefore: number(computed.percentBefore),
    ownedAfter: computed.ownedAfter,
    percentAfter: number(computed.percentAfter),
    offeredFromAcquirable: computed.offeredFromAcquirable,
  };
  const entered: Readonly<Record<Exclude<ColumnId, ComputedColumn>, CellValue>> = {
    name: cellText(holder.name),
    notes: cellText(holder.noteRefs.join(", ")),
    offered: holder.offered,
    held: holder.held,
    acquirable: holder.acquirable,
    ownershipCap: holder.ownershipCap === null ? "" : toNumber(holder.ownershipCap),
    group: cellText(holder.group),
    relationship: cellText(holder.relationship),
    brokerDealer: cellText(holder.brokerDealer),
    noticeAddress: cellText(holder.noticeAddress),
  };
  return COLUMNS.map(([id]) => (id in figures ? (withFigures ? figures[id as ComputedColumn] : null) : entered[id as keyof typeof entered]));
}

/** One formula for each computed column, then the cells that stand as values: printed figures, and parts of the offered shares that were entered. */
export function computedWrites({ request, names, computed, capParts }: PlanContext): CellWrite[] {
  const { table, mode } = request;
  const count = table.holders.length;
  const plain = rowFormulas(names, capParts);
  const formulas = mode === "functions" ? rowFunctions(names) : plain;
  // First what the other columns read, so that nothing is computed on an empty cell.
  const writes: CellWrite[] = [...COMPUTED].reverse().map((column) => ({ address: bodyColumn(column, count), cells: formulas[column] }));
  table.holders.forEach((holder, index) => {
    for (const column of COMPUTED) {
      const kept = keptValue(holder, computed.rows[index]!, column);
      const own = kept ?? (mode === "functions" && isOutsideFunctions(holder, computed.rows[index]!) ? plain[column] : null);
      if (own !== null) writes.push({ address: `${letters(column)}${FIRST_ROW + index}`, cells: own });
    }
  });
  return joinRuns(writes);
}

function keptValue(holder: Holder, computed: ComputedRow, column: ComputedColumn): number | null {
  if (column === "offeredFromAcquirable") return holder.offeredFromAcquirable;
  if (holder.printed?.[column] === undefined) return null;
  const value = computed[column];
  return value === null || typeof value === "number" ? value : toNumber(value);
}

/** A printed figure can lie where the functions refuse: more offered from the acquirable shares than there are, fewer shares before than are held. */
function isOutsideFunctions(holder: Holder, row: ComputedRow): boolean {
  const acquirable = row.ownedAfter + row.offered - holder.held;
  return row.ownedBefore < holder.held || acquirable < row.offeredFromAcquirable;
}

/** Single cells that stand below one another become one block, so that a column entered by hand is not a write for every row. */
function joinRuns(writes: readonly CellWrite[]): CellWrite[] {
  const cellAt = /^([A-Z]+)(\d+)$/;
  const blocks: CellWrite[] = writes.filter((write) => !cellAt.test(write.address));
  const singles = writes.filter((write) => cellAt.test(write.address)).map((write) => {
    const [, column = "", row = "0"] = cellAt.exec(write.address) ?? [];
    return { column, row: Number(row), value: write.cells as string | number };
  }).sort((a, b) => (a.column === b.column ? a.row - b.row : a.column < b.column ? -1 : 1));
  for (let first = 0, next = 0; first < singles.length; first = next) {
    const { column, row } = singles[first]!;
    for (next = first + 1; next < singles.length && singles[next]!.column === column && singles[next]!.row === row + next - first;) next++;
    blocks.push({ address: next === first + 1 ? `${column}${row}` : `${column}${row}:${column}${row + next - first - 1}`, cells: singles.slice(first, next).map(({ value }) => [value]) });
  }
  return blocks;
}
