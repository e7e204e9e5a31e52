import type { SourceLine } from "../../core/trail/sourceTrail";

/** Gathers the lines of a trail, each once. */
export class TrailLines {
  readonly lines: SourceLine[] = [];
  private readonly known = new Map<string, number>();

  /** The index of the line, which is added where it is new. */
  add(at: number, words: string): number {
    const key = `${at}\n${words}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    this.known.set(key, this.lines.length);
    return this.lines.push({ at, words }) - 1;
  }
}
