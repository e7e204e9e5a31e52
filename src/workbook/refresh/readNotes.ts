import type { Note } from "../../core/ownership/sellingTable";
import type { NoteLine } from "./setView";

const MARK = /^\(([^()\s]{1,8})\)\s+(\S[\s\S]*)$/;

/**
 * The lines beneath the table, as far down as the sheet is used.
 * @param values the block's cells, its first column the one that the notes stand in
 * @param first the block's first row, from 0
 */
export function readNoteLines(values: readonly (readonly unknown[])[], first: number): { readonly notes: readonly Note[]; readonly lines: readonly NoteLine[] } {
  const seen = new Set<string>();
  const lines = values.flatMap((row, index): NoteLine[] => {
    const text = String(row[0] ?? "");
    if (text === "") return [];
    const ref = MARK.exec(text)?.[1] ?? null;
    const isFirst = ref !== null && !seen.has(ref);
    if (isFirst) seen.add(ref);
    return [{ row: first + index, text, ref: isFirst ? ref : null, isAlone: row.slice(1).every((cell) => cell === "") }];
  });
  return { lines, notes: lines.flatMap(({ ref, text }) => (ref === null ? [] : [{ ref, text: MARK.exec(text)![2]!.trim() }])) };
}

/** A note as its line says it. */
export const noteLine = (ref: string, text: string): string => `(${ref}) ${text.replace(/\s+/g, " ").trim()}`;
