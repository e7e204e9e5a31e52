import { fail } from "../protocol/hostError";
import { checkSheetName } from "./sheetNames";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

const PIXELS = { defaultColumnWidth: 64, defaultRowHeight: 20 };

/** Adding, naming, moving, hiding and deleting sheets. */
export class SheetOrder {
  constructor(private readonly book: Workbook) {}

  /** The new sheet stands last and is not activated, as in Excel. `id` is given when a file is opened that says it. */
  add(name: string | null, id = `{${this.book.guid()}}`): Worksheet {
    this.refuseProtected();
    const { book } = this;
    if (name !== null) checkSheetName(name);
    if (name !== null && book.Worksheets.find(name)) fail("ItemAlreadyExists");
    let n = book.Worksheets.Count + 1;
    while (book.Worksheets.find(`Sheet${n}`)) n++;
    return book.quietly(() => {
      const active = book.f.getActiveSheet();
      const made = book.f.insertSheet(name ?? `Sheet${n}`, { index: book.Worksheets.Count, sheet: { id, rowCount: 2000, columnCount: 52, ...PIXELS } });
      active.activate();
      return book.sheetById(made.getSheetId());
    });
  }

  rename(sheet: Worksheet, name: string): void {
    if (name === sheet.Name) return;
    this.refuseProtected();
    checkSheetName(name);
    const other = this.book.Worksheets.find(name);
    if (other && other.Id !== sheet.Id) fail("ItemAlreadyExists");
    sheet.f.setName(name);
  }

  move(sheet: Worksheet, position: number): void {
    this.refuseProtected();
    if (!Number.isInteger(position) || position < 0 || position >= this.book.Worksheets.Count) fail("InvalidArgument");
    if (position !== sheet.Position) this.book.f.moveSheet(sheet.f, position);
  }

  show(sheet: Worksheet, visibility: string): void {
    if (visibility === sheet.Visibility) return;
    this.refuseProtected();
    if (visibility === "Visible") return this.unhide(sheet);
    this.refuseLast(sheet);
    this.book.held.put(`hidden/${sheet.Id}`, visibility);
    this.leave(sheet);
    if (!sheet.f.isSheetHidden()) sheet.f.hideSheet();
  }

  /** Its tables go with it, so that their names are free again and formulas over them say #REF!. */
  remove(sheet: Worksheet): void {
    this.refuseProtected();
    this.refuseLast(sheet);
    this.leave(sheet);
    this.book.steps.asOne(() => {
      for (const table of sheet.Tables.Items()) this.book.loseTable(table, sheet.Id);
      // The engine deletes a sheet and then writes #REF! into formulas over it, in vain where they stood on the sheet itself.
      if (namesItself(sheet)) sheet.GetRange().Clear("Contents");
      if (!this.book.f.deleteSheet(sheet.f)) throw new Error(`The engine did not delete the sheet "${sheet.Name}".`);
    });
  }

  // Univer would bring the sheet into view.
  private unhide(sheet: Worksheet): void {
    this.book.quietly(() => {
      const active = this.book.f.getActiveSheet();
      sheet.f.showSheet();
      active.activate();
    });
  }
  private refuseProtected(): void { if (this.book.Protection.Protected) fail("AccessDenied", "The workbook's structure is protected."); }
  private refuseLast(sheet: Worksheet): void {
    if (!this.book.Worksheets.Items().some((other) => other.Id !== sheet.Id && other.Visibility === "Visible")) fail("InvalidOperation", "A workbook keeps at least one visible sheet.");
  }
  // Excel goes to the next visible sheet, or to the one before.
  private leave(sheet: Worksheet): void {
    if (this.book.Worksheets.GetActiveWorksheet().Id === sheet.Id) (sheet.GetNextOrNullObject(true) ?? sheet.GetPreviousOrNullObject(true))?.Activate();
  }
}

/** Whether a formula of the sheet spells the sheet's own name. */
function namesItself(sheet: Worksheet): boolean {
  const spelled = [`${sheet.Name}!`, `'${sheet.Name.replace(/'/g, "''")}'!`];
  let isFound = false;
  sheet.model.getCellMatrix().forValue((_row, _column, cell) => {
    isFound = typeof cell?.f === "string" && spelled.some((name) => cell.f?.includes(name));
    return isFound ? false : undefined;
  });
  return isFound;
}
