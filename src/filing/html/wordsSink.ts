import { tidyWords } from "../source/tidyWords";
import type { Words } from "../source/block";

/** Beyond this many characters a paragraph or a cell is cut. */
export const LONGEST_WORDS = 400_000;

/** Gathers the words of a paragraph or a cell with the place where they stand. */
export class WordsSink {
  private parts: string[] = [];
  private start = -1;
  private end = 0;
  private length = 0;

  get isFull(): boolean {
    return this.length > LONGEST_WORDS;
  }

  add(words: string, start: number, end: number): void {
    if (this.start < 0) this.start = start;
    this.end = end;
    this.length += words.length;
    this.parts.push(words.includes("\n") ? words.replace(/[\r\n]+/g, " ") : words);
  }

  /** A sign of our own, which has no place in the source. */
  sign(text: string): void {
    this.parts.push(text);
  }

  addBreak(): void {
    if (this.parts.length > 0 && this.parts.at(-1) !== "\n") this.parts.push("\n");
  }

  /** What was gathered, tidy; null where it is nothing. The sink is empty afterwards. */
  take(): Words | null {
    const { start, end } = this;
    const text = tidyWords(this.parts.join(""));
    this.parts = [];
    this.length = 0;
    this.start = -1;
    return text === "" || start < 0 ? null : { text, start, end };
  }
}
