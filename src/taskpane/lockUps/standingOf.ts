import { overhang } from "../../core/lockup/overhang";
import type { SellingTable } from "../../core/ownership/sellingTable";
import type { Finding } from "../../core/finding";
import type { LockUpSet, LockUpsView } from "../../workbook/lockUps/types";
import type { LockUpsStanding } from "./lockUpsContext";

const NOTHING_ENTERED: Omit<LockUpSet, "agreements"> = {
  others: [], facts: [], holidays: [], sales: [],
  market: { effectiveOn: null, lapsedOn: null, reportingIssuer: true, averageWeeklyVolume: null, averageDailyVolume: null },
};

/** The lock-up of a table that is on its way into the workbook; it has at most the one for all. */
export function standingOfTable({ offering, holders }: SellingTable): LockUpsStanding {
  const set: LockUpSet = { ...NOTHING_ENTERED, agreements: offering.lockUp ? [{ name: "All holders", covers: { kind: "all" }, terms: offering.lockUp, roll: "none", early: [] }] : [] };
  const blocks = holders.map(({ name, group, offered }) => ({ name, group, shares: offered }));
  const outcome = overhang(set.agreements, blocks, new Set());
  return { set, blocks, outstanding: offering.sharesOutstanding, ownershipAsOf: offering.ownershipAsOf, availableAsOf: null, overhang: outcome.ok ? outcome.value : null, market: null, findings: outcome.findings, outgrown: null };
}

/** The lock-ups as they stand in the workbook. What outgrew the sheet has a place of its own. */
export function standingOfView({ set, sellers, outstanding, ownershipAsOf, availableAsOf, overhang: computed, market, outgrown }: LockUpsView, findings: readonly Finding[]): LockUpsStanding {
  return { set, blocks: [...sellers, ...set.others], outstanding, ownershipAsOf, availableAsOf, overhang: computed, market, outgrown, findings: findings.filter(({ message }) => message !== outgrown) };
}
