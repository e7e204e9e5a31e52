import { escapeAscii } from "./escapeHtml";
import { printedColumns, type PrintedColumn, type PrintedRow, type PrintedTable } from "./printedTable";

const WIDTHS: Readonly<Record<PrintedColumn["kind"], number>> = { name: 40, shares: 14, percent: 9 };
const RULE = '<HR SIZE="1" NOSHADE>';

/**
 * The table as a file that EDGAR takes unchanged: plain ASCII, attributes instead of styles, no script, no picture, no link outside,
 * lines short enough for its readers.
 * @source EDGAR Filer Manual, volume II, chapter 5, on HTML documents
 */
export function edgarHtml(table: PrintedTable): string {
  const columns = printedColumns(table);
  return [
    "<HTML>",
    `<HEAD><TITLE>${escapeAscii(table.title)}</TITLE></HEAD>`,
    '<BODY BGCOLOR="#FFFFFF" TEXT="#000000">',
    `<P ALIGN="CENTER"><B>${escapeAscii(table.title)}</B><BR>`,
    `${escapeAscii(table.dateLine)}</P>`,
    '<TABLE WIDTH="100%" BORDER="0" CELLSPACING="0" CELLPADDING="2">',
    '<TR VALIGN="BOTTOM">',
    ...table.groups.map(({ heading, marks, columns: inGroup }) => `<TH COLSPAN="${inGroup.length}" ALIGN="CENTER">${heading ? `${escapeAscii(heading)}${sup(marks)}${RULE}` : "&#160;"}</TH>`),
    "</TR>",
    '<TR VALIGN="BOTTOM">',
    ...columns.map(({ heading, kind }) => `<TH WIDTH="${WIDTHS[kind]}%" ALIGN="${kind === "name" ? "LEFT" : "CENTER"}">${escapeAscii(heading)}${RULE}</TH>`),
    "</TR>",
    ...table.rows.flatMap((row) => line(row, false)),
    ...line(table.total, true),
    "</TABLE>",
    ...(table.starLine ? [`<P>${escapeAscii(table.starLine)}</P>`] : []),
    ...table.notes.map(({ ref, text }) => `<P>(${escapeAscii(ref)})&#160;${wrapped(escapeAscii(text))}</P>`),
    "</BODY>",
    "</HTML>",
    "",
  ].join("\n");
}

function line({ name, marks, cells }: PrintedRow, isTotal: boolean): string[] {
  const bold = (text: string): string => (isTotal ? `<B>${text}</B>` : text);
  return [
    '<TR VALIGN="BOTTOM">',
    `<TD ALIGN="LEFT">${bold(`${wrapped(escapeAscii(name))}${sup(marks)}`)}</TD>`,
    ...cells.map((cell) => `<TD ALIGN="RIGHT" NOWRAP>${isTotal ? RULE : ""}${bold(escapeAscii(cell) || "&#160;")}</TD>`),
    "</TR>",
  ];
}

const sup = (marks: readonly string[]): string => (marks.length === 0 ? "" : `<SUP>${marks.map((mark) => `(${escapeAscii(mark)})`).join("")}</SUP>`);

/** A long text in lines of about 120 characters, broken between words: EDGAR refuses very long ones. */
const wrapped = (text: string): string => text.replace(/(.{100,120}?)\s+/g, "$1\n");
