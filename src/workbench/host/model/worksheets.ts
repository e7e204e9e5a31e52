import { fail } from "../protocol/hostError";
import { Collection } from "./collection";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

export class Worksheets extends Collection<Worksheet> {
  constructor(private readonly book: Workbook) { super(); }
  /** Office.js raises the events of this collection on the workbook. */
  get _EventTargetId(): string { return "Workbook"; }
  Items(): Worksheet[] { return this.book.f.getSheets().map((sheet) => this.book.sheetById(sheet.getSheetId())); }
  override GetCount(visibleOnly = false): number { return this.shown(visibleOnly).length; }
  Add(name?: string | null): Worksheet { return this.book.addSheet(name ?? null); }
  GetActiveWorksheet(): Worksheet { return this.book.sheetById(this.book.f.getActiveSheet().getSheetId()); }
  GetFirst(visibleOnly = false): Worksheet { return this.shown(visibleOnly)[0] ?? fail("ItemNotFound"); }
  GetLast(visibleOnly = false): Worksheet { return this.shown(visibleOnly).at(-1) ?? fail("ItemNotFound"); }

  private shown(visibleOnly: boolean): Worksheet[] { return visibleOnly ? this.Items().filter((sheet) => sheet.Visibility === "Visible") : this.Items(); }
}
