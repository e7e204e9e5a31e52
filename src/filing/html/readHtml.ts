import { Tokenizer } from "htmlparser2";
import { SUPER_CLOSE, SUPER_OPEN, type Block, type Span } from "../source/block";
import { GridBuilder } from "./gridBuilder";
import { hidesWords, raisesWords } from "./inlineStyle";
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
  const reader = new HtmlReader(text, part.start);
  const tokenizer = new Tokenizer({ decodeEntities: true }, reader);
  for (let at = part.start; at < part.end; at += CHUNK) {
    tokenizer.write(text.slice(at, Math.min(part.end, at + CHUNK)));
    yield Math.min(part.end, at + CHUNK);
  }
  tokenizer.end();
  return reader.finish(part.end);
}

/** Turns the tokenizer's calls into blocks. It keeps no tree: a stack of open tables, and one of the inline tags that matter. */
class HtmlReader {
  readonly blocks: Block[] = [];
  private readonly tables: OpenTable[] = [];
  private readonly inline: { readonly name: string; readonly raised: boolean }[] = [];
  private sink = new WordsSink();
  private tag = "";
  private attribute = "";
  private value = "";
  private style = "";
  private colspan = "";
  private rowspan = "";
  /** While > 0, words are not seen: the depth of tags named `unseenTag`. */
  private unseen = 0;
  private unseenTag = "";
  private ignoredTables = 0;

  constructor(private readonly text: string, private readonly base: number) {}

  ontext(start: number, end: number): void {
    if (this.unseen === 0) this.addWords(this.text.slice(this.base + start, this.base + end), this.base + start, this.base + end);
  }

  ontextentity(codepoint: number, end: number): void {
    if (this.unseen === 0) this.addWords(String.fromCodePoint(codepoint), this.base + end, this.base + end);
  }

  onopentagname(start: number, end: number): void {
    this.tag = this.text.slice(this.base + start, Math.min(this.base + end, this.base + start + 40)).toLowerCase();
    this.style = this.colspan = this.rowspan = this.value = "";
  }

  onattribname(start: number, end: number): void {
    this.attribute = end - start > 12 ? "" : this.text.slice(this.base + start, this.base + end).toLowerCase();
    this.value = "";
  }

  onattribdata(start: number, end: number): void {
    if (this.attribute === "style" || this.attribute === "colspan" || this.attribute === "rowspan") this.value += this.text.slice(this.base + start, Math.min(this.base + end, this.base + start + 1000));
  }

  onattribentity(): void {}

  onattribend(): void {
    if (this.attribute === "style") this.style = this.value;
    else if (this.attribute === "colspan") this.colspan = this.value;
    else if (this.attribute === "rowspan") this.rowspan = this.value;
    this.attribute = "";
  }

  onselfclosingtag(end: number): void {
    const name = this.tag;
    this.open(name, this.base + end);
    if (!VOID.has(name) && name !== "td" && name !== "th" && name !== "tr" && name !== "table") this.close(name, this.base + end);
  }

  onopentagend(end: number): void {
    this.open(this.tag, this.base + end);
  }

  onclosetag(start: number, end: number): void {
    this.close(this.text.slice(this.base + start, Math.min(this.base + end, this.base + start + 40)).toLowerCase().trim(), this.base + start);
  }

  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

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
    if (UNSEEN.has(name) || (this.style !== "" && !VOID.has(name) && hidesWords(this.style))) {
      this.unseen = 1;
      this.unseenTag = name;
      return;
    }
    if (name === "br") return this.sink.addBreak();
    if (INLINE.has(name)) {
      if (this.inline.length >= DEEPEST_INLINE) return;
      const raised = name === "sup" || raisesWords(this.style);
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
    table.cell = { columnSpan: spanOf(this.colspan), rowSpan: spanOf(this.rowspan), heading, start: at };
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
    if (words) this.blocks.push({ kind: "text", ...words });
  }
}

function spanOf(text: string): number {
  return text === "" ? 1 : Number(/^\s{0,9}(\d{1,15})/.exec(text)?.[1] ?? 1);
}
