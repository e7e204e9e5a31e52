import readSheets, { InvalidInputError, InvalidSpreadsheetError } from "read-excel-file/universal";
import type { Outcome } from "../../core/finding";
import { finding } from "./holderList";
import type { ListCell, ListGrid } from "./listGrid";
import { proposeMapping } from "./proposeMapping";

/** Cells of the sheet of a workbook that looks most like a holder list: the one whose headings name the most columns, else the first with cells. */
export async function parseXlsx(name: string, bytes: Uint8Array): Promise<Outcome<ListGrid>> {
  let sheets: Awaited<ReturnType<typeof readSheets>>;
  try {
    sheets = await readSheets(bytes.slice().buffer);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const known = error instanceof InvalidInputError || error instanceof InvalidSpreadsheetError;
    return { ok: false, findings: [finding("list-file", "error", `${name} cannot be read as an Excel workbook (.xlsx)${known ? "" : `: ${error.message}`}. Open it in Excel, save it as .xlsx or CSV, and choose it again. A workbook with a password must be saved without it first.`, 1)] };
  }
  const grids = sheets.map(({ sheet, data }): ListGrid => ({
    kind: "xlsx", name, sheet, otherSheets: sheets.map((s) => s.sheet).filter((s) => s !== sheet), firstRow: 1, rows: data.map((row) => row.map(toCell)),
  }));
  const best = grids.map((grid) => ({ grid, named: Object.keys(proposeMapping(grid).columns).length, used: grid.rows.length ? 1 : 0 })).sort((a, b) => b.named - a.named || b.used - a.used)[0];
  if (!best || !best.used) return { ok: false, findings: [finding("list-empty", "error", `${name} has no cells. Choose the workbook that holds the list.`, 1)] };
  return { ok: true, value: best.grid, findings: [] };
}

function toCell(value: unknown): ListCell {
  if (value === null || value === undefined || value === "") return null;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}
