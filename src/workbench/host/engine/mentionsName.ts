import type { FWorkbook } from "@univerjs/sheets/facade";
import type { Engine } from "./engine";

/** Whether a formula of the workbook, or another defined name, mentions one of the names. */
export function mentionsName({ book, injector, U }: Pick<Engine, "book" | "injector" | "U">, names: ReadonlySet<string>): boolean {
  const pattern = new RegExp(Array.from(names, (name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|"), "i");
  const others = Object.values(injector.get(U.formula.IDefinedNamesService).getDefinedNameMap(book.getId()) ?? {});
  if (others.some((entry) => pattern.test(entry.formulaOrRefString))) return true;
  return book.getSheets().some((sheet) => hasFormula(sheet, pattern));
}

function hasFormula(sheet: ReturnType<FWorkbook["getSheets"]>[number], pattern: RegExp): boolean {
  let found = false;
  sheet.getSheet().getCellMatrix().forValue((_row, _column, cell) => {
    found = Boolean(cell?.f && pattern.test(cell.f));
    return !found;
  });
  return found;
}
