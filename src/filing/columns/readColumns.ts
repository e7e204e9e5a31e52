import type { Block, Span } from "../source/block";

/** Paragraphs and tables of a plain text. */
export function* readColumns(text: string, part: Span): Generator<number, Block[], void> {
  yield part.end;
  return text.slice(part.start, part.end) === "" ? [] : [];
}
