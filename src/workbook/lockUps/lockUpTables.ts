import type { SetNames } from "../plan/setNames";

/** The headings of our further tables, in order; the column `Problem` is ours, the others before it are entered. */
export const LOCK_UP_HEADERS = ["Lock-up", "For", "Group or holder", "Kind", "First date", "Percent each", "Months between", "Days", "Through and including", "Business days", "Agreed on", "Problem"] as const;
export const DATE_HEADERS = ["Lock-up", "Release date", "Percent released", "Problem"] as const;
export const EARLY_HEADERS = ["Date", "Lock-up", "For", "Group or holder", "Shares", "Percent", "Reason", "Others pro rata", "Taken from", "Problem"] as const;
export const HOLIDAY_HEADERS = ["Holiday"] as const;
export const RELEASE_HEADERS = ["No.", "Lock-up no.", "Step", "Date by the terms", "Release date", "Percent released", "Parts free"] as const;
export const MARKET_HEADERS = ["Term", "Value"] as const;
export const FACT_HEADERS = ["Holder", "Affiliate", "Related persons", "Acquired on", "Cap bars dispositions"] as const;
export const SALE_HEADERS = ["Date", "Holder", "Shares", "Road", "Free before", "Finding"] as const;
export const POSITION_HEADERS = ["Holder", "Shares", "Registered", "Lock-up", "Released", "Sold", "Free", "Under the prospectus", "Under Rule 144", "Can be sold", "What holds the rest", "Facts row", "Rule 144 volume left", "Beyond the prospectus", "Counted in the total", "Related persons", "Rule 144 sales, three months"] as const;
/** The rows of the table of market terms, in order. */
export const MARKET_TERMS = ["Registration effective on", "Registration lapsed on", "Issuer reports under the Exchange Act", "Average weekly volume"] as const;

export const othersHeaders = (releases: number): string[] => ["Other holder", "Shares", "Available", "Locked", ...Array.from({ length: releases }, (_, index) => `Release ${index + 1}`), "Group"];

/** Names of the tables and sheets that a set has besides those of every set, once it holds several lock-ups or sales. */
export interface LockUpTables {
  readonly lockUps: string;
  readonly dates: string;
  readonly early: string;
  readonly holidays: string;
  readonly others: string;
  readonly releases: string;
  readonly market: string;
  readonly facts: string;
  readonly sales: string;
  readonly positions: string;
}

export function lockUpTables({ suffix }: Pick<SetNames, "suffix">): LockUpTables {
  const name = (base: string): string => `${base}${suffix}`;
  return { lockUps: name("LockUps"), dates: name("LockUpDates"), early: name("LockUpEarly"), holidays: name("LockUpHolidays"), others: name("LockUpOthers"), releases: name("LockUpReleases"), market: name("MarketTerms"), facts: name("HolderFacts"), sales: name("ShareSales"), positions: name("MarketPositions") };
}

/** The names under which the two further sheets are added, where no other sheet has them. */
export function lockUpSheets({ suffix }: Pick<SetNames, "suffix">): { readonly market: string; readonly workings: string } {
  const n = suffix === "" ? "" : ` (${suffix.slice(1)})`;
  return { market: `Market${n}`, workings: `Lock-up workings${n}` };
}
