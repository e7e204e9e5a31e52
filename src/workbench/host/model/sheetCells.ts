import type { ICellData, IStyleData, Worksheet as UniverSheet } from "@univerjs/core";
import type { Engine } from "../engine/engine";
import { type TableDirectory, TOTALS_NAME, toExcel } from "../structuredRefs";
import type { Box } from "./address";
import { formatText } from "./formatText";

export type CellContent = string | number | boolean;

/** What the host keeps on a cell beside Univer's own properties; it moves with the cell and is undone with it. */
export interface CellExtras {
  /** False where the person may type on a protected sheet. */
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
  readonly acrossSelection?: boolean;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly indent?: number;
  readonly shrink?: boolean;
  readonly hyperlink?: Hyperlink;
  /** Typed behind an apostrophe. */
  readonly quoted?: boolean;
  /** The comment or note of the cell, by its id. */
  readonly remark?: string;
}

export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

/** A sheet's cells, read straight from Univer's matrix: the facade builds objects per cell, too slow for a whole list. */
export class SheetCells {
  private readonly spilledCells: () => ReturnType<InstanceType<Engine["U"]["formula"]["FormulaDataModel"]>["getArrayFormulaCellData"]>;

  constructor(private readonly engine: Engine, readonly model: UniverSheet, private readonly directory: TableDirectory, private readonly tableAt: (row: number, column: number) => string | null) {
    const data = engine.injector.get(engine.U.formula.FormulaDataModel);
    this.spilledCells = () => data.getArrayFormulaCellData();
  }

  /** The cell as Univer holds it, or the value that a spilling formula put there. */
  raw(row: number, column: number): ICellData | null {
    return this.model.getCellMatrix().getValue(row, column) ?? null;
  }

  spilled(row: number, column: number): ICellData | null {
    return this.spilledCells()?.[this.model.getUnitId()]?.[this.model.getSheetId()]?.[row]?.[column] ?? null;
  }

  value(row: number, column: number): CellContent {
    const cell = this.raw(row, column);
    return contentOf(hasContent(cell) ? cell : this.spilled(row, column) ?? cell);
  }

  /** The formula as Univer holds it, with "="; null where there is none. */
  engineFormula(row: number, column: number): string | null {
    const cell = this.raw(row, column);
    if (!cell) return null;
    if (cell.f) return cell.f;
    if (!cell.si) return null;
    return this.engine.book.getSheetBySheetId(this.model.getSheetId())?.getRange(row, column).getFormula() || null;
  }

  formula(row: number, column: number): CellContent {
    const formula = this.engineFormula(row, column);
    if (!formula) return this.value(row, column);
    return formula.includes("[") || formula.includes(TOTALS_NAME) ? toExcel(formula, this.tableAt(row, column), this.directory) : formula;
  }

  text(row: number, column: number): string {
    const value = this.value(row, column);
    return formatText(this.engine.U.core.numfmt, value, this.numberFormat(row, column));
  }

  /** The style of the cell itself, over those of its row and column. */
  style(row: number, column: number): IStyleData {
    return this.model.getComposedCellStyle(row, column) ?? {};
  }

  /** What the cell's own style says, without that of its row and column. */
  ownStyle(row: number, column: number): IStyleData | null {
    const cell = this.raw(row, column);
    return cell?.s ? this.engine.book.getWorkbook().getStyles().getStyleByCell(cell) ?? null : null;
  }

  numberFormat(row: number, column: number): string {
    const pattern = this.ownStyle(row, column)?.n?.pattern ?? this.model.getRowStyle(row)?.n?.pattern ?? this.model.getColumnStyle(column)?.n?.pattern;
    return pattern ?? "General";
  }

  extras(row: number, column: number): CellExtras { return (this.raw(row, column)?.custom as CellExtras | undefined) ?? {}; }

  /** One answer per cell of the block, row by row. */
  grid<T>(box: Box, read: (row: number, column: number) => T): T[][] {
    const rows: T[][] = new Array<T[]>(box.nr);
    for (let i = 0; i < box.nr; i++) {
      const row: T[] = new Array<T>(box.nc);
      for (let j = 0; j < box.nc; j++) row[j] = read(box.r + i, box.c + j);
      rows[i] = row;
    }
    return rows;
  }

  /** The smallest block that holds every cell with content, or with content or a format; null for an empty sheet. */
  used(valuesOnly: boolean, within: Box): Box | null {
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    const note = (row: number, column: number) => {
      if (row < within.r || row >= within.r + within.nr || column < within.c || column >= within.c + within.nc) return;
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    };
    this.model.getCellMatrix().forValue((row, column, cell) => {
      if (cell && (hasContent(cell) || (!valuesOnly && (cell.s || cell.custom)))) note(row, column);
    });
    const spilled = this.spilledCells()?.[this.model.getUnitId()]?.[this.model.getSheetId()] ?? {};
    for (const row of Object.keys(spilled)) for (const column of Object.keys(spilled[Number(row)] ?? {})) note(Number(row), Number(column));
    return bottom < 0 ? null : { r: top, c: left, nr: bottom - top + 1, nc: right - left + 1 };
  }
}

export function hasContent(cell: ICellData | null | undefined): boolean {
  return !!cell && ((cell.v !== undefined && cell.v !== null && cell.v !== "") || !!cell.f || !!cell.si || !!cell.p);
}

function contentOf(cell: ICellData | null): CellContent {
  if (!cell) return "";
  const { v, t } = cell;
  if (v === null || v === undefined) return (cell.p?.body?.dataStream ?? "").replace(/\r\n$/, "");
  if (typeof v === "boolean") return v;
  if (t === 3) return v === 1 || v === "1" || v === "TRUE";
  return t === 2 ? Number(v) : v;
}
