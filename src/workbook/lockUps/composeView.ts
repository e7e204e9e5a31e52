import { ownershipCap } from "../../core/ownership/ownershipCap";
import type { Finding, LockUpPlace } from "../../core/finding";
import { checkDateOrder } from "../../core/lockup/checkDateOrder";
import type { Block, LockUpAgreement } from "../../core/lockup/lockUpAgreement";
import { overhang, type BlockOverhang } from "../../core/lockup/overhang";
import { readReleaseRows } from "../../core/lockup/readReleaseRows";
import type { LockUpTerms } from "../../core/lockup/terms";
import { checkSales } from "../../core/market/checkSales";
import type { Market, Position } from "../../core/market/position";
import { supplyCurve } from "../../core/market/supplyCurve";
import { fromSerial } from "../../core/exact/serialDate";
import type { CivilDate } from "../../core/exact/civilDate";
import type { Holder } from "../../core/ownership/holder";
import { THE_LOCK_UP } from "../plan/lockUpFindings";
import type { SetView } from "../refresh/setView";
import { isSeveral, type LoadedTables } from "./loadTables";
import { parseSet } from "./parseSet";
import type { HolderFacts, LockUpSet, LockUpsView } from "./types";

export interface Composed {
  readonly set: LockUpSet;
  readonly findings: readonly Finding[];
  readonly sellers: readonly Block[];
  readonly holders: readonly Holder[];
  readonly blocks: readonly BlockOverhang[] | null;
  readonly market: Market | null;
  readonly availableAsOf: CivilDate | null;
  /** Why rows of the tables could not be read: they are in no set, so that writing one would drop them. */
  readonly unread: readonly Finding[];
}

/** What a set's tables say, and what the core makes of it. */
export function composeSet(view: SetView, tables: LoadedTables, dailyVolume: unknown, asOf: unknown): Composed {
  const findings: Finding[] = [];
  const holders = view.rows.map(({ holder }) => holder);
  const sellers = holders.map(({ name, group, offered }): Block => ({ name, group, shares: offered }));
  const values = Object.fromEntries(Object.entries(tables).map(([key, table]) => [key, table?.values ?? []]));
  const others = (tables.others?.values ?? []).slice(1).map(([name]) => String(name).trim());
  const parsed = parseSet(values, [...sellers.map(({ name }) => name), ...others], findings);
  const agreements = isSeveral(tables) ? parsed.agreements : theOne(view, tables, findings);
  const volume = typeof dailyVolume === "number" && Number.isSafeInteger(dailyVolume) && dailyVolume > 0 ? dailyVolume : null;
  const set: LockUpSet = { ...parsed, agreements, market: { ...parsed.market, averageDailyVolume: volume } };
  const availableAsOf = typeof asOf === "number" ? fromSerial(asOf) : null;
  const unread = findings.filter(({ severity }) => severity === "error");
  return { ...computeSet(set, view.offering, holders, availableAsOf, findings), availableAsOf, unread };
}

/** The set with what the core makes of it; nothing is computed where the terms have an error. */
export function computeSet(set: LockUpSet, offering: Pick<SetView["offering"], "sharesOutstanding" | "ownershipAsOf">, holders: readonly Holder[], availableAsOf: CivilDate | null, found: readonly Finding[]): Omit<Composed, "availableAsOf" | "unread"> {
  const sellers = holders.map(({ name, group, offered }): Block => ({ name, group, shares: offered }));
  const names = set.agreements.map(({ name }) => name.trim().toLowerCase());
  const findings: Finding[] = [...found, ...set.agreements.filter((_, index) => names.indexOf(names[index]!) < index).map(({ name }): Finding => ({ check: "lock-up-terms", severity: "error", message: `Two lock-ups are called "${name}". Give each a name of its own.`, subjects: [{ kind: "lockUp", table: "lockUps", at: name }] }))];
  const outcome = overhang(set.agreements, [...sellers, ...set.others], new Set(set.holidays));
  findings.push(...outcome.findings);
  const isSound = !findings.some(({ severity }) => severity === "error");
  if (!outcome.ok || !isSound) return { set, findings, sellers, holders, blocks: null, market: null };
  if (offering.ownershipAsOf !== "") findings.push(...checkDateOrder(set.agreements, offering.ownershipAsOf, availableAsOf));
  const { effectiveOn, lapsedOn, reportingIssuer, averageWeeklyVolume } = set.market;
  const market: Market = {
    positions: outcome.value.map((block, index) => position(block, index < holders.length ? holders[index]! : null, set.facts, offering.sharesOutstanding)),
    registration: { effectiveOn, lapsedOn },
    rule144: { reportingIssuer, outstanding: offering.sharesOutstanding, averageWeeklyVolume },
    sales: set.sales,
  };
  findings.push(...checkSales(market), ...unknownFacts(set.facts, market.positions), ...registrationOrder(set));
  return { set, findings, sellers, holders, blocks: outcome.value, market };
}

function position({ block, agreement, releases }: BlockOverhang, seller: Holder | null, facts: readonly HolderFacts[], outstanding: number): Position {
  const known = facts.find(({ name }) => name.trim().toLowerCase() === block.name.trim().toLowerCase());
  const percent = seller?.ownershipCap ?? null;
  const most = percent && outstanding > 0 ? ownershipCap(outstanding, percent, seller?.held ?? 0) : null;
  return {
    name: block.name, shares: block.shares, registered: seller ? block.shares : 0, releases: agreement === null ? null : releases,
    affiliate: known?.affiliate ?? false, related: known?.related ?? "", acquiredOn: known?.acquiredOn ?? null,
    cap: percent && most !== null ? { percent, most, barsDispositions: known?.barsDispositions ?? false } : null,
  };
}

/** The one lock-up of the offering terms, or the list that stands in the schedule itself. */
function theOne({ offering, record }: SetView, { schedule }: LoadedTables, findings: Finding[]): LockUpAgreement[] {
  const one = (terms: LockUpTerms): LockUpAgreement[] => [{ name: THE_LOCK_UP, covers: { kind: "all" }, terms, roll: "none", early: [] }];
  if (record.table.offering.lockUp?.kind !== "dates" || !schedule) return offering.lockUp ? one(offering.lockUp) : [];
  const read = readReleaseRows(schedule.values.slice(1).map(([date, percent]) => ({ date, percent })));
  findings.push(...read.findings);
  return read.ok ? one(read.value) : [];
}

const finding = (severity: Finding["severity"], message: string, place: Pick<LockUpPlace, "table" | "at" | "column">): Finding => ({ check: "sales", severity, message, subjects: [{ kind: "lockUp", ...place }] });

function unknownFacts(facts: readonly HolderFacts[], positions: readonly Position[]): Finding[] {
  const names = new Set(positions.map(({ name }) => name.trim().toLowerCase()));
  return facts.filter(({ name }) => !names.has(name.trim().toLowerCase())).map(({ name }) => finding("warning", `Holder facts: ${name} is not in the list of holders. Check the name.`, { table: "facts", at: name }));
}

function registrationOrder({ market: { effectiveOn, lapsedOn } }: LockUpSet): Finding[] {
  return effectiveOn && lapsedOn && lapsedOn < effectiveOn ? [finding("error", "The registration lapsed before it was effective. One of the two dates is wrong.", { table: "market", at: "Registration lapsed on", column: "Value" })] : [];
}

/** What the pane is given. */
export function lockUpsView(view: SetView, tables: LoadedTables, composed: Composed, outgrown: string | null): LockUpsView {
  const { set, sellers, blocks, market, availableAsOf } = composed;
  return {
    shape: isSeveral(tables) ? "several" : "one", mode: view.record.mode, set, sellers, outstanding: view.offering.sharesOutstanding, ownershipAsOf: view.offering.ownershipAsOf, availableAsOf,
    overhang: blocks, market, outgrown,
    supply: blocks ? supplyCurve(blocks, view.offering.sharesOutstanding, set.market.averageDailyVolume) : null,
  };
}
