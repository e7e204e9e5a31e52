import { decodeEntity } from "./decodeEntity";
import { readAttributes, type Attributes, NO_ATTRIBUTES } from "./readAttributes";

/** Told what stands in a document, in its order; offsets count from the beginning of the scanned text, `end` is exclusive. */
export interface MarkupHandler {
  words(start: number, end: number): void;
  /** Characters that an entity stands for; `end` is the offset after it. */
  characters(text: string, end: number): void;
  /** `end` is the offset of the closing ">". */
  opened(name: string, attributes: Attributes, end: number, selfClosing: boolean): void;
  closed(name: string, start: number): void;
}

const LONGEST_NAME = 40;
/** Tags whose content is words up to their own end tag; in the second group entities are read in them. */
const RAW = new Set(["script", "style", "iframe", "noembed", "noframes", "xmp"]);
const RAW_WITH_ENTITIES = new Set(["title", "textarea"]);
const END_OF_COMMENT = /--!?>/g;
const [TAB, LINE_FEED, FORM_FEED, RETURN, SPACE, SLASH, GREATER] = [9, 10, 12, 13, 32, 47, 62] as const;

/**
 * Cuts HTML into words and tags as a browser's tokenizer does, and runs or fetches nothing. It leaps from sign to sign with plain searches,
 * because a prospectus is mostly words; comments, declarations and processing instructions are passed over. A tag that never ends is dropped.
 */
export class MarkupScanner {
  private at = 0;
  private less = -2;
  private ampersand = -2;
  /** The tag whose end ends the raw words that stand here; "" outside. */
  private raw = "";
  private rawEnd = -1;
  private limit = 0;

  constructor(private readonly text: string, private readonly handler: MarkupHandler) {}

  /** Goes on to `limit`, which only a tag or an entity passes; the offset that it came to. */
  scanTo(limit: number): number {
    const { text } = this;
    this.limit = limit;
    while (this.at < limit && this.at < text.length) {
      if (this.raw !== "") this.scanRaw();
      else if (this.less < this.at) {
        const next = text.indexOf("<", this.at);
        this.less = next < 0 ? text.length : next;
      } else if (this.less > this.at) this.scanWords(this.less);
      else this.scanTag();
    }
    return this.at;
  }

  /** Words with their entities, up to `end` or the limit, whichever comes first. */
  private scanWords(end: number): void {
    const { text, handler } = this;
    const stop = Math.min(end, this.limit);
    let start = this.at;
    for (let from = start; from < stop; ) {
      if (this.ampersand < from) {
        const next = text.indexOf("&", from);
        this.ampersand = next < 0 ? text.length : next;
      }
      if (this.ampersand >= stop) break;
      const entity = decodeEntity(text, this.ampersand);
      from = this.ampersand + (entity?.length ?? 1);
      if (entity === null) continue;
      if (start < this.ampersand) handler.words(start, this.ampersand);
      handler.characters(entity.text, from);
      start = from;
    }
    if (start < stop) handler.words(start, stop);
    this.at = Math.max(start, stop);
  }

  private scanTag(): void {
    const { text, at } = this;
    const code = text.charCodeAt(at + 1);
    if (isLetter(code)) return this.scanOpeningTag(at + 1);
    if (code === SLASH) return this.scanClosingTag(at + 2);
    if (code === 33) return this.scanDeclaration(at + 2);
    if (code === 63) return this.passTo(text.indexOf(">", at + 2), 1);
    // No tag begins here: the sign is a word's.
    const next = text.indexOf("<", at + 1);
    this.less = next < 0 ? text.length : next;
    this.scanWords(this.less);
  }

  private scanOpeningTag(start: number): void {
    const { text } = this;
    const nameEnd = endOfName(text, start);
    if (nameEnd === text.length) return this.passTo(-1, 0);
    const name = text.slice(start, Math.min(nameEnd, start + LONGEST_NAME)).toLowerCase();
    let end = nameEnd;
    let selfClosing = false;
    let attributes = NO_ATTRIBUTES;
    if (text.charCodeAt(nameEnd) !== GREATER) {
      const read = readAttributes(text, nameEnd);
      if (read === null) return this.passTo(-1, 0);
      ({ end, selfClosing, attributes } = read);
    }
    this.at = end + 1;
    this.handler.opened(name, attributes, end, selfClosing);
    if (name === "plaintext" || RAW.has(name) || RAW_WITH_ENTITIES.has(name)) this.raw = name;
  }

  private scanClosingTag(start: number): void {
    const { text } = this;
    if (start === text.length) return this.scanWords(start);
    if (!isLetter(text.charCodeAt(start))) return this.passTo(text.indexOf(">", start), 1);
    const nameEnd = endOfName(text, start);
    if (nameEnd < text.length) this.handler.closed(text.slice(start, Math.min(nameEnd, start + LONGEST_NAME)).toLowerCase(), start);
    this.passTo(text.indexOf(">", nameEnd), 1);
  }

  private scanDeclaration(start: number): void {
    const { text } = this;
    if (text.startsWith("--", start)) {
      const abrupt = text.startsWith(">", start + 2) ? 1 : text.startsWith("->", start + 2) ? 2 : 0;
      if (abrupt > 0) return this.passTo(start + 2, abrupt);
      END_OF_COMMENT.lastIndex = start + 2;
      const end = END_OF_COMMENT.exec(text);
      return end ? this.passTo(end.index, end[0].length) : this.passTo(-1, 0);
    }
    if (text.startsWith("[CDATA[", start)) return this.passTo(text.indexOf("]]>", start + 7), 3);
    this.passTo(text.indexOf(">", start), 1);
  }

  private scanRaw(): void {
    const { text, raw } = this;
    if (this.rawEnd < this.at) this.rawEnd = raw === "plaintext" ? text.length : endOfRaw(text, raw, this.at);
    if (RAW_WITH_ENTITIES.has(raw)) this.scanWords(this.rawEnd);
    else {
      const stop = Math.min(this.rawEnd, this.limit);
      if (this.at < stop) this.handler.words(this.at, stop);
      this.at = stop;
    }
    if (this.at < this.rawEnd) return;
    this.raw = "";
    this.rawEnd = -1;
    this.less = -2;
  }

  /** On to what stands behind a sign of `length` characters; to the end where the sign is nowhere. */
  private passTo(found: number, length: number): void {
    this.at = found < 0 ? this.text.length : found + length;
  }
}

function endOfRaw(text: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}(?=[ \\n\\t\\f\\r/>])`, "gi");
  closing.lastIndex = from;
  return closing.exec(text)?.index ?? text.length;
}

function endOfName(text: string, from: number): number {
  let at = from;
  while (at < text.length && !endsName(text.charCodeAt(at))) at++;
  return at;
}

function endsName(code: number): boolean {
  return code === GREATER || code === SPACE || code === SLASH || code === LINE_FEED || code === TAB || code === FORM_FEED || code === RETURN;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}
