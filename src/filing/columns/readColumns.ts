import type { Block, Span } from "../source/block";
import { tidyWords } from "../source/tidyWords";
import { columnsGrid, type PageLine } from "./columnsGrid";
import { plainLine } from "./plainLine";
import { runGrid } from "./runGrid";
import { nearRuns, runTable } from "./runTable";
import { sideBySide } from "./sideBySide";
import { expandTabs, isBlank } from "./segments";
import { untaggedTable } from "./untaggedTable";

const LONGEST_LINE = 1000;
/** The short last line of a paragraph is no heading of a table below it. */
const SENTENCE_END = /[a-z\d)]\.\s*$/;
const PAUSE_LINES = 2000;
const NOTE_START = /^\s{0,12}(?:\(\d{1,3}\)|\([A-Za-z]\)|<F\d{1,3}>|\*{1,3}\s|[†‡]\s|\[\d{1,3}\])/;
const SEPARATE_LINE = /^\s{12,}\S|^\s*[A-Z][A-Z\s.,&'-]{4,70}$/;

/**
 * Paragraphs and tables of a plain text: tables by their tags, or where lines of figures stand in columns.
 * @param text the whole file
 * @param part the document's place in it
 */
export function* readColumns(text: string, part: Span): Generator<number, Block[], void> {
  const lines: PageLine[] = [];
  let broken = false;
  for (let at = part.start; at < part.end; ) {
    const next = text.indexOf("\n", at);
    const end = next < 0 || next > part.end ? part.end : next;
    const cut = text.slice(at, Math.min(end, at + LONGEST_LINE));
    const raw = cut.endsWith("\r") ? cut.slice(0, -1) : cut;
    const page = raw.includes("\f") || raw.includes("<PAGE>");
    const words = expandTabs(page ? plainLine(raw).replace(/<PAGE>/g, "      ").replace(/\f/g, " ") : plainLine(raw));
    broken = broken || page;
    lines.push({ text: words, start: at, end, pageBreakBefore: broken });
    if (broken && !isBlank(words)) broken = false;
    at = end + 1;
    if (lines.length % PAUSE_LINES === 0) yield at;
  }
  const blocks: Block[] = [];
  let paragraph: PageLine[] = [];
  const flush = (): void => {
    if (paragraph.length === 0) return;
    const words = tidyWords(paragraph.map((line) => (line.text.includes("<") ? line.text.replace(/<\/?(?:TABLE|CAPTION|S|C|FN|TEXT|DOCUMENT)>/g, " ") : line.text)).join("\n"));
    if (words !== "") blocks.push({ kind: "text", text: words, start: paragraph[0]?.start ?? 0, end: paragraph.at(-1)?.end ?? 0 });
    paragraph = [];
  };
  let tried = 0;
  const near = nearRuns(lines);
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as PageLine;
    const tagged = line.text.includes("<") && /<TABLE>/i.test(line.text);
    const run = near[i] && i >= tried && !tagged ? runTable(lines, i) : null;
    const end = run ? run.end : tagged ? taggedEnd(lines, i) : i < tried || (paragraph.length > 0 && SENTENCE_END.test(line.text)) ? i : untaggedTable(lines, i);
    const grid = run ? runGrid(run) : end > i ? columnsGrid(sideBySide(lines.slice(i, end))) : null;
    if (grid === null && end > tried) tried = end;
    if (grid) {
      flush();
      blocks.push({ kind: "table", start: grid.start, end: grid.end, grid });
      i = end - 1;
    } else if (isBlank(line.text)) flush();
    else {
      if (NOTE_START.test(line.text) || line.pageBreakBefore) flush();
      paragraph.push(line);
      if (paragraph.length === 1 && SEPARATE_LINE.test(line.text)) flush();
    }
    if (i % PAUSE_LINES === 0) yield line.end;
  }
  flush();
  return blocks;
}

/** The line behind a tagged table's rows: at its notes, its end tag, or the next table. */
function taggedEnd(lines: readonly PageLine[], from: number): number {
  let end = from + 1;
  while (end < lines.length && !/<\/TABLE>|<FN>|<TABLE>/i.test(lines[end]?.text ?? "")) end++;
  for (let at = end - 1; at > from && at > end - 40; at--) {
    const text = (lines[at]?.text ?? "").trim();
    const next = lines.slice(at + 1, at + 4).find((line) => line.text.trim() !== "")?.text ?? "";
    if (/^[-_]{5,}$/.test(text) && (NOTE_START.test(next) || at + 3 >= end)) return at;
  }
  for (let at = from + 1; at < end; at++) if (NOTE_START.test(lines[at]?.text ?? "") && !/\s{3}\S*\d/.test((lines[at]?.text ?? "").trim())) return at;
  return end;
}
