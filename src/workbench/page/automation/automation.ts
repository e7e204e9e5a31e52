import { isWholeColumns, isWholeRows, SHEET_COLUMNS, SHEET_ROWS } from "../../host/model/address";
import type { Range } from "../../host/model/range";
import type { CellContent } from "../../host/model/sheetCells";
import type { Workbook } from "../../host/model/workbook";
import type { Session } from "../session";
import { editCommitted } from "./editCommitted";
import { filterColumn, type FilterCriteria } from "./filterColumn";
import { locate } from "../locate";
import { sortRows, type SortOrder } from "./sortRows";

export interface ReadCells {
  /** As Excel's `values`: numbers, texts, booleans, "" for an empty cell, an error as its text. Dates are serials. */
  readonly values: CellContent[][];
  /** As typed: "=…" where the cell holds a formula, else the value. */
  readonly formulas: CellContent[][];
  /** As shown. */
  readonly text: string[][];
}

export interface AutomationHooks {
  /** The workbook that is open, once its add-in is ready. */
  session(): Promise<Session>;
  save(): Promise<Uint8Array>;
  open(bytes: Uint8Array): Promise<void>;
}

/** `window.workbench`: what a test does to the workbook as a person would, and what it may ask. Addresses are those of `locate`. */
export class Automation {
  constructor(private readonly hooks: AutomationHooks) {}

  /** The names of the sheets, in their order. */
  async sheets(): Promise<string[]> {
    const { host } = await this.hooks.session();
    return host.workbook.Worksheets.Items().map((sheet) => sheet.Name);
  }

  /** What the cells hold once every formula, custom functions included, is calculated. */
  async read(address: string): Promise<ReadCells> {
    const { host } = await this.settled();
    const range = readable(locate(host.workbook, address));
    return { values: range.Values ?? [], formulas: range.Formulas ?? [], text: range.Text ?? [] };
  }

  /**
   * Types rows of cells, or one value, into the cells that begin at `address`, in one step that undo takes back. A text is read as Excel reads what is
   * typed: "=A1*2" is a formula, "25%" a number, "'001" a text. null leaves its cell alone, "" empties it.
   */
  async write(address: string, given: (CellContent | null)[][] | CellContent): Promise<void> {
    const { engine, host } = await this.settled();
    const rows = Array.isArray(given) ? given : [[given]];
    const width = Array.isArray(rows) && Array.isArray(rows[0]) ? rows[0].length : 0;
    if (width === 0 || rows.some((row) => !Array.isArray(row) || row.length !== width)) throw new Error("Give rows as an array of arrays of equal length, such as [[1, 2], [3, 4]].");
    const range = locate(host.workbook, address);
    const { box } = range;
    if ((box.nr !== 1 || box.nc !== 1) && (box.nr !== rows.length || box.nc !== width)) throw new Error(`${address} has ${box.nr} rows and ${box.nc} columns, but ${rows.length} rows of ${width} were given. Give an address of that size, or the first cell alone.`);
    byPerson(host.workbook, () => range.sheet.range({ ...box, nr: rows.length, nc: width }).write(rows));
    await engine.settle();
  }

  /** Inserts whole rows above the rows of `address`, as many as it has. */
  insertRows(address: string): Promise<void> { return this.edit(address, (range) => range.GetEntireRow().Insert("Down")); }
  /** Deletes the whole rows of `address`. */
  deleteRows(address: string): Promise<void> { return this.edit(address, (range) => range.GetEntireRow().Delete("Up")); }
  /** Inserts whole columns before the columns of `address`, as many as it has. */
  insertColumns(address: string): Promise<void> { return this.edit(address, (range) => range.GetEntireColumn().Insert("Right")); }

  /**
   * Sorts the rows of `address` by one column: its heading in a table, its letters, or its place in `address` from 0. In a table the
   * body is sorted, whatever part of the table `address` names; the header and the totals row stay.
   */
  sort(address: string, column: string | number, order: SortOrder = "ascending"): Promise<void> {
    return this.edit(address, (range) => sortRows(range, column, order));
  }

  /**
   * Filters the table at `address` by one column: a list of shown texts to keep, or a criterion such as ">=1000" or "=*Fund*".
   * Without criteria the column shows everything again; without a column, the whole table does.
   */
  filter(address: string, column?: string | number, criteria?: FilterCriteria): Promise<void> {
    return this.edit(address, (range) => filterColumn(range, column, criteria));
  }

  /** Takes back the last step, as Ctrl+Z does. */
  async undo(): Promise<void> {
    const { engine } = await this.settled();
    await engine.api.undo();
    await engine.settle();
  }

  /** The workbook as the bytes of an .xlsx file. */
  async save(): Promise<Uint8Array> {
    await this.settled();
    return this.hooks.save();
  }

  /** Opens an .xlsx file in place of the workbook, and resolves when the add-in is ready in it. */
  async open(bytes: Uint8Array | ArrayBuffer | readonly number[]): Promise<void> {
    await this.hooks.open(bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes as ArrayBuffer | number[]));
    await this.settled();
  }

  /** The round trips of the add-in since the workbook was opened, and their bytes both ways; the custom-functions runtime's own are not among them. */
  async batches(): Promise<{ count: number; bytes: number; requestBytes: number; responseBytes: number }> {
    const { host } = await this.hooks.session();
    const { count, requestBytes, responseBytes } = host.batches();
    return { count, bytes: requestBytes + responseBytes, requestBytes, responseBytes };
  }

  /** The `nth` batch from now (1 is the next) is refused with that Office error code before it is executed, or never answered: "timeout". */
  async fail(nth: number, code: string): Promise<void> {
    if (!Number.isInteger(nth) || nth < 1) throw new Error(`fail(${String(nth)}, …): the first argument counts batches from now, from 1.`);
    if (!code) throw new Error("fail(nth, code): name an Office error code, such as \"InvalidOperation\", or \"timeout\".");
    (await this.hooks.session()).host.failNext(nth, code);
  }

  /** The open workbook, with what was typed entered and everything calculated. */
  private async settled(): Promise<Session> {
    const session = await this.hooks.session();
    await editCommitted(session);
    await session.engine.settle();
    return session;
  }

  private async edit(address: string, act: (range: Range) => unknown): Promise<void> {
    const { engine, host } = await this.settled();
    await byPerson(host.workbook, () => act(locate(host.workbook, address)));
    await engine.settle();
  }
}

/** Runs an edit as a person's: one step to undo, and tables grow by what is typed beneath them. */
function byPerson<T>(workbook: Workbook, act: () => T): T {
  return workbook.asPerson(() => workbook.steps.asOne(act));
}

/** Whole columns and rows have no end that could be read; what is read of them ends with the last used cell. */
function readable(range: Range): Range {
  const { box, sheet } = range;
  if (!isWholeRows(box) && !isWholeColumns(box)) return range;
  const used = sheet.range({ r: 0, c: 0, nr: SHEET_ROWS, nc: SHEET_COLUMNS }).GetUsedRangeOrNullObject(true)?.box ?? { r: 0, c: 0, nr: 1, nc: 1 };
  const nr = isWholeColumns(box) ? used.r + used.nr : box.nr;
  const nc = isWholeRows(box) ? used.c + used.nc : box.nc;
  return sheet.range({ ...box, nr, nc });
}
