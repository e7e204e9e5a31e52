import { fail, HostObject } from "../protocol/hostError";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

export type ProtectionOptions = Readonly<Partial<Record<string, boolean | string>>>;
/** How a sheet is protected, under `protection/SHEET`. */
export interface ProtectionRecord {
  readonly options: ProtectionOptions;
  readonly password?: string;
}

/** Excel's defaults: everything is refused but the selection, and writing to cells that are not locked. */
const OPTIONS = ["allowAutoFilter", "allowDeleteColumns", "allowDeleteRows", "allowEditObjects", "allowEditScenarios", "allowFormatCells", "allowFormatColumns", "allowFormatRows", "allowInsertColumns", "allowInsertHyperlinks", "allowInsertRows", "allowPivotTables", "allowSort"];

export class WorksheetProtection extends HostObject {
  static readonly scalars = ["Protected", "Options"];
  constructor(private readonly sheet: Worksheet) { super(); }
  get Protected(): boolean { return this.sheet.protection !== null; }
  get Options(): ProtectionOptions {
    return { ...Object.fromEntries(OPTIONS.map((name) => [name, false])), selectionMode: "Normal", ...this.sheet.protection?.options };
  }
  Protect(options: ProtectionOptions | null = null, password?: string): void {
    if (this.Protected) fail("InvalidOperation", `The sheet "${this.sheet.Name}" is protected already.`);
    this.sheet.book.held.set(`protection/${this.sheet.Id}`, { options: options ?? {}, ...(password ? { password } : {}) });
  }
  Unprotect(password?: string): void {
    const now = this.sheet.protection;
    if (now?.password && now.password !== password) fail("AccessDenied", "The password is wrong.");
    if (now) this.sheet.book.held.set(`protection/${this.sheet.Id}`, null);
  }
}

/** Protects the workbook's structure: no sheet is added, deleted, renamed, moved, hidden or shown. */
export class WorkbookProtection extends HostObject {
  static readonly scalars = ["Protected"];
  constructor(private readonly book: Workbook) { super(); }
  get Protected(): boolean { return this.book.held.get("protection") !== undefined; }
  Protect(password?: string): void { this.book.held.set("protection", { password: password ?? "" }); }
  Unprotect(password?: string): void {
    const now = this.book.held.get<{ password: string }>("protection");
    if (now?.password && now.password !== password) fail("AccessDenied", "The password is wrong.");
    if (now) this.book.held.set("protection", null);
  }
}
