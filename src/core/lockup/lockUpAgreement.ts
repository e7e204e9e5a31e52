import type { CivilDate } from "../exact/civilDate";
import type { Ratio } from "../exact/ratio";
import type { Shares } from "../exact/shares";
import type { LockUpTerms } from "./terms";

/** Whose shares: everybody's, those of the holders in a group, or one holder's. */
export type Coverage =
  | { readonly kind: "all" }
  | { readonly kind: "group"; readonly group: string }
  | { readonly kind: "holder"; readonly name: string };

/** One release of everything after a number of days, counted from `start`; `throughAndIncluding` keeps the last day locked. */
export interface DaysTerms {
  readonly kind: "days";
  readonly start: CivilDate;
  readonly days: number;
  readonly throughAndIncluding: boolean;
}

/** What happens to a release date that is no business day: nothing, or it moves to the next or the previous one. */
export type BusinessDayRoll = "none" | "next" | "previous";

/** Shares released ahead of the terms: a dated row, entered when it has happened. */
export interface EarlyRelease {
  readonly date: CivilDate;
  /** Whose shares; only those under the agreement count. */
  readonly covers: Coverage;
  /** A fraction of each block, or a number of shares that is split over the blocks pro rata. */
  readonly amount: { readonly percent: Ratio } | { readonly shares: Shares };
  readonly reason: "trigger" | "blackout" | "waiver";
  /** Whether the others under the agreement are released in the same proportion. */
  readonly proRata: boolean;
  /** Which releases of the terms become smaller by it: those that follow next, or the last ones. */
  readonly takenFrom: "next" | "last";
}

/** One lock-up. A holder's own goes before its group's, and that before the one for all. */
export interface LockUpAgreement {
  /** As messages and the sheet name it: "July 20, 2001 agreement". */
  readonly name: string;
  /** The day on which it was made, where it is known. */
  readonly agreedOn?: CivilDate | null;
  readonly covers: Coverage;
  readonly terms: LockUpTerms | DaysTerms;
  readonly roll: BusinessDayRoll;
  readonly early: readonly EarlyRelease[];
}

/** Shares of one holder that a lock-up may hold, whether the holder is selling under the prospectus or not. */
export interface Block {
  readonly name: string;
  readonly group: string;
  readonly shares: Shares;
}

/** Whether a coverage takes in a holder; names and groups are compared without regard to case and outer spaces. */
export function isCovered(covers: Coverage, { name, group }: Pick<Block, "name" | "group">): boolean {
  if (covers.kind === "all") return true;
  return covers.kind === "group" ? isSameName(covers.group, group) && group.trim() !== "" : isSameName(covers.name, name);
}

/** The agreement that a holder's shares are under, or null: its own, else its group's, else the one for all. */
export function agreementFor(block: Pick<Block, "name" | "group">, agreements: readonly LockUpAgreement[]): LockUpAgreement | null {
  const covering = agreements.filter(({ covers }) => isCovered(covers, block));
  return (["holder", "group", "all"] as const).map((kind) => covering.find(({ covers }) => covers.kind === kind)).find((found) => found !== undefined) ?? null;
}

function isSameName(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

/** Whose shares, in words. */
export function coverageInWords(covers: Coverage): string {
  return covers.kind === "all" ? "all holders" : covers.kind === "group" ? `the group "${covers.group}"` : covers.name;
}
