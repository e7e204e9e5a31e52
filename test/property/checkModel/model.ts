import type { LockUpTerms } from "../../../src/core/lockup/terms";
import { Random } from "../../filing/generator/random";

export type Basis = "holder" | "remaining" | "outstanding";
export type Rounding = "halfUp" | "down";

/** A row as a filing would print it, with what it was worked out from by hand. */
export interface ModelRow {
  name: string;
  refs: string[];
  held: number;
  acquirable: number;
  /** In hundredths of a percent: 499 is 4.99%; null is none. */
  cap: number | null;
  catchAll: boolean;
  relationship: string;
  brokerDealer: string;
  prior: number;
  offered: number;
  after: number;
  percentPrior: string | null;
  percentAfter: string;
}

export interface Stated<T> { value: T; where: string }

/** A table that ties, and the places of its filing that state its terms. */
export interface Model {
  outstanding: Stated<number>[];
  dates: Stated<string>[];
  registered: (Stated<number> & { place: "cover" | "opinion" | "feeTable" })[];
  lockUps: (Stated<LockUpTerms> & { agreedOn: string | null })[];
  basis: Basis;
  rounding: Rounding;
  rows: ModelRow[];
  totals: { prior: number; offered: number; after: number; percentAfter: string } | null;
  notes: { ref: string; text: string }[];
  headingRefs: string[];
}

const WORDS = ["Aspen", "Heron", "Cobalt", "Driftwood", "Eastgate", "Fairmont", "Granite", "Highline", "Ironwood", "Juniper", "Kestrel", "Lakeshore", "Meridian", "Northstar", "Orchard", "Pinnacle"];
export const group = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ",");

/** h + floor((c·O − h) / (1 − c)) where h < c·O, else h; in hundredths of a percent. */
export function mostUnder(cap: number, o: number, held: number): number {
  const room = BigInt(cap) * BigInt(o) - 10_000n * BigInt(held);
  return room <= 0n ? held : held + Number(room / (10_000n - BigInt(cap)));
}

/** A percentage as printed: whole-number arithmetic alone. */
export function printed(part: number, whole: number, rounding: Rounding, decimals: number): string {
  if (BigInt(part) * 100n < BigInt(whole)) return part === 0 ? "—" : "*";
  const top = BigInt(part) * 100n * 10n ** BigInt(decimals);
  const units = top / BigInt(whole) + (rounding === "halfUp" && (top % BigInt(whole)) * 2n >= BigInt(whole) ? 1n : 0n);
  const text = String(units).padStart(decimals + 1, "0");
  return decimals === 0 ? `${text}%` : `${text.slice(0, -decimals)}.${text.slice(-decimals)}%`;
}

/** What counts as outstanding for a row's percent after. */
export function wholeOf(row: ModelRow, o: number, basis: Basis): number {
  const acquirable = row.cap === null ? row.acquirable : Math.max(0, row.after + row.offered - row.held);
  return basis === "outstanding" ? o : basis === "holder" ? o + acquirable : o + acquirable - Math.min(row.offered, row.acquirable);
}

/** A random table in which everything ties. */
export function cleanModel(seed: number, rounding: Rounding): Model {
  const random = new Random(seed);
  const o = random.whole(1_000_000, 300_000_000);
  const basis = random.pick(["holder", "remaining", "outstanding"] as const);
  const notes: Model["notes"] = [];
  const note = (text: string): string => {
    notes.push({ ref: String(notes.length + 1), text });
    return String(notes.length);
  };
  const headingRefs = random.chance(0.5) ? [note("Assumes the sale of all shares offered under this prospectus.")] : [];
  const decimals = random.pick([0, 1, 1, 2, "mixed"] as const);
  const withPercentPrior = random.chance(0.4);
  const related = random.chance(0.3);
  const rows = Array.from({ length: random.whole(2, 16) }, (_, index): ModelRow => {
    const places = decimals === "mixed" ? random.whole(0, 2) : decimals;
    const held = random.chance(0.2) ? 0 : random.whole(1_000, Math.floor(o / 15));
    const acquirable = random.chance(0.5) || held === 0 ? random.whole(1_000, Math.floor(o / 6)) : 0;
    const cap = acquirable > 0 && random.chance(0.15) ? random.pick([499, 999]) : null;
    const offered = random.chance(0.3) ? held + acquirable : random.whole(1, held + acquirable);
    const taken = Math.min(offered, acquirable);
    const kept = held + acquirable - offered;
    const prior = cap === null ? held + acquirable : Math.min(held + acquirable, mostUnder(cap, o, held));
    const after = cap === null ? kept : Math.min(kept, mostUnder(cap, o + taken, Math.max(0, held - (offered - taken))));
    const name = `${WORDS[index]!} ${random.pick(["Capital Partners, L.P.", "Ventures LLC", "Family Trust", "Holdings, Inc."])}`;
    const refs: string[] = [];
    if (cap !== null) refs.push(note(`May not convert to the extent that it would own more than ${(cap / 100).toFixed(2)}% of the common stock outstanding.`));
    else if (held > 0 && acquirable > 0 && random.chance(0.6)) refs.push(note(`Consists of ${group(held)} shares held directly and ${group(acquirable)} shares issuable upon exercise of warrants exercisable within 60 days.`));
    else if (acquirable > 0 && random.chance(0.5)) refs.push(note(`Includes ${group(acquirable)} shares issuable upon conversion of preferred stock. The general partner votes these shares.`));
    const isBroker = random.chance(0.15);
    if (isBroker) refs.push(note("Is an affiliate of a registered broker-dealer and bought in the ordinary course of business."));
    const row: ModelRow = { name, refs, held, acquirable, cap, catchAll: false, relationship: related ? random.pick(["None", "Director"]) : "", brokerDealer: isBroker ? "Affiliate" : random.pick(["", "No"]), prior, offered, after, percentPrior: null, percentAfter: "" };
    row.percentAfter = printed(after, wholeOf(row, o, basis), rounding, places);
    row.percentPrior = withPercentPrior ? printed(prior, o + prior - held, rounding, places) : null;
    return row;
  });
  if (random.chance(0.25)) rows.push({ name: "All other holders or future transferees", refs: [], held: 70_000, acquirable: 0, cap: null, catchAll: true, relationship: related ? "None" : "", brokerDealer: "", prior: 70_000, offered: 70_000, after: 0, percentPrior: withPercentPrior ? printed(70_000, o, rounding, 1) : null, percentAfter: "—" });
  const sum = (of: (row: ModelRow) => number): number => rows.reduce((all, row) => all + of(row), 0);
  const newlyIssued = basis === "outstanding" ? 0 : sum((row) => Math.min(row.offered, row.acquirable));
  const places = typeof decimals === "number" ? decimals : 1;
  const lockUp: LockUpTerms = { kind: "steps", firstRelease: "2024-11-30", releasePercent: random.pick([{ num: 1n, den: 4n }, { num: 1n, den: 1n }]), intervalMonths: null };
  const terms: LockUpTerms = lockUp.releasePercent.den === 1n ? lockUp : { ...lockUp, intervalMonths: 3 };
  return {
    outstanding: [{ value: o, where: "selling stockholders, line 90" }, ...(random.chance(0.5) ? [{ value: o, where: "the offering, line 12" }] : [])],
    dates: [{ value: "2024-05-15", where: "selling stockholders, line 90" }],
    registered: [{ value: sum((row) => row.offered), where: "the cover page", place: "cover" }, ...(random.chance(0.6) ? [{ value: sum((row) => row.offered), where: "the legal opinion", place: "opinion" as const }, { value: sum((row) => row.offered), where: "the fee table", place: "feeTable" as const }] : [])],
    lockUps: random.chance(0.6) ? [{ value: terms, where: "risk factors, line 40", agreedOn: "2024-05-01" }, { value: terms, where: "plan of distribution, line 190", agreedOn: null }] : [],
    basis, rounding, rows, notes, headingRefs,
    totals: random.chance(0.7) ? { prior: sum((row) => row.prior), offered: sum((row) => row.offered), after: sum((row) => row.after), percentAfter: printed(sum((row) => row.after), o + newlyIssued, rounding, places) } : null,
  };
}
