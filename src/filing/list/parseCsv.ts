import Papa from "papaparse";
import type { Outcome } from "../../core/finding";
import { decodeListText } from "./decodeListText";
import { finding } from "./holderList";
import type { ListGrid } from "./listGrid";

const SEPARATORS = [",", ";", "\t", "|"];

/** Cells of a .csv, .tsv or .txt list: comma, semicolon, tab or bar, quotes with line breaks in them, any of the usual encodings. */
export function parseCsv(name: string, bytes: Uint8Array): Outcome<ListGrid> {
  // Lists that were put together from several files mix the ends of their lines.
  const text = decodeListText(bytes).replace(/\r\n?/g, "\n");
  if (text.includes("\u0000")) return { ok: false, findings: [finding("list-file", "error", `${name} is not a text list: it holds binary data. Save the list as CSV or as an Excel workbook (.xlsx).`, 1)] };
  const declared = /^\ufeff?sep=(.)\n/i.exec(text);
  const body = declared ? text.slice(declared[0].length) : text;
  const { data, errors } = Papa.parse<string[]>(body, { delimiter: declared?.[1] ?? separatorOf(body), newline: "\n", skipEmptyLines: false });
  const open = errors.find((e) => e.type === "Quotes");
  if (open) {
    const row = (open.row ?? 0) + 1 + (declared ? 1 : 0);
    return { ok: false, findings: [finding("list-quotes", "error", `Row ${row.toLocaleString("en-US")}: a quotation mark is opened and not closed, so the rows after it run together. Close it, or write two quotation marks inside a quoted cell.`, row)] };
  }
  const rows = data.map((row) => row.map((cell) => (cell.trim() === "" ? null : cell)));
  while (rows.length && rows[rows.length - 1].every((cell) => cell === null)) rows.pop();
  return { ok: true, value: { kind: "csv", name, sheet: null, otherSheets: [], firstRow: declared ? 2 : 1, rows }, findings: [] };
}

/** The separator that cuts the first lines into the most even rows; commas inside quotes do not count. */
function separatorOf(text: string): string {
  const sample = text.slice(0, 20000);
  const scores = SEPARATORS.map((delimiter) => {
    const rows = Papa.parse<string[]>(sample, { delimiter, preview: 40, skipEmptyLines: true }).data;
    const wide = rows.filter((row) => row.length > 1);
    const widths = new Map<number, number>();
    for (const row of wide) widths.set(row.length, (widths.get(row.length) ?? 0) + 1);
    return { delimiter, even: Math.max(0, ...widths.values()), width: wide[0]?.length ?? 1 };
  });
  scores.sort((a, b) => b.even - a.even || b.width - a.width);
  return scores[0].even ? scores[0].delimiter : ",";
}
