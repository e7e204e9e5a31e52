import { formatShares } from "../../core/exact/formatShares";
import { columnLetters } from "../plan/address";
import { sameContent, type Content } from "../refresh/cellContent";
import { NoAnswer, RoundTrips } from "../write/roundTrips";
import { restoreStructure } from "./restoreStructure";
import { cellOf, readContents, type SheetContents, type SheetsBefore } from "./sheetsBefore";

const SILENT = { report: () => undefined, signal: new AbortController().signal };
const ATTEMPTS = 3;
/** A formula that is put back may be carried on by Excel over cells beside it, which are then put back too. */
const PASSES = 3;

/**
 * After a failure in the middle: takes back what was written of a lock-up, and looks whether its sheets are as before. It may be called again for
 * what an earlier call left.
 * @returns what still stands there, in words; null when a last look found everything as it was
 */
export async function takeBackLockUps(before: SheetsBefore, patience: number): Promise<string | null> {
  let left: string | null = "what stands there could not be read";
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    try {
      return await Excel.run({ delayForCellEdit: true }, async (context) => {
        const trips = new RoundTrips(context, SILENT, 1, patience);
        left = await whatIsLeft(context, trips, before);
        if (left === null) return null;
        await restoreStructure(context, trips, before);
        await removeSheets(context, trips, before);
        for (let pass = 1; pass <= PASSES; pass++) if ((await restoreContents(context, trips, before)) === 0) break;
        left = await whatIsLeft(context, trips, before);
        return left;
      });
    } catch (error) {
      if (error instanceof NoAnswer) return left;
      if (typeof (error as { code?: unknown }).code !== "string") throw error;
    }
  }
  return left;
}

async function removeSheets(context: Excel.RequestContext, trips: RoundTrips, before: SheetsBefore): Promise<void> {
  for (const sheet of await addedSheets(context, trips, before)) sheet.delete();
  await trips.send("Taking back the sheets");
}

async function addedSheets(context: Excel.RequestContext, trips: RoundTrips, { sheetIds, added }: SheetsBefore): Promise<Excel.Worksheet[]> {
  const sheets = context.workbook.worksheets.load("items/id,items/name");
  await trips.send("Looking at the sheets");
  // Last first: what computes from the others goes before them.
  return sheets.items.filter(({ id, name }) => !sheetIds.has(id) && added.includes(name)).reverse();
}

/** What is otherwise than before, in words; null when nothing is. */
async function whatIsLeft(context: Excel.RequestContext, trips: RoundTrips, before: SheetsBefore): Promise<string | null> {
  const tables = context.workbook.tables.load("items/id,items/name,items/worksheet/id");
  const added = await addedSheets(context, trips, before);
  const standing = before.tables.map((was) => tables.items.find(({ id }) => id === was.id)?.getRange().load("rowIndex,columnIndex,rowCount,columnCount"));
  const contents = await readContents(context, trips, before.sheets.map(({ id }) => id));
  const known = new Set(before.tables.map(({ id }) => id));
  const isOurs = new Set(before.sheets.map(({ id }) => id));
  const shown = [
    ...added.map(({ name }) => `the sheet "${name}"`),
    ...tables.items.filter(({ id, worksheet }) => isOurs.has(worksheet.id) && !known.has(id)).map(({ name }) => `the table ${name}`),
    // A table can be larger or smaller over the very same cells.
    ...before.tables.flatMap((was, index) => (stands(was, standing[index]) ? [] : [`the size or place of a table on the sheet "${was.sheetName}"`])),
    ...before.sheets.flatMap(({ name, contents: was }, index) => { const count = differences(was, contents[index]!).length; return count > 0 ? [`${formatShares(count)} ${count === 1 ? "cell" : "cells"} on the sheet "${name}"`] : []; }),
  ];
  return shown.length > 0 ? shown.join(", ") : null;
}

const stands = ({ header, left, columns, rows, hasTotals }: SheetsBefore["tables"][number], now: Excel.Range | undefined): boolean =>
  now !== undefined && now.rowIndex + 1 === header && now.columnIndex === left && now.columnCount === columns.length && now.rowCount === rows + 1 + (hasTotals ? 1 : 0);

/** Puts back every cell that holds something else; answers how many. */
async function restoreContents(context: Excel.RequestContext, trips: RoundTrips, before: SheetsBefore): Promise<number> {
  const contents = await readContents(context, trips, before.sheets.map(({ id }) => id));
  let count = 0;
  context.application.suspendApiCalculationUntilNextSync();
  before.sheets.forEach(({ id, contents: was }, index) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const different = differences(was, contents[index]!);
    count += different.length;
    for (const run of runsOf(different)) {
      const [{ row, column }] = run as [Different];
      sheet.getRange(`${columnLetters(column)}${row + 1}:${columnLetters(column + run.length - 1)}${row + 1}`).formulas = [run.map(({ content }) => content)];
    }
  });
  if (count > 0) await trips.send("Putting back the cells");
  return count;
}

interface Different {
  readonly row: number;
  readonly column: number;
  readonly content: Content;
}

function differences(was: SheetContents, now: SheetContents): Different[] {
  const [top, left] = [Math.min(was.row, now.row), Math.min(was.column, now.column)];
  const bottom = Math.max(was.row + was.cells.length, now.row + now.cells.length);
  const right = Math.max(was.column + (was.cells[0]?.length ?? 0), now.column + (now.cells[0]?.length ?? 0));
  const found: Different[] = [];
  for (let row = top; row < bottom; row++) {
    for (let column = left; column < right; column++) {
      const content = cellOf(was, row, column);
      if (!sameContent(content, cellOf(now, row, column))) found.push({ row, column, content });
    }
  }
  return found;
}

/** Cells side by side go out together. */
function runsOf(cells: readonly Different[]): Different[][] {
  const runs: Different[][] = [];
  for (const cell of cells) {
    const last = runs.at(-1)?.at(-1);
    if (last && last.row === cell.row && last.column + 1 === cell.column) runs.at(-1)!.push(cell);
    else runs.push([cell]);
  }
  return runs;
}
