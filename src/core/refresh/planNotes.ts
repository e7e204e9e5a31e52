import type { Note } from "../ownership/sellingTable";

export interface NoteChange {
  readonly ref: string;
  /** The note's text as the last refresh left it, as it stands, and in the source; null where there is none. */
  readonly base: string | null;
  readonly yours: string | null;
  readonly source: string | null;
  readonly kind: "source" | "both";
}

const clean = (text: string): string => text.replace(/\s+/g, " ").trim();

/** The notes that a newer source words otherwise, adds or drops; what only the person changed, added or deleted stays. */
export function planNotes(base: readonly Note[], current: readonly Note[], source: readonly Note[]): NoteChange[] {
  const [was, now, next] = [base, current, source].map((notes) => new Map(notes.map(({ ref, text }) => [ref, clean(text)])));
  const refs = [...new Set([...source, ...base].map(({ ref }) => ref))];
  return refs.flatMap((ref): NoteChange[] => {
    const [before, yours, wanted] = [was!.get(ref) ?? null, now!.get(ref) ?? null, next!.get(ref) ?? null];
    const mine = before !== yours;
    if (yours === wanted || (mine && before === wanted)) return [];
    return [{ ref, base: before, yours, source: wanted, kind: mine ? "both" : "source" }];
  });
}
