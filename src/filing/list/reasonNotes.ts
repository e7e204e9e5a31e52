import type { Holder } from "../../core/ownership/holder";
import type { Note } from "../../core/ownership/sellingTable";

/** Reasons that prospectuses give for offering more than is owned, each as the note beneath the table says it. */
export const REASONS = [
  "they include shares that the holder may acquire only after 60 days",
  "they include shares whose issue awaits an approval",
  "they include a cushion for a conversion or exercise price that floats",
  "an ownership cap limits what the holder owns at one time",
] as const;

const BEGINNING = "The shares offered exceed those owned before the offering: ";

/** Whether a row offers more than the holder owns or may acquire without the cap that explains it. */
export const offersMore = ({ offered, held, acquirable, ownershipCap }: Holder): boolean => ownershipCap === null && offered > held + acquirable;

/** The note that states a reason. */
export const reasonNote = (reason: string): string => `${BEGINNING}${reason.replace(/\s+/g, " ").trim().replace(/\.$/, "")}.`;

/** The reason that a table's notes state for a row, in the words in which it was given; "" where they state none. */
export function reasonOf(holder: Pick<Holder, "noteRefs">, notes: readonly Note[]): string {
  const note = notes.find(({ ref, text }) => holder.noteRefs.includes(ref) && text.startsWith(BEGINNING));
  return note ? note.text.slice(BEGINNING.length).replace(/\.$/, "") : "";
}

/**
 * Puts stated reasons beneath the table: one note for each reason, and its mark on every row that it is stated for.
 * @param reasons the reason for a row, by the row's place among the holders
 * @returns the holders with their marks, and the notes with the new ones behind those that stand already
 */
export function addReasons(holders: readonly Holder[], notes: readonly Note[], reasons: ReadonlyMap<number, string>): { readonly holders: readonly Holder[]; readonly notes: readonly Note[] } {
  if (reasons.size === 0) return { holders, notes };
  const all = [...notes];
  const used = [...notes.map(({ ref }) => ref), ...holders.flatMap(({ noteRefs }) => noteRefs)].filter((ref) => /^\d{1,6}$/.test(ref)).map(Number);
  let next = Math.max(0, ...used) + 1;
  const refOf = (text: string): string => {
    const known = all.find((note) => note.text === text);
    if (known) return known.ref;
    const ref = String(next++);
    all.push({ ref, text });
    return ref;
  };
  const marked = holders.map((holder, index) => {
    const reason = reasons.get(index);
    if (reason === undefined) return holder;
    const ref = refOf(reasonNote(reason));
    return holder.noteRefs.includes(ref) ? holder : { ...holder, noteRefs: [...holder.noteRefs, ref] };
  });
  return { holders: marked, notes: all };
}
