import type { CheckNote, CheckRow } from "./checkInput";

/** The rows that bear each mark, by their indexes; a row that bears a mark twice counts once. */
export function rowsByRef(rows: readonly CheckRow[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  rows.forEach((row, index) => {
    for (const ref of new Set(row.noteRefs)) {
      const known = found.get(ref);
      if (known) known.push(index);
      else found.set(ref, [index]);
    }
  });
  return found;
}

/** Marks of the notes whose text matches. */
export function refsSaying(notes: readonly CheckNote[], words: RegExp): ReadonlySet<string> {
  return new Set(notes.filter(({ text }) => words.test(text)).map(({ ref }) => ref));
}
