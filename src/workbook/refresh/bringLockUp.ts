import { ONE } from "../../core/exact/ratio";
import { fromSerial } from "../../core/exact/serialDate";
import { toDecimalRatio } from "../../core/exact/toDecimalRatio";
import { messageOf } from "../../core/outcome";
import { lockUpWords, planLockUp, sameAgreement, sameName, sameReleases, type LockUpAnswer, type LockUpChange, type LockUpPlan } from "../../core/refresh/lockUpChange";
import type { LockUpTerms } from "../../core/lockup/terms";
import { lockUpTables } from "../lockUps/lockUpTables";
import { readLockUps, writeLockUps } from "../lockUps/lockUpActions";
import { THE_LOCK_UP } from "../plan/lockUpFindings";
import type { Within } from "../write/roundTrips";
import type { Content } from "./cellContent";
import type { SetView } from "./setView";
import type { TableChange } from "./tableChange";

/** The sheet Lock-up could not be written; what was written with it is taken back. */
export class LockUpRefused extends Error {
  constructor(message: string) { super(message.replace(/^Nothing was changed\. /, "")); this.name = "LockUpRefused"; }
}

/** Whether a source's lock-up is more than single figures of the offering terms: it, or the table's, is a list of dates, or the table has several. */
export function isWholeLockUp(view: Pick<SetView, "contents" | "names" | "record">, source: LockUpTerms | null): boolean {
  return source?.kind === "dates" || view.record.table.offering.lockUp?.kind === "dates" || hasSeveralLockUps(view);
}

/** Whether a set's sheet Lock-up has the tables of several lock-ups. */
export function hasSeveralLockUps({ contents, names }: Pick<SetView, "contents" | "names">): boolean {
  const several = lockUpTables(names).lockUps.toLowerCase();
  return contents.tables.some(({ name }) => name.toLowerCase() === several);
}

/** The sheets that a lock-up of a set stands on. */
export function lockUpSheetIds({ contents, names }: Pick<SetView, "contents" | "names">): string[] {
  const ours = new Set([names.tables.schedule, names.tables.byHolder, ...Object.values(lockUpTables(names))].map((name) => name.toLowerCase()));
  return contents.tables.flatMap(({ name, sheetId }) => (ours.has(name.toLowerCase()) ? [sheetId] : []));
}

/** What a source's lock-up would do to those on the sheet Lock-up; in words, why they cannot be compared. */
export async function lookAtLockUp({ record }: Pick<SetView, "record">, source: LockUpTerms | null, sourceName: string, answer: LockUpAnswer | undefined, { progress, patience }: Within): Promise<LockUpPlan | string> {
  if (source === null) return { kind: "none" };
  const read = await readLockUps(record.suffix, progress, patience);
  const errors = read.findings.filter(({ severity }) => severity === "error");
  if (!read.ok || errors.length > 0) return `The lock-up of the newer source could not be compared with the table's and is left as it is. ${(read.ok ? errors[0]!.message : messageOf(read)).replace(/^Nothing was changed\. /, "")}`;
  return planLockUp(record.table.offering.lockUp, read.value.set.agreements, source, THE_LOCK_UP, `Lock-up of ${sourceName}`, answer);
}

/** The steps that the offering's cells state once a change of them is written: a lock-up that follows those cells stands so by then. */
export function followedTerms(view: Pick<SetView, "terms">, change: Pick<TableChange, "terms">): LockUpTerms | null {
  const cell = (term: "firstRelease" | "releasePercent" | "intervalMonths"): Content => change.terms.find((one) => one.term === term)?.to ?? view.terms[term]?.value ?? "";
  const [first, percent, months] = [cell("firstRelease"), cell("releasePercent"), cell("intervalMonths")];
  const firstRelease = typeof first === "number" ? fromSerial(first) : null;
  return firstRelease === null ? null : { kind: "steps", firstRelease, releasePercent: typeof percent === "number" ? toDecimalRatio(percent) : ONE, intervalMonths: typeof months === "number" ? months : null };
}

/**
 * Writes a lock-up's change through the sheet's own writer, and leaves it alone where somebody entered other terms since.
 * @param followed see `followedTerms`
 * @returns what was left alone, in words
 */
export async function bringLockUp(suffix: string, change: LockUpChange, followed: LockUpTerms | null, { progress, patience }: Within): Promise<readonly string[]> {
  const read = await readLockUps(suffix, progress, patience);
  if (!read.ok) throw new LockUpRefused(messageOf(read));
  const { set } = read.value;
  const { name } = (change.to ?? change.from)!;
  const now = set.agreements.find((one) => sameName(one.name, name)) ?? null;
  if (sameAgreement(now, change.to)) return [];
  const follows = now?.covers.kind === "all" && sameReleases(now.terms, followed);
  if (!follows && !sameAgreement(now, change.from)) return [`lock-up "${name}"`];
  const { to } = change;
  const agreements = now === null ? [...set.agreements, to!] : set.agreements.flatMap((one) => (one !== now ? [one] : to === null ? [] : [{ ...to, early: one.early }]));
  const written = await writeLockUps(suffix, { ...set, agreements }, progress, patience);
  if (!written.ok) throw new LockUpRefused(messageOf(written));
  return [];
}

/** Whether a change's lock-up stands written, in words. */
export async function lockUpWritten(suffix: string, { from, to }: LockUpChange, { progress, patience }: Within): Promise<string> {
  const read = await readLockUps(suffix, progress, patience);
  const now = read.ok ? read.value.set.agreements.find((one) => sameName(one.name, (to ?? from)!.name)) ?? null : null;
  return !read.ok ? "the lock-up could not be read" : sameAgreement(now, to) ? "the lock-up written" : `the lock-up not written: ${lockUpWords(now)}`;
}
