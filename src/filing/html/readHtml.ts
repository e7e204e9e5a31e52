import { SUPER_CLOSE, SUPER_OPEN, type Block, type Span } from "../source/block";
import { GridBuilder } from "./gridBuilder";
import { StyleReader } from "./inlineStyle";
import { MarkupScanner, type MarkupHandler } from "./markupScanner";
import { NO_ATTRIBUTES, type Attributes } from "./readAttributes";
import { BREAKING, INLINE, UNSEEN, VOID } from "./tags";
import { WordsSink } from "./wordsSink";

const CHUNK = 65536;
const DEEPEST_TABLE = 40;
const DEEPEST_INLINE = 5000;

interface OpenTable {
  readonly builder: GridBuilder;
  readonly at: number;
  cell: { readonly columnSpan: number; readonly rowSpan: number; readonly heading: boolean; readonly start: number } | null;
  /** Words of the cell, kept while a table nested in it is read. */
  kept: WordsSink | null;
}

/**
 * Paragraphs and tables of an HTML document in reading order; nested tables come after the table that holds them began, each on its own.
 * Nothing of the document is run or fetched: it is only cut into tokens. Yields after each chunk, so that a caller can pause.
 * @param text the whole file
 * @param part the document's place in it
 */
export function* readHtml(text: string, part: Span): Generator<number, Block[], void> {
  const own = text.slice(part.start, part.end);
  const reader = new HtmlReader(own, part.start);
  const scanner = new MarkupScanner(own, reader);
  for (let limit = CHUNK; limit < own.length + CHUNK; limit += CHUNK) {
    scanner.scanTo(limit);
    yield Math.min(part.end, part.start + limit);
  }
  return reader.finish(part.end);
}

/** Turns the scanner's calls into blocks. It keeps no tree: a stack of open tables, and one of the inline tags that matter. */
class HtmlReader implements MarkupHandler {
  readonly blocks: Block[] = [];
  private readonly tables: OpenTable[] = [];
  private readonly inline: { readonly name: string; readonly raised: boolean }[] = [];
  private sink = new WordsSink();
  private attributes = NO_ATTRIBUTES;
  private readonly styles = new StyleReader();
  /** While > 0, words are not seen: the depth of tags named `unseenTag`. */
  private unseen = 0;
  private unseenTag = "";
  private ignoredTables = 0;

  /** `base` is where the document begins in the file: places count from the file's beginning. */
  constructor(private readonly text: string, private readonly base: number) {}

  words(start: number, end: number): void {
    if (this.unseen === 0) this.addWords(this.text.slice(start, end), this.base + start, this.base + end);
  }

  characters(text: string, end: number): void {
    if (this.unseen === 0) this.addWords(text, this.base + end, this.base + end);
  }

  opened(name: string, attributes: Attributes, end: number, selfClosing: boolean): void {
    this.attributes = attributes;
    this.open(name, this.base + end);
    if (selfClosing && !VOID.has(name) && name !== "td" && name !== "th" && name !== "tr" && name !== "table") this.close(name, this.base + end);
  }

  closed(name: string, start: number): void {
    this.close(name, this.base + start);
  }

  finish(end: number): Block[] {
    while (this.tables.length > 0) this.closeTable(end);
    this.flushParagraph();
    return this.blocks.sort((a, b) => a.start - b.start);
  }

  private open(name: string, at: number): void {
    if (this.unseen > 0) {
      if (name === this.unseenTag) this.unseen++;
      return;
    }
    if (UNSEEN.has(name) || (this.attributes.style !== "" && this.styles.lookOf(this.attributes.style).hidden && !VOID.has(name))) {
      this.unseen = 1;
      this.unseenTag = name;
      return;
    }
    if (name === "br") return this.sink.addBreak();
    if (INLINE.has(name)) {
      if (this.inline.length >= DEEPEST_INLINE) return;
      const raised = name === "sup" || this.styles.lookOf(this.attributes.style).raised;
      this.inline.push({ name, raised });
      if (raised) this.sink.sign(SUPER_OPEN);
      return;
    }
    if (name === "td" || name === "th") return this.openCell(name === "th", at);
    if (name === "tr") return this.openRow(at);
    if (name === "table") return this.openTable(at);
    if (BREAKING.has(name)) this.breakWords();
  }

  private close(name: string, at: number): void {
    if (this.unseen > 0) {
      if (name === this.unseenTag) this.unseen--;
      return;
    }
    if (INLINE.has(name)) return this.closeInline(name);
    if (name === "td" || name === "th") return this.closeCell(at);
    if (name === "tr") return this.closeCell(at);
    if (name === "table") {
      if (this.ignoredTables > 0) this.ignoredTables--;
      else if (this.tables.length > 0) this.closeTable(at);
      return;
    }
    if (BREAKING.has(name)) this.breakWords();
  }

  private closeInline(name: string): void {
    for (let i = this.inline.length - 1; i >= 0 && i >= this.inline.length - 20; i--) {
      if (this.inline[i]?.name !== name) continue;
      for (const left of this.inline.splice(i)) if (left.raised) this.sink.sign(SUPER_CLOSE);
      return;
    }
  }

  private openTable(at: number): void {
    if (this.tables.length >= DEEPEST_TABLE) {
      this.ignoredTables++;
      return;
    }
    const outer = this.tables.at(-1);
    if (outer?.cell) {
      outer.kept = this.sink;
      this.sink = new WordsSink();
    } else this.flushParagraph();
    this.tables.push({ builder: new GridBuilder(at), at, cell: null, kept: null });
    this.inline.length = 0;
  }

  private closeTable(at: number): void {
    this.closeCell(at);
    const table = this.tables.pop();
    if (!table) return;
    const grid = table.builder.build(at);
    if (grid.cells.length > 0) this.blocks.push({ kind: "table", start: table.at, end: at, grid });
    const outer = this.tables.at(-1);
    this.sink = outer?.kept ?? new WordsSink();
    if (outer) outer.kept = null;
  }

  private openRow(at: number): void {
    const table = this.tables.at(-1);
    if (!table) return;
    this.closeCell(at);
    table.builder.openRow();
  }

  private openCell(heading: boolean, at: number): void {
    const table = this.tables.at(-1);
    if (!table) return this.breakWords();
    this.closeCell(at);
    this.sink = new WordsSink();
    table.cell = { columnSpan: spanOf(this.attributes.colspan), rowSpan: spanOf(this.attributes.rowspan), heading, start: at };
  }

  private closeCell(at: number): void {
    const table = this.tables.at(-1);
    if (!table?.cell) return;
    const { columnSpan, rowSpan, heading, start } = table.cell;
    if (this.sink.isFull) table.builder.report("cellTooLong", { start, end: at });
    table.builder.addCell({ text: this.sink.take()?.text ?? "", start, end: at, heading }, columnSpan, rowSpan);
    table.cell = null;
    this.inline.length = 0;
  }

  private breakWords(): void {
    if (this.tables.at(-1)) this.sink.addBreak();
    else this.flushParagraph();
  }

  private addWords(words: string, start: number, end: number): void {
    if (this.sink.isFull) {
      if (this.tables.length > 0) return;
      this.flushParagraph();
    }
    this.sink.add(words, start, end);
  }

  private flushParagraph(): void {
    const words = this.sink.take();
    this.inline.length = 0;
    if (words) this.blocks.push({ kind: "text", text: words.text, start: words.start, end: words.end });
  }
}

function spanOf(text: string): number {
  return text === "" ? 1 : Number(/^\s{0,9}(\d{1,15})/.exec(text)?.[1] ?? 1);
}
