import type { Engine } from "../engine/engine";
import { TOTALS_NAME, toEngine, toExcel } from "../structuredRefs";
import { parseA1, splitSheet } from "./address";
import { PRINT_AREA, PRINT_TITLES } from "./printNames";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

export interface DefinedName {
  readonly id: string;
  readonly name: string;
  readonly formulaOrRefString: string;
  readonly comment?: string;
  readonly localSheetId?: string;
  readonly hidden?: boolean;
}

/** Univer's defined names, those that stand for totals rows left aside. */
export class NameStore {
  constructor(private readonly book: Workbook) {}

  get(id: string): DefinedName | null { return this.map()[id] ?? null; }
  /** The names of the workbook's own scope, or of a sheet's. */
  list(sheet: Worksheet | null): DefinedName[] {
    return Object.values(this.map()).filter((entry) => !this.isOurs(entry) && (this.sheetOf(entry)?.Id ?? null) === (sheet?.Id ?? null));
  }
  /** A name that the host made for itself: a totals row, a print area, print titles. */
  private isOurs({ name }: DefinedName): boolean { return name.startsWith(TOTALS_NAME) || name.startsWith(`_${PRINT_AREA}_`) || name.startsWith(`_${PRINT_TITLES}_`); }
  hidden(prefix: string): DefinedName[] { return Object.values(this.map()).filter((entry) => entry.name.startsWith(prefix)); }
  sheetOf(entry: DefinedName): Worksheet | null {
    const { localSheetId } = entry;
    return localSheetId && this.book.hasSheet(localSheetId) ? this.book.sheetById(localSheetId) : null;
  }

  add(name: string, text: string, sheet: Worksheet | null, more: { comment?: string; hidden?: boolean } = {}): string {
    const id = `name${this.book.nextId()}`;
    this.run(this.engine.U.sheets.InsertDefinedNameCommand.id, { id, name, formulaOrRefString: text, localSheetId: sheet?.Id ?? WORKBOOK, comment: more.comment ?? "", hidden: more.hidden ?? false });
    return id;
  }
  set(entry: DefinedName): void { this.run(this.engine.U.sheets.SetDefinedNameCommand.id, { ...entry }); }
  /** Univer's own command writes #REF! into the formulas that use the name; Excel leaves them, and they say #NAME?. */
  remove(entry: DefinedName): void {
    const { RemoveDefinedNameMutation, SetDefinedNameMutation } = this.engine.U.formula;
    const params = { unitId: this.book.f.getId(), ...entry };
    this.book.steps.run([{ id: RemoveDefinedNameMutation.id, params }], [{ id: SetDefinedNameMutation.id, params }]);
    this.engine.forgetName(entry.name);
  }

  /** As Univer keeps it: a reference bare, a formula with "=". */
  engineText(given: string): string {
    const text = given.replace(/^=/, "");
    const { sheet } = splitSheet(text);
    if (sheet && parseA1(text)) return text;
    return `=${toEngine(text, null, this.book.directory)}`;
  }
  excelFormula(entry: DefinedName): string {
    const text = entry.formulaOrRefString;
    return toExcel(text.startsWith("=") ? text : `=${text}`, null, this.book.directory);
  }

  private run(command: string, params: Record<string, unknown>): void {
    this.engine.commands.syncExecuteCommand(command, { unitId: this.book.f.getId(), ...params });
  }
  private map(): Record<string, DefinedName> {
    return this.engine.injector.get(this.engine.U.formula.IDefinedNamesService).getDefinedNameMap(this.book.f.getId()) ?? {};
  }
  private get engine(): Engine { return this.book.engine; }
}

const WORKBOOK = "AllDefaultWorkbook";
