import { printedColumns, type PrintedColumn, type PrintedRow, type PrintedTable } from "./printedTable";

const GAP = "  ";
const NAME_WIDTH = 44;
/** EDGAR takes 80 characters in a line of prose, 132 in a table. */
const PROSE_WIDTH = 80;

/** The table in letters of one width: columns line up, names and notes break between words, marks stand in brackets behind the name. */
export function plainText(table: PrintedTable): string {
  const columns = printedColumns(table);
  const widths = columns.map((column, index) => widthOf(table, column, index));
  const total = widths.reduce((sum, width) => sum + width, 0) + GAP.length * (widths.length - 1);
  const rule = (of: string): string => widths.map((width, index) => (index === 0 ? " " : of).repeat(width)).join(GAP).trimEnd();
  return [
    center(table.title, total), center(table.dateLine, total), "",
    ...upperHeading(table, widths),
    ...block(columns.map(({ heading }) => heading), widths, true),
    widths.map((width) => "-".repeat(width)).join(GAP),
    ...table.rows.flatMap((row) => rowLines(row, widths)),
    rule("-"),
    ...rowLines(table.total, widths),
    rule("="),
    ...(table.starLine ? ["", table.starLine] : []),
    ...table.notes.flatMap(({ ref, text }) => ["", ...hanging(`(${ref}) `, text, Math.min(total, PROSE_WIDTH))]),
    "",
  ].map((line) => line.trimEnd()).join("\n");
}

function widthOf(table: PrintedTable, { kind, heading }: PrintedColumn, index: number): number {
  if (kind === "name") return NAME_WIDTH;
  const words = heading.split(" ").map((word) => word.length);
  return Math.max(...words, kind === "percent" ? 7 : 12, ...[...table.rows, table.total].map(({ cells }) => cells[index - 1]!.length));
}

function upperHeading({ groups }: PrintedTable, widths: readonly number[]): string[] {
  let at = 0;
  const spans = groups.map(({ heading, marks, columns }) => {
    const own = widths.slice(at, at + columns.length);
    at += columns.length;
    return { text: `${heading}${marks.map((mark) => `(${mark})`).join("")}`, width: own.reduce((sum, width) => sum + width, 0) + GAP.length * (own.length - 1) };
  });
  return [...block(spans.map(({ text }) => text), spans.map(({ width }) => width), true), spans.map(({ text, width }) => (text ? "-" : " ").repeat(width)).join(GAP)];
}

function rowLines({ name, marks, cells }: PrintedRow, widths: readonly number[]): string[] {
  const lines = wrap(`${name}${marks.map((mark) => `(${mark})`).join("")}`, widths[0]! - 2);
  return lines.map((line, index) => {
    const start = `${index === 0 ? "" : "  "}${line}`;
    if (index < lines.length - 1) return start;
    return [start.padEnd(widths[0]!, " "), ...cells.map((cell, column) => cell.padStart(widths[column + 1]!))].join(GAP);
  });
}

/** Texts side by side, each wrapped to its width and resting on the last line. */
function block(texts: readonly string[], widths: readonly number[], isCentered: boolean): string[] {
  const cells = texts.map((text, index) => wrap(text, widths[index]!));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) => cells.map((lines, index) => {
    const text = lines[line - (height - lines.length)] ?? "";
    return index === 0 || !isCentered ? text.padEnd(widths[index]!) : center(text, widths[index]!).padEnd(widths[index]!);
  }).join(GAP));
}

function hanging(mark: string, text: string, width: number): string[] {
  return wrap(text, width - mark.length).map((line, index) => `${index === 0 ? mark : " ".repeat(mark.length)}${line}`);
}

const center = (text: string, width: number): string => `${" ".repeat(Math.max(0, Math.floor((width - text.length) / 2)))}${text}`;

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.length > 0 ? lines : [""];
}
