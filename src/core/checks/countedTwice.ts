import { formatPercent } from "../exact/formatPercent";
import { formatShares } from "../exact/formatShares";
import { percentOf } from "../ownership/percentOf";
import type { Finding } from "../finding";
import { inWords, possessive, report, type Check } from "./check";
import type { CheckInput, CheckNote } from "./checkInput";
import { rowsByRef } from "./rowsByRef";

const SMALLEST = 1000;
/** Runs of a note with more parts than this are not all looked at: such a note lists lots, not holders. */
const MOST_PARTS = 200;

/** No note counts shares that another row sells: they would stand in two rows' figures, and in one of them after they were sold. */
export const countedTwice: Check = {
  id: "counted-twice",
  title: "No note counts shares that another row sells",
  run: (input) => {
    const owners = rowsByRef(input.rows);
    const sellers = byOffered(input);
    return input.notes.flatMap((note): Finding[] => {
      const [index, ...more] = owners.get(note.ref) ?? [];
      if (index === undefined || more.length > 0) return [];
      const others = soldByOthers(input, note, index, sellers);
      if (!others.length) return [];
      const row = input.rows[index]!;
      const shares = others.reduce((n, o) => n + input.rows[o]!.offered!, 0);
      if (row.prior !== null && shares > row.prior) return [];
      const who = others.map((o) => `${input.rows[o]!.name}${others.length > 1 ? ` (${formatShares(input.rows[o]!.offered!)})` : ""}`);
      return [report("counted-twice", "warning", `Note ${note.ref} counts in ${possessive(row.name)} shares ${formatShares(shares)} that ${inWords(who)} ${others.length > 1 ? "sell" : "sells"} in ${others.length > 1 ? "rows of their" : "a row of its"} own.${consistent(input, index, shares)}`, { kind: "holder", index, column: "ownedAfter" }, { kind: "note", ref: note.ref }, ...others.map((o) => ({ kind: "holder", index: o, column: "offered" }) as const))];
    });
  },
};

function byOffered({ rows }: CheckInput): ReadonlyMap<number, readonly number[]> {
  const sellers = new Map<number, number[]>();
  rows.forEach(({ offered }, index) => { if (offered !== null && offered >= SMALLEST) sellers.set(offered, [...(sellers.get(offered) ?? []), index]); });
  return sellers;
}

/** Rows whose offered number is a run of this note's parts, and whom the note names. */
function soldByOthers({ rows }: CheckInput, note: CheckNote, own: number, sellers: ReadonlyMap<number, readonly number[]>): number[] {
  const parts = note.parts.slice(0, MOST_PARTS);
  const found = new Set<number>();
  for (let from = 0; from < parts.length; from++) {
    let sum = 0;
    for (let to = from; to < parts.length; to++) {
      sum += parts[to]!.shares;
      for (const seller of sellers.get(sum) ?? []) if (seller !== own) found.add(seller);
    }
  }
  if (found.size === 0) return [];
  const text = ` ${plain(note.text)} `;
  return [...found].filter((seller) => isNamed(text, rows[seller]!.name)).sort((a, b) => a - b);
}

const plain = (words: string): string => words.toLowerCase().replace(/[^a-z0-9& ]+/g, " ");

/** Whether a note speaks of a holder: its name's longer words stand in the text. */
function isNamed(text: string, name: string): boolean {
  const words = plain(name).split(/\s+/).filter((w) => w.length > 2 && !/^(llc|l p|inc|ltd|corp|the|and|fund|trust|partners|lp|co)$/.test(w));
  return words.length > 0 && words.every((w) => text.includes(w));
}

function consistent({ rows, outstanding }: CheckInput, index: number, shares: number): string {
  const { after, percentAfter, acquirable } = rows[index]!;
  const o = outstanding[0]?.value;
  if (after === null || after < shares) return "";
  const ratio = o ? percentOf(after - shares, o + Math.max(0, (acquirable ?? 0) - shares)) : null;
  return ` When those are sold, ${formatShares(after - shares)} remain${ratio ? ` (${formatPercent(ratio, 1, "*")}${percentAfter ? `, printed ${percentAfter}` : ""})` : ""}, not ${formatShares(after)}.`;
}
