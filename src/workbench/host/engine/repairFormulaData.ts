import type { ICellData, Injector, Nullable, Workbook } from "@univerjs/core";
import type { UniverNamespaces } from "../univer/univerNamespaces";

type Cells = Record<number, Record<number, Nullable<ICellData>> | undefined>;
type Formulas = Record<number, Record<number, { f: string } | null>>;
interface FormulaDataPrivate {
  updateFormulaData(unitId: string, sheetId: string, written: Cells): object;
}

/**
 * After each write Univer 0.25.1 collects all formulas of all sheets, four times over, to find which formulas that are another's,
 * moved, the write touches: many writes into a large workbook cost their product. Where a sheet holds no such formula, what was
 * written says which formulas changed.
 */
export function repairFormulaData(U: UniverNamespaces, injector: Injector): void {
  const model = injector.get(U.formula.FormulaDataModel) as unknown as FormulaDataPrivate;
  const update = model.updateFormulaData.bind(model);
  model.updateFormulaData = (unitId, sheetId, written) => {
    const sheet = injector.get(U.core.IUniverInstanceService).getUnit<Workbook>(unitId)?.getSheetBySheetId(sheetId);
    const standing = sheet?.getCellMatrix().getMatrix() as Cells | undefined;
    if (!standing || holdsShared(written) || holdsShared(standing)) return update(unitId, sheetId, written);
    const changed: Formulas = {};
    for (const [row, cells] of Object.entries(written)) for (const [column, cell] of Object.entries(cells ?? {})) {
      const [r, c] = [Number(row), Number(column)];
      if (U.core.isFormulaString(cell?.f)) (changed[r] ??= {})[c] = { f: cell!.f! };
      else if (U.core.isFormulaString(standing[r]?.[c]?.f)) (changed[r] ??= {})[c] = null;
    }
    return changed;
  };
}

/** Whether a cell names a formula that it shares with others. */
function holdsShared(cells: Cells): boolean {
  for (const row in cells) {
    const columns = cells[row]!;
    for (const column in columns) if (columns[column]?.si) return true;
  }
  return false;
}
