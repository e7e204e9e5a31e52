import { isValue } from "../rows/valueShape";

/** A stretch of a line without two blanks in a row: columns on the page count from 0, `to` is exclusive. */
export interface Segment {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const TAB = 8;

/** A line with its tab characters as blanks up to the next eighth column. */
export function expandTabs(line: string): string {
  if (!line.includes("\t")) return line;
  let out = "";
  for (const character of line) out += character === "\t" ? " ".repeat(TAB - (out.length % TAB)) : character;
  return out;
}

/**
 * The stretches of a line between wide gaps; figures that one blank parts are told apart, "$" and "%" go back to their figure.
 * @example segmentsOf("Ann Lee    5,530 0   *") are "Ann Lee", "5,530", "0" and "*"
 */
export function segmentsOf(line: string): Segment[] {
  const found: Segment[] = [];
  for (const match of line.matchAll(/\S+(?: \S+)*/g)) found.push(...partFigures({ text: match[0], from: match.index, to: match.index + match[0].length }));
  return joinPostcode(joinSigns(found));
}

const STATE_END = /(?:^|[\s,])(?:[A-Z]{2}|[A-Z]\.[A-Z]\.|[A-Z][a-z]+\.?)$/;

/** "New York, NY  10017" is an address: what ends a line of one other stretch, written without thousands, is a postcode and no figure. */
function joinPostcode(segments: Segment[]): Segment[] {
  const [words, code] = segments;
  if (segments.length !== 2 || !words || !code || !/^\d{5}(?:-\d{4})?$/.test(code.text) || code.from - words.to > 5 || !/,/.test(words.text) || !STATE_END.test(words.text)) return segments;
  return [{ text: `${words.text} ${code.text}`, from: words.from, to: code.to }];
}

function partFigures(segment: Segment): Segment[] {
  if (!segment.text.includes(" ")) return [segment];
  const words = wordsOf(segment);
  if (words.every((word) => isValue(word.text) || /^[$%]$/.test(word.text) || /^\(\d{1,2}\)$/.test(word.text))) return words.length > 1 && /^\(\d{1,2}\)$/.test(words.at(-1)?.text ?? "") && words.length === 2 ? [segment] : words;
  return [segment];
}

/** The words of a segment with their columns. */
export function wordsOf(segment: Segment): Segment[] {
  return [...segment.text.matchAll(/\S+/g)].map((match) => ({ text: match[0], from: segment.from + match.index, to: segment.from + match.index + match[0].length }));
}

function joinSigns(segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (const segment of segments) {
    const last = joined.at(-1);
    if (last && last.text === "$" && /^[\d—–-]/.test(segment.text)) joined[joined.length - 1] = { text: `$${segment.text}`, from: last.from, to: segment.to };
    else if (last && /^(?:%|\(\d{1,2}\)|<F\d{1,3}>)$/.test(segment.text) && segment.from - last.to <= 3 && isValue(last.text)) joined[joined.length - 1] = { text: `${last.text}${segment.text}`, from: last.from, to: segment.to };
    else joined.push(segment);
  }
  return joined;
}

/** True for a line without words. */
export function isBlank(line: string): boolean {
  return !/\S/.test(line);
}

/** True for a line that only rules the table. */
export function isRule(line: string): boolean {
  const text = line.trim();
  return /^[-=_.\s]+$/.test(text) && /[-=_]{4}/.test(text);
}
