import { Tokenizer } from "htmlparser2";

/** Those that a prospectus is full of, with their semicolon. */
const COMMON: Readonly<Record<string, string>> = { "&nbsp;": "\u00a0", "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&mdash;": "—", "&ndash;": "–", "&rsquo;": "’", "&lsquo;": "‘", "&ldquo;": "“", "&rdquo;": "”", "&sect;": "§", "&dagger;": "†", "&#160;": "\u00a0", "&#8212;": "—", "&#8211;": "–", "&#8217;": "’", "&#8220;": "“", "&#8221;": "”", "&#167;": "§", "&#38;": "&", "&#xA0;": "\u00a0" };
const LONGEST_COMMON = 8;
/** What was looked up, for the next time; so many are kept. */
const MOST_KNOWN = 1000;
const LONGEST_KNOWN = 40;
const known = new Map<string, Entity | null>();
const SHAPE = /&#?[0-9A-Za-z]*;?/y;
const ENTITY = /&#?[0-9A-Za-z]+;?/g;

const SILENT = { onattribdata() {}, onattribend() {}, onattribentity() {}, onattribname() {}, oncdata() {}, onclosetag() {}, oncomment() {}, ondeclaration() {}, onend() {}, onopentagend() {}, onopentagname() {}, onprocessinginstruction() {}, onselfclosingtag() {}, ontext() {}, ontextentity() {} };

interface Entity {
  readonly text: string;
  /** Its length in the source. */
  readonly length: number;
}

/**
 * What an entity stands for; the rarer ones, and those without a semicolon, are read by htmlparser2, which knows them all.
 * @param at offset of the "&"
 * @returns the characters and how long the entity is in the source; null where the "&" begins none
 * @example decodeEntity("R&amp;D", 1) is { text: "&", length: 5 }
 */
export function decodeEntity(text: string, at: number): Entity | null {
  const head = text.slice(at, at + LONGEST_COMMON);
  const semicolon = head.indexOf(";");
  const common = semicolon < 0 ? undefined : COMMON[head.slice(0, semicolon + 1)];
  if (common !== undefined) return { text: common, length: semicolon + 1 };
  SHAPE.lastIndex = at;
  const shape = SHAPE.exec(text)?.[0] ?? "";
  const before = known.get(shape);
  if (before !== undefined) return before;
  const entity = lookUp(shape);
  if (known.size < MOST_KNOWN && shape.length < LONGEST_KNOWN) known.set(shape, entity);
  return entity;
}

function lookUp(shape: string): Entity | null {
  let found = "";
  let length = 0;
  const tokenizer = new Tokenizer({ decodeEntities: true }, { ...SILENT, ontextentity: (codepoint, end) => { found += String.fromCodePoint(codepoint); length = end; } });
  tokenizer.write(shape);
  tokenizer.end();
  return length === 0 ? null : { text: found, length };
}

/** An attribute's value without the entities in it: what is looked for in styles and spans is never written with one. */
export function withoutEntities(value: string): string {
  return value.includes("&") ? value.replace(ENTITY, "") : value;
}
