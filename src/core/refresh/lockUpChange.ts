import { toNumber } from "../exact/toNumber";
import { agreementSchedule } from "../lockup/agreementSchedule";
import { describeAgreement } from "../lockup/describeAgreement";
import type { Coverage, DaysTerms, LockUpAgreement } from "../lockup/lockUpAgreement";
import type { LockUpTerms } from "../lockup/terms";

/** One lock-up before and after a refresh; `from` is null for one that it adds, `to` for one that it takes away. */
export interface LockUpChange {
  readonly from: LockUpAgreement | null;
  readonly to: LockUpAgreement | null;
}

/** What a newer source's lock-up does to those of the table. */
export type LockUpPlan =
  | { readonly kind: "none" }
  /** `was`: what the last refresh left, in words, where a person entered another lock-up since. */
  | { readonly kind: "change"; readonly change: LockUpChange; readonly was: string | null }
  /** Which of several the source's is the newer one of: the person says. */
  | { readonly kind: "ask"; readonly names: readonly string[] };

/** What a person said: the lock-up's name, "" for one of its own, null for none of them. */
export type LockUpAnswer = string | null;

const PART = 1e-9;
const NO_HOLIDAYS: ReadonlySet<string> = new Set();

/**
 * Finds which lock-up of the table the newer source's is the newer state of: the one for all, or the one that the table began with. Where that is not one
 * and the same, the person is asked. A source that states none, or the same as at the last refresh, changes nothing.
 * @param base the lock-up as the last insert or refresh left it
 * @param agreements those of the table as they stand
 * @param firstName how a table's only lock-up is called
 * @param newName how one is called that is added
 */
export function planLockUp(base: LockUpTerms | null, agreements: readonly LockUpAgreement[], source: LockUpTerms | null, firstName: string, newName: string, answer?: LockUpAnswer): LockUpPlan {
  if (source === null || sameReleases(source, base) || answer === null) return { kind: "none" };
  if (agreements.length === 0) return { kind: "change", change: { from: null, to: ofAll(firstName, source) }, was: base === null ? null : lockUpWords(ofAll(firstName, base)) };
  const forAll = agreements.filter(({ covers }) => covers.kind === "all");
  if (answer === undefined && forAll.some(({ terms }) => sameReleases(source, terms))) return { kind: "none" };
  const found = answer === undefined ? [...new Set([...forAll, ...agreements.filter(({ terms }) => sameReleases(base, terms))])] : agreements.filter(({ name }) => sameName(name, answer));
  if (answer === "") return { kind: "change", change: { from: null, to: ofAll(freeName(newName, agreements), source) }, was: null };
  const [from] = found;
  if (!from || found.length > 1) return { kind: "ask", names: agreements.map(({ name }) => name) };
  return sameReleases(source, from.terms) ? { kind: "none" } : { kind: "change", change: { from, to: { ...from, terms: source } }, was: sameReleases(base, from.terms) ? null : lockUpWords(base && { ...from, terms: base, early: [] }) };
}

/** A lock-up in plain words. */
export const lockUpWords = (agreement: LockUpAgreement | null): string => (agreement === null ? "No lock-up." : describeAgreement(agreement, NO_HOLIDAYS));

/** Whether two terms release the same parts on the same days, however each states them. */
export function sameReleases(one: LockUpTerms | DaysTerms | null, other: LockUpTerms | DaysTerms | null): boolean {
  if (one === null || other === null) return one === other;
  const [a, b] = [one, other].map((terms) => agreementSchedule({ terms, roll: "none" }, NO_HOLIDAYS));
  if (!a!.ok || !b!.ok) return false;
  const [left, right] = [a!.value, b!.value];
  return left.length === right.length && left.every(({ date, percent }, index) => date === right[index]!.date && Math.abs(toNumber(percent) - toNumber(right[index]!.percent)) < PART);
}

/** Whether a lock-up stands as it did: its name, whose it is, its terms. */
export function sameAgreement(one: LockUpAgreement | null, other: LockUpAgreement | null): boolean {
  if (one === null || other === null) return one === other;
  return sameName(one.name, other.name) && whose(one.covers) === whose(other.covers) && one.roll === other.roll && sameReleases(one.terms, other.terms);
}

export const sameName = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();
const whose = (covers: Coverage): string => (covers.kind === "all" ? "" : covers.kind === "group" ? `group ${covers.group}` : `holder ${covers.name}`).trim().toLowerCase();
const ofAll = (name: string, terms: LockUpTerms): LockUpAgreement => ({ name, covers: { kind: "all" }, terms, roll: "none", early: [] });

function freeName(name: string, agreements: readonly LockUpAgreement[]): string {
  for (let n = 1; ; n++) {
    const tried = n === 1 ? name : `${name} (${n})`;
    if (!agreements.some((one) => sameName(one.name, tried))) return tried;
  }
}
