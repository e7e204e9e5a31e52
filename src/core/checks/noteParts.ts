import { formatShares } from "../exact/formatShares";
import type { Finding } from "../finding";
import { possessive, report, type Check } from "./check";
import type { CheckInput } from "./checkInput";
import { rowsByRef } from "./rowsByRef";

/** A note that says "consists of" adds up to its row's before, offered or after; one that says "includes" stays within the row. */
export const noteParts: Check = {
  id: "note-parts",
  title: "A note's parts add up to its row",
  run: ({ rows, notes }) => {
    const owners = rowsByRef(rows);
    const usualIsPrior = addUpToPrior(rows, notes, owners);
    return notes.flatMap((note): Finding[] => {
      const [index, ...more] = owners.get(note.ref) ?? [];
      if (index === undefined || more.length > 0 || !note.relation || !note.parts.length) return [];
      const row = rows[index]!;
      const sum = note.parts.reduce((n, part) => n + part.shares, 0);
      const figures = [row.prior, row.offered, row.after].filter((n): n is number => n !== null);
      if (!figures.length || row.ownershipCap !== null) return [];
      const most = Math.max(...figures);
      const subjects = [{ kind: "note", ref: note.ref }, { kind: "holder", index, column: "ownedBefore" }] as const;
      if (note.relation === "includes") {
        return sum > most ? [report("note-parts", "error", `Note ${note.ref} says that ${possessive(row.name)} shares include ${formatShares(sum)}, ${formatShares(sum - most)} more than the row's ${formatShares(most)}.`, ...subjects)] : [];
      }
      const runs = new Set(note.parts.map((_, end) => note.parts.slice(0, end + 1).reduce((n, part) => n + part.shares, 0)));
      const lists = usualIsPrior && row.prior !== null ? [row.prior] : figures;
      if (lists.some((figure) => sum === figure || runs.has(figure))) return [];
      const nearest = row.prior ?? most;
      const listed = note.parts.length > 1 ? `${note.parts.map((part) => formatShares(part.shares)).join(" + ")} = ${formatShares(sum)}` : formatShares(sum);
      return [report("note-parts", "error", `The parts in note ${note.ref} add up to ${formatShares(sum)} (${listed}); ${possessive(row.name)} row says ${formatShares(nearest)}, a difference of ${formatShares(Math.abs(nearest - sum))}.`, ...subjects)];
    });
  },
};

/** Whether this filing's other notes list what is owned before: at least two do, and more than list anything else. */
function addUpToPrior(rows: CheckInput["rows"], notes: CheckInput["notes"], owners: ReadonlyMap<string, readonly number[]>): boolean {
  let prior = 0;
  let other = 0;
  for (const note of notes) {
    const [index, ...more] = owners.get(note.ref) ?? [];
    if (index === undefined || more.length > 0 || note.relation !== "consists") continue;
    const row = rows[index]!;
    const sum = note.parts.reduce((n, part) => n + part.shares, 0);
    if (sum === row.prior) prior++;
    else if (sum === row.offered || sum === row.after) other++;
  }
  return prior >= 2 && prior > other;
}
