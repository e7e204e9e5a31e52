import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import type { Engine } from "../../workbench/host/engine/engine";
import { explainError } from "./explainError";
import { type FormulaError, refuseFormula } from "./refuseFormula";

export type FormulaValue = number | string | boolean;
export type FormulaResult = FormulaValue | FormulaError | (FormulaValue | FormulaError)[][];

/** Where formulas stand: far enough apart for their spills, and away from the corner that a formula may refer to. */
const FIRST_ROW = 100;
const FIRST_COLUMN = 60;
const ACROSS = 50;
const ROWS_APART = 300;
const COLUMNS_APART = 30;
/** The sheet for a spill that is larger than that. */
const LARGE = { rows: 100_000, columns: 2_000 };

/** A sheet on which formulas stand apart from each other, to be calculated together and read with their spills. */
export class FormulaSheet {
  private readonly unitId: string;

  constructor(private readonly engine: Engine) { this.unitId = engine.book.getId(); }

  async evaluate(formulas: readonly string[]): Promise<FormulaResult[]> {
    const refused = formulas.map((formula) => refuseFormula(this.engine, formula));
    const sheetId = this.addSheet(Math.ceil(formulas.length / ACROSS) * ROWS_APART, Math.min(formulas.length, ACROSS) * COLUMNS_APART);
    const cells: IObjectMatrixPrimitiveType<ICellData> = {};
    formulas.forEach((f, index) => {
      const { row, column } = placeOf(index);
      if (!refused[index]) (cells[row] ??= {})[column] = { f };
    });
    this.write(sheetId, cells);
    await this.engine.settle();
    const results = formulas.map((formula, index) => refused[index] ?? this.read(sheetId, formula, placeOf(index)));
    for (const [index, result] of results.entries()) if (!refused[index] && isRoomError(result)) results[index] = await this.alone(formulas[index] as string);
    return results;
  }

  // A spill larger than the room between two formulas.
  private async alone(formula: string): Promise<FormulaResult> {
    const sheetId = this.addSheet(LARGE.rows, LARGE.columns);
    const place = { row: FIRST_ROW, column: FIRST_COLUMN };
    this.write(sheetId, { [place.row]: { [place.column]: { f: formula } } });
    await this.engine.settle();
    const result = this.read(sheetId, formula, place);
    return isRoomError(result) && !/#(?:REF|SPILL)!/.test(formula) ? { error: "#SPILL!", message: `The result has more than ${LARGE.rows.toLocaleString("en-US")} rows or ${LARGE.columns.toLocaleString("en-US")} columns, or covers cells that it reads.` } : result;
  }

  private read(sheetId: string, formula: string, at: { row: number; column: number }): FormulaResult {
    const spills = this.engine.injector.get(this.engine.U.formula.FormulaDataModel).getArrayFormulaRange();
    const spill = spills?.[this.unitId]?.[sheetId]?.[at.row]?.[at.column];
    if (!spill || this.raw(sheetId, at)?.v === "#SPILL!" || (spill.endRow === spill.startRow && spill.endColumn === spill.startColumn)) return this.cell(sheetId, formula, at, at);
    return Array.from({ length: spill.endRow - spill.startRow + 1 }, (_, row) => Array.from({ length: spill.endColumn - spill.startColumn + 1 },
      (_unused, column) => this.cell(sheetId, formula, at, { row: at.row + row, column: at.column + column })));
  }

  private raw(sheetId: string, { row, column }: { row: number; column: number }): Nullable<ICellData> {
    return this.engine.book.getSheetBySheetId(sheetId)?.getSheet().getCellRaw(row, column);
  }

  private cell(sheetId: string, formula: string, home: { row: number; column: number }, { row, column }: { row: number; column: number }): FormulaValue | FormulaError {
    const own = this.raw(sheetId, { row, column });
    const spilled = this.engine.injector.get(this.engine.U.formula.FormulaDataModel).getArrayFormulaCellData()?.[this.unitId]?.[sheetId]?.[row]?.[column];
    const { v, t } = own?.v !== undefined && own.v !== null ? own : spilled ?? {};
    if (v === undefined || v === null) return 0;
    const { BOOLEAN, NUMBER } = this.engine.U.core.CellValueType;
    if (t === BOOLEAN) return Boolean(v);
    if (t === NUMBER) return Number(v);
    if (typeof v === "string" && ERRORS.test(v)) return { error: v, message: this.engine.messageAt(sheetId, home.row, home.column) ?? explainError(v, formula, this.isFunction) };
    return v;
  }

  private readonly isFunction = (name: string): boolean => this.engine.injector.get(this.engine.U.formula.IFunctionService).hasExecutor(name);

  private addSheet(rows: number, columns: number): string {
    return this.engine.book.insertSheet(undefined, { sheet: { rowCount: FIRST_ROW + rows, columnCount: FIRST_COLUMN + columns } }).getSheetId();
  }

  private write(subUnitId: string, cellValue: IObjectMatrixPrimitiveType<ICellData>): void {
    this.engine.commands.syncExecuteCommand(this.engine.U.sheets.SetRangeValuesMutation.id, { unitId: this.unitId, subUnitId, cellValue });
  }
}

const ERRORS = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|CYCLE!|BUSY!)$/;
const placeOf = (index: number): { row: number; column: number } => ({ row: FIRST_ROW + Math.floor(index / ACROSS) * ROWS_APART, column: FIRST_COLUMN + (index % ACROSS) * COLUMNS_APART });
/** A spill into another formula's is #SPILL!; one over the end of the sheet is #REF!. */
const isRoomError = (result: FormulaResult): boolean => typeof result === "object" && "error" in result && (result.error === "#SPILL!" || result.error === "#REF!");
