import { escapeHtml } from "./escapeHtml";
import { printedColumns, type PrintedRow, type PrintedTable } from "./printedTable";

const CELL = "padding:1pt 4pt;vertical-align:bottom;";
// LibreOffice drops a whole declaration for a length without its leading zero, and what comes after it.
const LINE = "border-bottom:0.75pt solid #000000;";
const TOTAL = "border-top:0.75pt solid #000000;border-bottom:2.25pt double #000000;";
/** Later lines of a name or a note stand further in than the first, so that each begins where the eye looks for it. */
const NAME = "padding-left:12pt;text-indent:-8pt;text-align:left;";
const NOTE = "margin:3pt 0 0 18pt;text-indent:-18pt;font-size:9pt;";
const BODY = "font-family:'Times New Roman',serif;font-size:10pt;color:black;";

/** The table for a word processor: a real table with heading rows that repeat, numbers to the right, marks raised, notes beneath as paragraphs. */
export function wordHtml(table: PrintedTable): string {
  const columns = printedColumns(table);
  return [
    `<html><head><meta charset="utf-8"><title>${escapeHtml(table.title)}</title></head><body style="${BODY}">`,
    `<p style="margin:0;text-align:center;"><b>${escapeHtml(table.title)}</b></p>`,
    `<p style="margin:0 0 6pt 0;text-align:center;">${escapeHtml(table.dateLine)}</p>`,
    `<table border="0" cellspacing="0" cellpadding="3" style="border-collapse:collapse;width:100%;${BODY}">`,
    "<thead>",
    `<tr valign="bottom">${table.groups.map((group) => `<th colspan="${group.columns.length}" align="center" style="${CELL}text-align:center;font-weight:bold;${group.heading ? LINE : ""}">${escapeHtml(group.heading)}${raised(group.marks)}</th>`).join("")}</tr>`,
    `<tr valign="bottom">${columns.map(({ heading, kind }) => `<th align="${kind === "name" ? "left" : "center"}" style="${CELL}${LINE}text-align:${kind === "name" ? "left" : "center"};font-weight:bold;">${escapeHtml(heading)}</th>`).join("")}</tr>`,
    "</thead>",
    "<tbody>",
    ...table.rows.map((row) => line(row, "")),
    line(table.total, TOTAL),
    "</tbody>",
    "</table>",
    ...(table.starLine ? [`<p style="${NOTE}">${escapeHtml(table.starLine)}</p>`] : []),
    ...table.notes.map(({ ref, text }) => `<p style="${NOTE}">(${escapeHtml(ref)}) ${escapeHtml(text)}</p>`),
    "</body></html>",
  ].join("\n");
}

function line({ name, marks, cells }: PrintedRow, look: string): string {
  return `<tr valign="bottom" style="page-break-inside:avoid;"><td align="left" style="${CELL}${look && "font-weight:bold;"}${NAME}">${escapeHtml(name)}${raised(marks)}</td>${cells.map((cell) => `<td align="right" style="${CELL}${look}${look && "font-weight:bold;"}text-align:right;white-space:nowrap;">${escapeHtml(cell)}</td>`).join("")}</tr>`;
}

/** Marks of notes, raised, each in brackets. */
export const raised = (marks: readonly string[]): string => (marks.length === 0 ? "" : `<sup>${marks.map((mark) => `(${escapeHtml(mark)})`).join("")}</sup>`);
