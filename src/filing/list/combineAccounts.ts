import type { AccountLine } from "../../core/ownership/accountLine";
import type { Finding } from "../../core/finding";
import type { Holder } from "../../core/ownership/holder";
import { finding, type ListLine, type RepeatedHolder } from "./holderList";

/** A name as it is compared: case, blanks, commas and points do not make another holder. */
export function sameNameKey(name: string): string {
  return name.normalize("NFKC").toLowerCase().replace(/[.,]/g, "").replace(/\s+/g, " ").trim();
}

export function byHolder(lines: readonly ListLine[]): ListLine[][] {
  const groups = new Map<string, ListLine[]>();
  for (const line of lines) {
    const key = sameNameKey(line.holder.name);
    const group = groups.get(key);
    if (group) group.push(line); else groups.set(key, [line]);
  }
  return [...groups.values()];
}

/** Rows of a list that may be accounts of one holder. */
export function repeatedHolders(groups: readonly (readonly ListLine[])[]): RepeatedHolder[] {
  return groups.filter((g) => g.length > 1).map((g) => ({ name: g[0].holder.name, rows: g.map((l) => l.row) }));
}

const distinct = (texts: readonly string[]): string[] => [...new Set(texts.filter(Boolean))];
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** Adds the rows of one holder together; rows that contradict each other about the cap are a finding, and nothing is added. */
export function combineAccounts(group: readonly ListLine[]): { readonly holder: Holder | null; readonly accounts: readonly AccountLine[]; readonly findings: readonly Finding[] } {
  if (group.length === 1) return { holder: group[0].holder, accounts: [], findings: [] };
  const holders = group.map((l) => l.holder);
  const caps = distinct(holders.map((h) => (h.ownershipCap ? `${h.ownershipCap.num}/${h.ownershipCap.den}` : "")));
  if (caps.length > 1) {
    const rows = group.map((l) => l.row).join(", ");
    return { holder: null, accounts: [], findings: [finding("list-cap", "error", `Rows ${rows}: ${holders[0].name} has different ownership caps on its accounts. A cap binds the holder as a whole: write the same cap on each row.`, group[0].row)] };
  }
  const stated = holders.every((h) => h.offeredFromAcquirable !== null) ? sum(holders.map((h) => h.offeredFromAcquirable as number)) : null;
  const mixed = stated === null && holders.some((h) => h.offeredFromAcquirable !== null);
  const total = { held: sum(holders.map((h) => h.held)), acquirable: sum(holders.map((h) => h.acquirable)), offered: sum(holders.map((h) => h.offered)) };
  const rowByRow = sum(holders.map((h) => h.offeredFromAcquirable ?? Math.min(h.offered, h.acquirable)));
  const holder: Holder = {
    ...holders[0], ...total,
    noteRefs: distinct(holders.flatMap((h) => h.noteRefs)),
    offeredFromAcquirable: stated ?? (mixed || rowByRow !== Math.min(total.offered, total.acquirable) ? rowByRow : null),
    ownershipCap: holders.find((h) => h.ownershipCap)?.ownershipCap ?? null,
    group: distinct(holders.map((h) => h.group)).join("; "),
    relationship: distinct(holders.map((h) => h.relationship)).join("; "),
    brokerDealer: distinct(holders.map((h) => h.brokerDealer)).join("; "),
    noticeAddress: distinct(holders.map((h) => h.noticeAddress)).join("; "),
  };
  const accounts = group.map((l, i) => ({ holder: holder.name, account: l.account || `Account ${i + 1}`, held: l.holder.held, acquirable: l.holder.acquirable, offered: l.holder.offered, sourceRow: l.row }));
  return { holder, accounts, findings: [] };
}
