import type { ICellData, IObjectMatrixPrimitiveType, IStyleData, Nullable } from "@univerjs/core";
import { fail } from "../protocol/hostError";
import { toEngine } from "../structuredRefs";
import { fillByWrite } from "../follow/fillByWrite";
import { a1, type Box, intersection, toUniver } from "./address";
import { type LookChange, mergeExtras } from "./cellLooks";
import { isClosed } from "./isClosed";
import type { CellContent, CellExtras } from "./sheetCells";
import { readTyped } from "./typedText";
import type { Worksheet } from "./worksheet";

type Translate = (formula: string, row: number, column: number) => string;
type Matrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;
/** A plus, a minus or an at sign begins a formula as "=" does, unless the text is a number or nothing but signs. */
const BEGINS_FORMULA = /^[-+@](?=.*[\p{L}\p{N}("])/u;
/** Characters of a formula's contents, by Excel's specifications and limits. */
const LONGEST_FORMULA = 8_192;
const EMPTY: ICellData = { v: null, f: null, si: null, p: null, t: null };

/** Every write to a sheet's cells passes here: coercion, protection, growth of the engine's sheet, and the undo step. */
export class SheetWriter {
  constructor(private readonly sheet: Worksheet) {}

  /** Writes cell contents as typed. */
  type(box: Box, content: (row: number, column: number) => CellContent | null): void {
    const target = this.reach(box);
    this.refuseLocked(target);
    const cells: Matrix = {};
    const translate = this.translator();
    let any = false;
    for (let r = target.r; r < target.r + target.nr; r++) {
      const row: Record<number, ICellData> = {};
      for (let c = target.c; c < target.c + target.nc; c++) {
        const given = content(r, c);
        if (given === null || given === undefined) continue;
        any = true;
        row[c] = this.toCell(given, r, c, translate);
      }
      cells[r] = row;
    }
    if (any) this.putFilled(cells, target);
  }

  /** As Excel corrects it while a table is written to. */
  private putFilled(given: Matrix, box: Box): void {
    const { book } = this.sheet;
    let [cells, reach] = [given, box];
    for (const table of book.fillsCalculatedColumns && !book.isPerson ? this.sheet.Tables.Items() : []) {
      const filled = intersection(reach, table.box) && fillByWrite(table, cells);
      if (filled) [cells, reach] = [filled, around(reach, table.box)];
    }
    this.put(cells, reach);
  }

  /** Gives every cell of the block the same style; what the style does not name stays. */
  paint(box: Box, style: IStyleData | null, extras?: CellExtras | null): void {
    const change: LookChange = { style, ...(extras === undefined ? {} : { extras }) };
    this.look(box, () => change);
  }

  /** A style for each cell, counted from the block's first; null leaves a cell as it is. Cells that are told the same style share it. */
  paintEach(box: Box, styleOf: (i: number, j: number) => IStyleData | null): void {
    const changes = new Map<string, LookChange>();
    this.look(box, (i, j) => {
      const style = styleOf(i, j);
      if (!style) return null;
      const key = JSON.stringify(style);
      const change = changes.get(key) ?? { style };
      changes.set(key, change);
      return change;
    });
  }

  private look(box: Box, changeOf: (i: number, j: number) => LookChange | null): void {
    const target = this.reach(box);
    this.refuseFormats();
    const { book, Id } = this.sheet;
    const { redo, undo } = book.looks.change(Id, target, changeOf);
    book.steps.push([redo], [undo]);
  }

  clear(box: Box, applyTo: string): void {
    const within = intersection(box, { r: 0, c: 0, nr: this.sheet.rows, nc: this.sheet.columns });
    if (!within) return;
    const contents = applyTo === "All" || applyTo === "Contents";
    const formats = applyTo === "All" || applyTo === "Formats" || applyTo === "RemoveHyperlinks";
    if (contents) this.refuseLocked(within);
    else this.refuseFormats();
    const cells: Matrix = {};
    this.sheet.model.getCellMatrix().forValue((r, c, cell) => {
      if (!cell || r < within.r || r >= within.r + within.nr || c < within.c || c >= within.c + within.nc) return;
      const change: ICellData = contents ? { ...EMPTY } : {};
      if (formats) change.s = null;
      if (cell.custom) change.custom = this.cleared(cell.custom as CellExtras, contents, formats, applyTo) as never;
      (cells[r] ??= {})[c] = change;
    });
    if (Object.keys(cells).length === 0) return;
    if (contents) this.put(cells, within);
    else this.mutate(cells);
  }

  /** Runs Univer's own command, so that tables, validation and formulas hear of it. */
  put(cells: Matrix, box: Box): void {
    const { engine, follow, isPerson } = this.sheet.book;
    const range = toUniver(box);
    const done = follow.asModel(isPerson, () => engine.commands.syncExecuteCommand(engine.U.sheets.SetRangeValuesCommand.id, { unitId: engine.book.getId(), subUnitId: this.sheet.Id, range, value: cells }));
    if (!done) fail("GeneralException", `The engine refused a write to ${a1(box)}.`);
  }

  /**
   * A change of formats alone: the mutation runs by itself, which is several times faster. The trigger tells Univer that it is one,
   * otherwise it takes a cell without a formula in the parameters for one whose formula was deleted.
   */
  private mutate(cellValue: Matrix): void {
    const { engine } = this.sheet.book;
    const { SetRangeValuesMutation, SetRangeValuesUndoMutationFactory, SetStyleCommand } = engine.U.sheets;
    const params = { unitId: engine.book.getId(), subUnitId: this.sheet.Id, cellValue, trigger: SetStyleCommand.id };
    const undo = SetRangeValuesUndoMutationFactory({ get: engine.injector.get.bind(engine.injector) } as never, params);
    this.sheet.book.steps.run([{ id: SetRangeValuesMutation.id, params }], [{ id: SetRangeValuesMutation.id, params: undo }]);
  }

  private toCell(given: CellContent, r: number, c: number, translate: Translate): ICellData {
    if (given === "") return { ...EMPTY };
    if (typeof given === "boolean") return { ...EMPTY, v: given ? 1 : 0, t: 3 };
    if (typeof given === "number") return { ...EMPTY, v: given, t: 2 };
    const format = this.sheet.cells.numberFormat(r, c);
    if (format === "@") return { ...EMPTY, v: given.startsWith("'") ? given.slice(1) : given, t: 1 };
    if (given.startsWith("=") && given.length > 1) return { ...EMPTY, f: translate(given, r, c) };
    const typed = readTyped(given);
    if (typeof typed.value === "string" && !typed.quoted && BEGINS_FORMULA.test(given)) return { ...EMPTY, f: translate(`=${given}`, r, c) };
    const style = typed.format && format === "General" ? { s: { n: { pattern: typed.format } } } : {};
    if (typeof typed.value === "boolean") return { ...EMPTY, v: typed.value ? 1 : 0, t: 3 };
    if (typeof typed.value === "number") return { ...EMPTY, v: typed.value, t: 2, ...style };
    const quoted = typed.quoted ? { custom: mergeExtras(this.sheet.cells.extras(r, c), { quoted: true }) as never } : {};
    return { ...EMPTY, v: typed.value, t: 1, ...quoted };
  }

  /** Formulas into Univer's spelling; within one write each is translated once. */
  private translator(): Translate {
    const { book } = this.sheet;
    const tables = this.sheet.Tables.Items().map((table) => ({ box: table.fullBox, name: table.Name }));
    const known = new Map<string, string>();
    return (formula, r, c) => {
      const home = formula.includes("[") ? tables.find(({ box }) => r >= box.r && r < box.r + box.nr && c >= box.c && c < box.c + box.nc)?.name ?? null : null;
      const key = `${home ?? ""}|${formula}`;
      const before = known.get(key);
      if (before !== undefined) return before;
      if (formula.length > LONGEST_FORMULA) fail("InvalidArgument", `The formula has ${formula.length} characters; ${LONGEST_FORMULA} are the most.`);
      if (!isClosed(formula)) fail("InvalidArgument", `The formula ${formula} is missing a parenthesis, a bracket or a quotation mark.`);
      const translated = formula.includes("[") ? toEngine(formula, home, book.directory) : formula;
      known.set(key, translated);
      return translated;
    };
  }

  private cleared(extras: CellExtras, contents: boolean, formats: boolean, applyTo: string): CellExtras | null {
    const { hyperlink, quoted, remark, ...rest } = extras;
    const links = applyTo === "All" || applyTo === "Hyperlinks" || applyTo === "RemoveHyperlinks";
    const kept = { ...(formats ? {} : rest), ...(hyperlink && !links ? { hyperlink } : {}), ...(quoted && !contents ? { quoted } : {}), ...(remark && applyTo !== "All" ? { remark } : {}) };
    return Object.keys(kept).length > 0 ? kept : null;
  }

  /** The block as the engine can hold it: whole rows and columns end where its sheet ends, anything else makes the sheet grow. */
  private reach(box: Box): Box {
    return this.sheet.reach(box);
  }

  private refuseLocked(box: Box): void {
    if (!this.sheet.protection) return;
    for (let r = box.r; r < box.r + box.nr; r++) {
      for (let c = box.c; c < box.c + box.nc; c++) if (this.sheet.cells.extras(r, c).locked !== false) fail("AccessDenied", `You can't change ${a1({ r, c, nr: 1, nc: 1 })}: the sheet "${this.sheet.Name}" is protected.`);
    }
  }

  private refuseFormats(): void {
    if (this.sheet.protection && !this.sheet.protection.options.allowFormatCells) fail("AccessDenied", `The sheet "${this.sheet.Name}" is protected.`);
  }
}

/** The smallest block that holds both. */
function around(a: Box, b: Box): Box {
  const [r, c] = [Math.min(a.r, b.r), Math.min(a.c, b.c)];
  return { r, c, nr: Math.max(a.r + a.nr, b.r + b.nr) - r, nc: Math.max(a.c + a.nc, b.c + b.nc) - c };
}
