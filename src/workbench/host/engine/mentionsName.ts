import type { FWorkbook } from "@univerjs/sheets/facade";
import type { Engine } from "./engine";

type Names = Pick<Engine, "book" | "injector" | "U">;

/** The names given and those that are defined by them, directly or through others, each with its text ("" for one that was removed). */
export function namesOver({ book, injector, U }: Names, names: ReadonlySet<string>): Map<string, string> {
  const others = Object.values(injector.get(U.formula.IDefinedNamesService).getDefinedNameMap(book.getId()) ?? {});
  const all = new Map(Array.from(names, (name) => [name, others.find((other) => other.name === name)?.formulaOrRefString ?? ""]));
  for (let before = 0; before !== all.size;) {
    before = all.size;
    const pattern = patternOf(all.keys());
    for (const { name, formulaOrRefString } of others) if (pattern.test(formulaOrRefString)) all.set(name, formulaOrRefString);
  }
  return all;
}

/** Whether a formula of the workbook mentions one of the names. */
export function mentionsName({ book }: Names, names: Iterable<string>): boolean {
  const pattern = patternOf(names);
  return book.getSheets().some((sheet) => hasFormula(sheet, pattern));
}

const patternOf = (names: Iterable<string>): RegExp => new RegExp(Array.from(names, (name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|"), "i");

function hasFormula(sheet: ReturnType<FWorkbook["getSheets"]>[number], pattern: RegExp): boolean {
  let found = false;
  sheet.getSheet().getCellMatrix().forValue((_row, _column, cell) => {
    found = Boolean(cell?.f && pattern.test(cell.f));
    return !found;
  });
  return found;
}
