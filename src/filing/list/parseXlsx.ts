import { unzipSync } from "fflate";
import readSheets, { InvalidInputError, InvalidSpreadsheetError } from "read-excel-file/universal";
import type { Outcome } from "../../core/finding";
import { finding } from "./holderList";
import type { ListCell, ListGrid } from "./listGrid";
import { proposeMapping } from "./proposeMapping";

const MOST_UNPACKED = 256 * 1024 * 1024;

/** What the parts of a workbook say that they unpack to; no more than that is ever unpacked of them. 0 for what is no zip file, which its reader tells. */
function unpackedSize(bytes: Uint8Array): number {
  let size = 0;
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return size;
  unzipSync(bytes, { filter: ({ originalSize }) => { size += originalSize; return false; } });
  return size;
}

/** fflate's errors carry a number, which says what is wrong with the archive. */
const isNoArchive = (error: Error): boolean => "code" in error && typeof error.code === "number";

/** Cells of the sheet of a workbook that looks most like a holder list: the one whose headings name the most columns, else the first with cells. */
export async function parseXlsx(name: string, bytes: Uint8Array): Promise<Outcome<ListGrid>> {
  let sheets: Awaited<ReturnType<typeof readSheets>>;
  try {
    if (unpackedSize(bytes) > MOST_UNPACKED) return { ok: false, findings: [finding("list-file", "error", `${name} takes more than 256 MB when it is unpacked. A holder list is smaller: save the sheet with the list as a workbook of its own.`, 1)] };
    sheets = await readSheets(bytes.slice().buffer);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const known = error instanceof InvalidInputError || error instanceof InvalidSpreadsheetError || isNoArchive(error);
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
