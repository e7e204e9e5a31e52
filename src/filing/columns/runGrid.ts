import { isTotal } from "../rows/rowWords";
import { readCount } from "../rows/readCount";
import type { Grid, GridCell, RowLayout } from "../source/block";
import { runColumns, type RunColumns } from "./runColumns";
import { phasesIn } from "./runHeadings";
import { isRow, runLine, type RunLine, type RunTable } from "./runTable";

const WORDS = { before: "Owned before the offering", offered: "Offered", after: "Owned after the offering" } as const;
const PAGE_NUMBER = /^(?:[-–—]\s?)?(?:page\s)?\d{1,3}(?:\s?[-–—])?$/i;
const FEWER = "the line has fewer figures than the others, and nothing shows under which headings they stand";
const MORE = "the line has more figures than there are columns: the first ones were taken as part of the name";
const ABOVE = "the words above the first line of figures may belong to the headings";
const LOOSE = "single blanks part the columns of the text, and the row's own figures do not confirm which is which";

/** A table whose columns are parted by single blanks, as a grid: the figures of a line in their order. null where its columns cannot be told. */
export function runGrid(table: RunTable): Grid | null {
  const headings = table.headings.map((line) => line.text.trim());
  const repeated = new Set(headings.map(plain));
  const body = table.body.filter((line) => line.text.trim() !== "" && !repeated.has(plain(line.text)) && !PAGE_NUMBER.test(line.text.trim()));
  const read = body.map((line) => (isRow(line.text) ? runLine(line.text) : { words: line.text.trim(), figures: [] }));
  const width = usualWidth(read);
  const whole = read.filter((line) => line.figures.length === width && !isTotal(line.words));
  const found = width === 0 ? null : runColumns(whole.map((line) => line.figures), phasesIn(headings));
  if (!found) return null;
  const span = { start: table.headings[0]?.start ?? 0, end: body.at(-1)?.end ?? 0 };
  const top = { start: span.start, end: table.headings.at(-1)?.end ?? span.end, row: 0, rowSpan: 1, columnSpan: 1, heading: true };
  const cells: GridCell[] = [{ ...top, text: nameHeading(headings), column: 0 }];
  found.columns.forEach(({ phase, measure }, column) => cells.push({ ...top, text: `${phase === null ? "" : WORDS[phase]} ${measure === "count" ? "Number" : "Percent"}`.trim(), column: column + 1 }));
  const layout: RowLayout[] = [{ blankBefore: false, pageBreakBefore: false, indent: 0 }];
  const first = read.findIndex((line) => line.figures.length > 0);
  read.forEach((line, index) => {
    const { words, figures, doubt } = placed(line, width, found);
    const place = { start: body[index]?.start ?? span.start, end: body[index]?.end ?? span.end, row: index + 1, rowSpan: 1, columnSpan: 1, heading: false };
    if (words !== "") cells.push({ ...place, text: words, column: 0 });
    figures.forEach((figure, column) => figure !== null && cells.push({ ...place, text: figure, column: column + 1 }));
    layout.push({ blankBefore: false, pageBreakBefore: body[index]?.pageBreakBefore ?? false, indent: 0, doubt: doubt ?? (line.figures.length === 0 ? null : (found.doubt ?? (index === first && index > 0 ? ABOVE : null))) });
  });
  return { origin: "columns", ...span, rows: read.length + 1, columns: width + 1, cells, problems: [], headingRows: 1, layout, ...(totalsConfirm(read, found, width) ? {} : { doubt: LOOSE }) };
}

function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim().toLowerCase();
}

function nameHeading(headings: readonly string[]): string {
  return /\b(?:names? of )?(?:the )?selling \w*holders?\b/i.exec(headings.join(" "))?.[0] ?? "Name";
}

/** How many figures most lines have. */
function usualWidth(lines: readonly RunLine[]): number {
  const counts = new Map<number, number>();
  for (const { words, figures } of lines) if (figures.length > 0 && !isTotal(words)) counts.set(figures.length, (counts.get(figures.length) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

/** The figures of a line by column: in their order where it has all of them; a total that leaves out the percentages under the counts. */
function placed(line: RunLine, width: number, { columns }: RunColumns): { readonly words: string; readonly figures: readonly (string | null)[]; readonly doubt: string | null } {
  const { words, figures } = line;
  if (figures.length === width || figures.length === 0) return { words, figures, doubt: null };
  if (figures.length > width) return { words: [words, ...figures.slice(0, figures.length - width)].join(" "), figures: figures.slice(figures.length - width), doubt: MORE };
  const counts = columns.filter(({ measure }) => measure === "count").length;
  let next = 0;
  if (isTotal(words)) return { words, figures: columns.map(({ measure }) => (measure === "count" && figures.length === counts ? (figures[next++] ?? null) : null)), doubt: null };
  return { words, figures: columns.map((_, column) => figures[column] ?? null), doubt: FEWER };
}

/** Every line has all its figures, and a total line gives the sum of every column of counts: no figure stands in another's place. */
function totalsConfirm(lines: readonly RunLine[], found: RunColumns, width: number): boolean {
  const total = lines.find((line) => isTotal(line.words) && line.figures.length > 0);
  const rows = lines.filter((line) => line.figures.length > 0 && line !== total);
  if (!total || rows.some((row) => row.figures.length !== width || isTotal(row.words))) return false;
  const sums = placed(total, width, found).figures;
  return found.columns.every(({ measure }, column) => measure === "percent" || readCount(sums[column] ?? null).value === rows.reduce((sum, row) => sum + (readCount(row.figures[column] ?? null).value ?? Number.NaN), 0));
}
