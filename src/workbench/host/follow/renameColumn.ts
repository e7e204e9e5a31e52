import type { ICellData, IMutationInfo, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import type { Table } from "../model/table";
import type { Workbook } from "../model/workbook";
import { engineColumn, mapReferences } from "../structuredRefs";
import { FOLLOWING } from "./following";

export interface Mutations {
  redos: IMutationInfo[];
  undos: IMutationInfo[];
}
type Matrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** Rewrites every formula of the workbook; `change` gives the new text, or the same. */
export function rewriteFormulas(book: Workbook, mention: string, change: (formula: string, sheetId: string, row: number, column: number) => string): Mutations {
  const all: Mutations = { redos: [], undos: [] };
  const { SetRangeValuesMutation } = book.engine.U.sheets;
  for (const sheet of book.Worksheets.Items()) {
    const after: Matrix = {};
    const before: Matrix = {};
    sheet.model.getCellMatrix().forValue((row, column, cell) => {
      if (!cell || (!cell.f && !cell.si)) return;
      const formula = sheet.cells.engineFormula(row, column);
      if (!formula?.includes(mention)) return;
      const changed = change(formula, sheet.Id, row, column);
      if (changed === formula) return;
      (after[row] ??= {})[column] = { f: changed, si: null };
      (before[row] ??= {})[column] = { f: formula, si: null };
    });
    if (Object.keys(after).length === 0) continue;
    const params = (cellValue: Matrix) => ({ id: SetRangeValuesMutation.id, params: { unitId: book.f.getId(), subUnitId: sheet.Id, cellValue, ...FOLLOWING } });
    all.redos.push(params(after));
    all.undos.push(params(before));
  }
  return all;
}

/** A table's name before a reference, or standing alone for its body. */
export function renameTableIn(formula: string, old: string, name: string): string {
  const referenced = mapReferences(formula, (table, inner) => `${table === old ? name : table}[${inner}]`);
  const alone = new RegExp(`"(?:[^"]|"")*"|'(?:[^']|'')*'!|\\[[^\\]]*\\]|(?<![\\p{L}\\p{N}_.!])${old.replace(/[.\\]/g, "\\$&")}(?![\\p{L}\\p{N}_.![(])`, "gu");
  return referenced.replace(alone, (found) => (found === old ? name : found));
}

/** A new header text: the column gets that name, and every formula that names it. */
export function renameColumns(table: Table, renames: ReadonlyMap<number, string>): Mutations {
  const { book } = table;
  const names = table.columnNames();
  const columns = table.info.columns.map((column, index) => ({ ...column, displayName: renames.has(index) ? engineColumn(renames.get(index)!) : column.displayName }));
  const shape = book.tableStore.reshapeMutations(table.Id, table.box, columns);
  const byName = new Map([...renames].map(([index, name]) => [engineColumn(names[index]!), engineColumn(name)]));
  const formulas = rewriteFormulas(book, `${table.Name}[`, (formula) => mapReferences(formula, (name, inner) => `${name}[${name === table.Name ? renamed(inner, byName) : inner}]`));
  return { redos: [shape.redo, ...formulas.redos], undos: [...formulas.undos, shape.undo] };
}

function renamed(inner: string, byName: ReadonlyMap<string, string>): string {
  const whole = byName.get(inner);
  if (whole !== undefined) return whole;
  return inner.replace(/\[([^[\]]*)\]/g, (part, name: string) => (byName.has(name) ? `[${byName.get(name)!}]` : part));
}
