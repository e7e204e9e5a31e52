import type { Finding } from "../finding";
import { report, type Check } from "./check";

const SYMBOL = /^[*]+$/;

/** Every footnote mark has a note, and every note a mark. `*` of "less than 1%" is no mark. */
export const marksAndNotes: Check = {
  id: "marks-and-notes",
  title: "Every footnote mark has a note, and every note a mark",
  run: ({ rows, notes, headingNoteRefs, totals }) => {
    if (!notes.length && !rows.some((row) => row.noteRefs.length) && !headingNoteRefs.length) return [];
    const known = new Set(notes.map((note) => note.ref));
    const used = new Set([...headingNoteRefs, ...rows.flatMap((row) => row.noteRefs)]);
    const found: Finding[] = [];
    rows.forEach((row, index) => {
      for (const ref of row.noteRefs) if (!known.has(ref)) found.push(report("marks-and-notes", "error", `${row.name} bears the mark (${ref}), and there is no note ${ref}.`, { kind: "holder", index, column: "notes" }));
    });
    for (const ref of headingNoteRefs) if (!known.has(ref) && !SYMBOL.test(ref)) found.push(report("marks-and-notes", "error", `A column heading bears the mark (${ref}), and there is no note ${ref}.`));
    for (const note of notes) {
      if (used.has(note.ref) || SYMBOL.test(note.ref)) continue;
      found.push(report("marks-and-notes", "warning", `Note ${note.ref} has no mark in the table.`, { kind: "note", ref: note.ref }));
    }
    const seen = new Set<string>();
    const doubled = new Set(notes.flatMap(({ ref }) => (seen.has(ref) ? [ref] : (seen.add(ref), []))));
    for (const ref of doubled) found.push(report("marks-and-notes", "warning", `There are two notes ${ref}.`, { kind: "note", ref }));
    return totals || rows.length ? found : [];
  },
};
