import type { ICellData, IMutationInfo, IStyleData, Nullable } from "@univerjs/core";
import type { Engine } from "../engine/engine";
import type { Box } from "./address";
import type { CellExtras } from "./sheetCells";

/** How a cell looks: the id of its style in the workbook's styles, and what the host keeps beside it. */
interface Look {
  readonly s: Nullable<string | IStyleData>;
  readonly custom: CellExtras | null;
}
/** A look and how many cells have it, one after another, column by column: a list's columns are alike from top to bottom. */
type Runs = (readonly [look: Look, count: number])[];
interface LooksParams { readonly subUnitId: string; readonly box: Box; readonly runs: Runs }
export interface LookChange { readonly style: IStyleData | null; readonly extras?: CellExtras | null }

const LOOKS = "host.mutation.looks";

/**
 * Changes the looks of many cells. Univer merges a style into each cell by itself and keeps an object of every cell for undo; here
 * each kind of cell is merged once, by Univer, and the others get the same style's id.
 */
export class CellLooks {
  constructor(private readonly engine: Engine) {
    engine.commands.registerCommand({
      id: LOOKS,
      type: engine.U.core.CommandType.MUTATION,
      handler: (_accessor, params?: LooksParams) => {
        if (!params) return false;
        this.apply(params);
        return true;
      },
    });
  }

  /** Gives each cell of the block its change (by row and column within it; null: none); answers what undoes and redoes it. */
  change(subUnitId: string, box: Box, changeOf: (i: number, j: number) => LookChange | null): { redo: IMutationInfo; undo: IMutationInfo } {
    const before = this.read(subUnitId, box);
    const merged = new Map<string, Map<LookChange, Look>>();
    const after: Runs = [];
    let at = 0;
    for (const [look, count] of before) {
      const key = lookKey(look);
      const byChange = merged.get(key) ?? new Map<LookChange, Look>();
      merged.set(key, byChange);
      for (let n = 0; n < count; n++, at++) {
        const [i, j] = [at % box.nr, Math.floor(at / box.nr)];
        const change = changeOf(i, j);
        if (!change) {
          append(after, look);
          continue;
        }
        const known = byChange.get(change) ?? this.merge(subUnitId, box.r + i, box.c + j, look, change);
        byChange.set(change, known);
        append(after, known);
      }
    }
    this.apply({ subUnitId, box, runs: after });
    const mutation = (runs: Runs): IMutationInfo => ({ id: LOOKS, params: { unitId: this.engine.book.getId(), subUnitId, box, runs } });
    return { redo: mutation(after), undo: mutation(before) };
  }

  /** Univer merges the style into this one cell; the id that comes of it is every other such cell's too. */
  private merge(subUnitId: string, r: number, c: number, look: Look, { style, extras }: LookChange): Look {
    if (style) this.tell(subUnitId, r, c, { s: structuredClone(style) });
    const s = style ? this.matrix(subUnitId)?.getValue(r, c)?.s ?? null : look.s;
    return { s, custom: extras === undefined ? look.custom : mergeExtras(look.custom, extras) };
  }

  private read(subUnitId: string, box: Box): Runs {
    const matrix = this.matrix(subUnitId);
    const runs: Runs = [];
    for (let j = 0; j < box.nc; j++) {
      for (let i = 0; i < box.nr; i++) {
        const cell = matrix?.getValue(box.r + i, box.c + j);
        append(runs, { s: cell?.s ?? null, custom: (cell?.custom as CellExtras | undefined) ?? null });
      }
    }
    return runs;
  }

  private apply({ subUnitId, box, runs }: LooksParams): void {
    const matrix = this.matrix(subUnitId);
    if (!matrix) return;
    let at = 0;
    for (const [look, count] of runs) {
      for (let n = 0; n < count; n++, at++) {
        const [r, c] = [box.r + (at % box.nr), box.c + Math.floor(at / box.nr)];
        const cell = matrix.getValue(r, c);
        if (!cell && (look.s || look.custom)) matrix.setValue(r, c, { ...(look.s ? { s: look.s } : {}), ...(look.custom ? { custom: look.custom as never } : {}) });
        if (cell) give(cell, look);
        if (cell && Object.keys(cell).length === 0) matrix.realDeleteValue(r, c);
      }
    }
    // The grid paints anew from the sheet's corner to the last cell that a change names.
    this.tell(subUnitId, box.r + box.nr - 1, box.c + box.nc - 1, {});
  }

  private tell(subUnitId: string, r: number, c: number, cell: ICellData): void {
    const { SetRangeValuesMutation, SetStyleCommand } = this.engine.U.sheets;
    // Without its type Univer guesses it anew: text that reads as a number would become one.
    const t = this.matrix(subUnitId)?.getValue(r, c)?.t;
    this.engine.commands.syncExecuteCommand(SetRangeValuesMutation.id, { unitId: this.engine.book.getId(), subUnitId, cellValue: { [r]: { [c]: t ? { ...cell, t } : cell } }, trigger: SetStyleCommand.id }, { onlyLocal: true });
  }

  private matrix(subUnitId: string) { return this.engine.book.getWorkbook().getSheetBySheetId(subUnitId)?.getCellMatrix() ?? null; }
}

function give(cell: ICellData, { s, custom }: Look): void {
  if (s) cell.s = s;
  else delete cell.s;
  if (custom) cell.custom = custom as never;
  else delete cell.custom;
}

function append(runs: Runs, look: Look): void {
  const last = runs.at(-1);
  if (last && last[0].s === look.s && (last[0].custom === look.custom || (look.custom !== null && JSON.stringify(last[0].custom) === JSON.stringify(look.custom)))) runs[runs.length - 1] = [last[0], last[1] + 1];
  else runs.push([look, 1]);
}

const lookKey = ({ s, custom }: Look): string => `${typeof s === "string" ? s : JSON.stringify(s)}|${custom ? JSON.stringify(custom) : ""}`;

/** What is undefined in a change is taken off; null takes all off. */
export function mergeExtras(old: CellExtras | null, change: CellExtras | null): CellExtras | null {
  if (change === null) return null;
  const kept = Object.entries({ ...old, ...change }).filter(([, value]) => value !== undefined);
  return kept.length > 0 ? Object.fromEntries(kept) : null;
}
