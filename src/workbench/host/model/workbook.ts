import type { FWorkbook } from "@univerjs/sheets/facade";
import type { Engine } from "../engine/engine";
import { followConditionalFormats } from "../follow/conditionalFollow";
import { TableFollow } from "../follow/tableFollow";
import { protectGrid } from "../follow/protectGrid";
import { expandTypedFormulas, shortenEditedFormulas } from "../follow/typedFormulas";
import { WorkbookEvents } from "../follow/workbookEvents";
import { fail, HostObject } from "../protocol/hostError";
import type { HostEvent, HostWorkbook } from "../protocol/hostWorkbook";
import { type Box, intersection, parseA1, splitSheet } from "./address";
import { Application, Runtime } from "./application";
import { CellLooks } from "./cellLooks";
import { Comments } from "./comments";
import { ConditionalStore } from "./conditionalStore";
import { CustomXmlParts } from "./customXmlParts";
import { DocumentProperties } from "./documentProperties";
import { Held } from "./held";
import { NamedItems } from "./names";
import { NameStore } from "./nameStore";
import { Notes } from "./notes";
import { WorkbookProtection } from "./protection";
import { Queries } from "./queries";
import type { Range } from "./range";
import { RemarkStore } from "./remarkStore";
import { repairFormatRedo } from "./repairFormatRedo";
import { Settings } from "./settings";
import { SheetOrder } from "./sheetOrder";
import type { Table } from "./table";
import { TableFilters } from "./tableFilters";
import { Tables } from "./tables";
import { TableStore } from "./tableStore";
import { WorkbookTables } from "./tableDirectory";
import { UndoSteps } from "./undoSteps";
import { Worksheet } from "./worksheet";
import { Functions } from "./worksheetFunctions";
import { Worksheets } from "./worksheets";

/** Excel.Workbook, and the parts of the model that belong to the whole workbook. */
export class Workbook extends HostObject implements HostWorkbook {
  static readonly scalars = ["Name", "ReadOnly", "IsDirty", "AutoSave", "PreviouslySaved", "CalculationEngineVersion"];
  readonly f: FWorkbook;
  readonly held: Held;
  readonly steps: UndoSteps;
  readonly looks: CellLooks;
  readonly tableStore: TableStore;
  readonly nameStore = new NameStore(this);
  readonly conditionalStore = new ConditionalStore(this);
  readonly remarks = new RemarkStore(this);
  readonly directory = new WorkbookTables(this);
  readonly filters: TableFilters;
  readonly order = new SheetOrder(this);
  readonly follow: TableFollow;
  /** AutoCorrect's "Fill formulas in tables to create calculated columns", which is on by default in Excel. */
  fillsCalculatedColumns = true;
  readonly events: WorkbookEvents;
  /** The add-in's document settings. */
  readonly settings = new Map<string, unknown>();
  /** Whose comments and notes are added; no person unless a test says who. */
  user = { name: "", email: "" };
  onEvent: (event: HostEvent) => void = () => undefined;
  eventsOn = true;
  ReadOnly = false;
  /** Whether dates count from 1904, an option that a test sets; a file that counts so is opened with its dates carried over. */
  dates1904 = false;
  IsDirty = false;
  private readonly sheets = new Map<string, Worksheet>();
  private readonly columnIds = new Map<string, number>();
  private ids = 0;
  private quiet = 0;
  private persons = 0;

  constructor(readonly engine: Engine) {
    super();
    this.f = engine.book;
    repairFormatRedo(engine);
    this.held = new Held(engine);
    this.steps = new UndoSteps(engine);
    this.looks = new CellLooks(engine);
    this.tableStore = new TableStore(engine, this.held, this.steps);
    this.filters = new TableFilters(this);
    this.follow = new TableFollow(this);
    this.events = new WorkbookEvents(this);
    expandTypedFormulas(this);
    shortenEditedFormulas(this);
    protectGrid(this);
    followConditionalFormats(this);
  }

  get Name(): string { return this.f.getName(); }
  get AutoSave(): boolean { return false; }
  get PreviouslySaved(): boolean { return false; }
  get CalculationEngineVersion(): number { return 191029; }
  get Application(): Application { return new Application(this); }
  get _Runtime(): Runtime { return new Runtime(this); }
  get Worksheets(): Worksheets { return new Worksheets(this); }
  get Tables(): Tables { return new Tables(this, null); }
  get Names(): NamedItems { return new NamedItems(this, null); }
  get Comments(): Comments { return new Comments(this, null); }
  get Notes(): Notes { return new Notes(this, null); }
  get CustomXmlParts(): CustomXmlParts { return new CustomXmlParts(this, null); }
  get Queries(): Queries { return new Queries(this); }
  get Settings(): Settings { return new Settings(this.settings); }
  get Properties(): DocumentProperties { return new DocumentProperties(this); }
  get Functions(): Functions { return new Functions(this); }
  get Protection(): WorkbookProtection { return new WorkbookProtection(this); }

  GetSelectedRange(): Range { return this.events.selected(); }
  GetActiveCell(): Range { return this.events.activeCell(); }
  _GetRangeForEventByReferenceId(reference: string): Range { return this._GetRangeOrNullObjectForEventByReferenceId(reference) ?? fail("ItemNotFound"); }
  _GetRangeOrNullObjectForEventByReferenceId(reference: string): Range | null { return this.events.rangeOf(reference); }

  // ---- sheets ----
  hasSheet(id: string): boolean { return Boolean(this.f.getWorkbook().getSheetBySheetId(id)); }
  sheetById(id: string): Worksheet {
    const model = this.f.getWorkbook().getSheetBySheetId(id) ?? fail("ItemNotFound");
    const known = this.sheets.get(id);
    // An undone deletion brings the sheet back as another object.
    if (known && known.model === model) return known;
    const sheet = new Worksheet(this, this.f.getSheetBySheetId(id)!, id);
    this.sheets.set(id, sheet);
    return sheet;
  }
  /** The sheet that an address names, or the active one. */
  sheetOf(address: string): Worksheet {
    const { sheet } = splitSheet(address);
    return sheet === null ? this.Worksheets.GetActiveWorksheet() : this.Worksheets.Indexer(sheet);
  }
  rangeOf(address: string, sheet: Worksheet | null = null): Range { return (sheet && splitSheet(address).sheet === null ? sheet : this.sheetOf(address)).GetRange(address); }
  addSheet(name: string | null, id?: string): Worksheet { return this.order.add(name, id); }
  renameSheet(sheet: Worksheet, name: string): void { this.order.rename(sheet, name); }
  moveSheet(sheet: Worksheet, position: number): void { this.order.move(sheet, position); }
  showSheet(sheet: Worksheet, visibility: string): void { this.order.show(sheet, visibility); }
  deleteSheet(sheet: Worksheet): void { this.order.remove(sheet); }

  // ---- tables ----
  addTable(sheet: Worksheet, box: Box, header: string[], name?: string, id = this.freeTableId()): Table {
    let n = 1;
    while (this.Tables.find(`Table${n}`)) n++;
    this.tableStore.add(id, name ?? `Table${n}`, sheet.Id, box, header);
    const table = this.Tables.find(id) ?? fail("GeneralException");
    table.info.columns.forEach((column) => this.columnId(id, column.id));
    table.writeHeaders();
    return table;
  }
  /** An id that no table of the workbook has or had, those of an opened file among them. */
  private freeTableId(): string {
    let id = String(this.nextId());
    while (this.held.get(`table/${id}`) !== undefined) id = String(this.nextId());
    return id;
  }
  renameTable(table: Table, name: string): void {
    if (name === table.Name) return;
    if (!/^[\p{L}_\\][\p{L}\p{N}_.]{0,254}$/u.test(name) || parseA1(name)) fail("InvalidArgument", `"${name}" can't be a table's name.`);
    const other = this.Tables.find(name);
    if ((other && other.Id !== table.Id) || this.Names.find(name)) fail("ItemAlreadyExists");
    this.follow.renameTable(table, name);
  }
  convertToRange(table: Table): Range {
    const range = table.GetRange();
    this.steps.asOne(() => {
      this.follow.forgetTable(table);
      this.tableStore.remove(table.Id);
    });
    return range;
  }
  /** The table goes with its cells: formulas over it say #REF!. */
  loseTable(table: Table, exceptSheet?: string): void {
    this.follow.forgetTable(table, "lost", exceptSheet);
    this.tableStore.remove(table.Id);
  }
  tableAt(sheetId: string, row: number, column: number): Table | null {
    return this.Tables.Items().find((table) => table.info.subUnitId === sheetId && intersection(table.fullBox, { r: row, c: column, nr: 1, nc: 1 })) ?? null;
  }
  tableAtBox(sheet: Worksheet, box: Box): Table | null { return sheet.Tables.Items().find((table) => intersection(table.fullBox, box)) ?? null; }
  tableNameAt(sheetId: string, row: number, column: number): string | null { return this.tableAt(sheetId, row, column)?.Name ?? null; }
  /** The number by which a table's column is known, the same wherever it moves. */
  columnId(tableId: string, column: string): number {
    const key = `${tableId}/${column}`;
    const known = this.columnIds.get(key);
    if (known !== undefined) return known;
    const id = 1 + [...this.columnIds.entries()].filter(([other]) => other.startsWith(`${tableId}/`)).reduce((most, [, value]) => Math.max(most, value), 0);
    this.columnIds.set(key, id);
    return id;
  }

  // ---- small services ----
  nextId(): number { return ++this.ids; }
  guid(): string {
    const hex = (count: number): string => Array.from({ length: count }, () => Math.floor(Math.random() * 16).toString(16).toUpperCase()).join("");
    return `${hex(8)}-${hex(4)}-4${hex(3)}-A${hex(3)}-${hex(12)}`;
  }
  /** Who writes a comment now, and when. */
  writer(): { author: string; email: string; created: string } { return { author: this.user.name, email: this.user.email, created: new Date().toISOString() }; }
  /** Whether a person edits through the model, and not an add-in. */
  get isPerson(): boolean { return this.persons > 0; }
  asPerson<T>(act: () => T): T {
    this.persons++;
    try {
      return act();
    } finally {
      this.persons--;
    }
  }
  /** Runs what reads calculated values: at once, or when the calculation of earlier changes is done. */
  whenCalculated<T>(act: () => T): T | Promise<T> {
    return this.engine.calculation.busy ? this.engine.calculated().then(act) : act();
  }
  get isQuiet(): boolean { return this.quiet > 0; }
  /** Runs what is nobody's doing: no event tells of an activation or a selection meanwhile. */
  quietly<T>(act: () => T): T {
    this.quiet++;
    try {
      return act();
    } finally {
      this.quiet--;
    }
  }
}
