import { formatPercent } from "../exact/formatPercent";
import { formatShares } from "../exact/formatShares";
import { percentOf } from "../ownership/percentOf";
import type { Finding } from "../finding";
import { inWords, report, type Check } from "./check";
import type { CheckInput, CheckNote } from "./checkInput";

const SMALLEST = 1000;

/** No note counts shares that another row sells: they would stand in two rows' figures, and in one of them after they were sold. */
export const countedTwice: Check = {
  id: "counted-twice",
  title: "No note counts shares that another row sells",
  run: (input) => input.notes.flatMap((note): Finding[] => {
    const index = input.rows.findIndex((row) => row.noteRefs.includes(note.ref));
    const owners = input.rows.filter((row) => row.noteRefs.includes(note.ref));
    if (owners.length !== 1) return [];
    const others = soldByOthers(input, note, index);
    if (!others.length) return [];
    const row = input.rows[index];
    const shares = others.reduce((n, o) => n + (input.rows[o].offered as number), 0);
    if (row.prior !== null && shares > row.prior) return [];
    const who = others.map((o) => `${input.rows[o].name}${others.length > 1 ? ` (${formatShares(input.rows[o].offered as number)})` : ""}`);
    return [report("counted-twice", "warning", `Note ${note.ref} counts in ${row.name}'s shares ${formatShares(shares)} that ${inWords(who)} ${others.length > 1 ? "sell" : "sells"} in ${others.length > 1 ? "rows of their" : "a row of its"} own.${consistent(input, index, shares)}`, { kind: "holder", index, column: "ownedAfter" }, { kind: "note", ref: note.ref }, ...others.map((o) => ({ kind: "holder", index: o, column: "offered" }) as const))];
  }),
};

/** Rows whose offered number is a run of this note's parts. */
function soldByOthers({ rows }: CheckInput, note: CheckNote, own: number): number[] {
  const runs = new Set<number>();
  for (let from = 0; from < note.parts.length; from++) {
    let sum = 0;
    for (let to = from; to < note.parts.length; to++) { sum += note.parts[to].shares; runs.add(sum); }
  }
  return rows.flatMap((row, i) => (i !== own && row.offered !== null && row.offered >= SMALLEST && runs.has(row.offered) && isNamed(note.text, row.name) ? [i] : []));
}

/** Whether a note speaks of a holder: its name's longer words stand in the text. */
function isNamed(text: string, name: string): boolean {
  const plain = (s: string): string => s.toLowerCase().replace(/[^a-z0-9& ]+/g, " ");
  const haystack = ` ${plain(text)} `;
  const words = plain(name).split(/\s+/).filter((w) => w.length > 2 && !/^(llc|l p|inc|ltd|corp|the|and|fund|trust|partners|lp|co)$/.test(w));
  return words.length > 0 && words.every((w) => haystack.includes(w));
}

function consistent({ rows, outstanding }: CheckInput, index: number, shares: number): string {
  const { after, percentAfter, acquirable } = rows[index];
  const o = outstanding[0]?.value;
  if (after === null || after < shares) return "";
  const ratio = o ? percentOf(after - shares, o + Math.max(0, (acquirable ?? 0) - shares)) : null;
  return ` When those are sold, ${formatShares(after - shares)} remain${ratio ? ` (${formatPercent(ratio, 1, "*")}${percentAfter ? `, printed ${percentAfter}` : ""})` : ""}, not ${formatShares(after)}.`;
}
