import type { Finding, LockUpPlace } from "../../core/finding";
import type { Coverage, DaysTerms, EarlyRelease, LockUpAgreement } from "../../core/lockup/lockUpAgreement";
import type { LockUpTerms } from "../../core/lockup/terms";
import { ONE } from "../../core/exact/ratio";
import { tableRows, type TableRow } from "./parseRows";
import { COVERAGE_WORDS, KIND_WORDS, REASON_WORDS, ROAD_WORDS, ROLL_WORDS, TAKEN_WORDS } from "./termRows";
import type { LockUpTables } from "./lockUpTables";
import type { HolderFacts, LockUpSet, MarketTerms } from "./types";

export type TableValues = Readonly<Partial<Record<keyof LockUpTables, readonly (readonly unknown[])[]>>>;
type Mutable<T> = { -readonly [K in keyof T]: T[K] };
interface Listed { readonly name: string; readonly row: TableRow }

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/**
 * What the tables of a set say. Rows that cannot be read are left out, each with an error in `findings`.
 * @param names the holders' names as they are spelled in the list, so that sales and facts find them
 */
export function parseSet(tables: TableValues, names: readonly string[], findings: Finding[]): Omit<LockUpSet, "market"> & { readonly market: Omit<MarketTerms, "averageDailyVolume"> } {
  const rows = (key: Exclude<LockUpPlace["table"], "schedule">, what: string, entered: readonly string[]): TableRow[] => tableRows(what, key, tables[key] ?? [], entered, findings);
  const spelled = (name: string): string => names.find((one) => same(one, name)) ?? name;
  const listed = rows("dates", "Dates of lock-ups", ["Lock-up", "Release date", "Percent released"]).map((row): Listed => ({ name: row.text("Lock-up"), row }));
  const early = rows("early", "Early releases", ["Date", "Lock-up", "Shares", "Percent"]).map((row): Listed => ({ name: row.text("Lock-up"), row }));
  const agreements = rows("lockUps", "Lock-ups", ["Lock-up", "For", "Group or holder", "Kind", "First date"]).flatMap((row) => agreement(row, listed, early));
  for (const [what, list] of [["date", listed], ["early release", early]] as const) {
    for (const { name, row } of list) if (!agreements.some((one) => same(one.name, name))) findings.push({ check: "lock-up-terms", severity: "error", message: `A ${what} is for the lock-up "${name}", which is not in the table of lock-ups. Correct its name.`, subjects: [row.place("Lock-up")] });
  }
  const holders = rows("others", "Other holders", ["Other holder", "Shares", "Group"]);
  const market: Mutable<Omit<MarketTerms, "averageDailyVolume">> = { effectiveOn: null, lapsedOn: null, reportingIssuer: true, averageWeeklyVolume: null };
  rows("market", "Market terms", ["Term"]).forEach((row) => {
    const term = row.text("Term").toLowerCase();
    if (term.startsWith("registration effective")) market.effectiveOn = row.date("Value");
    if (term.startsWith("registration lapsed")) market.lapsedOn = row.date("Value");
    if (term.startsWith("issuer reports")) market.reportingIssuer = row.word("Value", { yes: "Yes", no: "No" }, true) !== "no";
    if (term.startsWith("average weekly")) market.averageWeeklyVolume = row.volume("Value");
  });
  return {
    agreements, market,
    others: holders.flatMap((row) => {
      const shares = row.shares("Shares");
      if (!row.has("Other holder")) row.missing("Other holder");
      if (!row.has("Shares")) row.missing("Shares");
      return row.has("Other holder") && shares !== null ? [{ name: row.text("Other holder"), group: row.text("Group"), shares }] : [];
    }),
    facts: rows("facts", "Holder facts", ["Holder", "Affiliate", "Related persons", "Acquired on"]).flatMap((row): HolderFacts[] => (isNamed(row, "Holder") ? [{ name: spelled(row.text("Holder")), affiliate: row.yes("Affiliate"), related: row.text("Related persons"), acquiredOn: row.date("Acquired on"), barsDispositions: row.yes("Cap bars dispositions") }] : [])),
    // A gap between holidays means nothing, so only the filled rows are looked at.
    holidays: [...new Set((tables.holidays ?? []).slice(1).flatMap((day, index) => (day[0] === "" ? [] : tableRows("Holidays", "holidays", [["Holiday"], day], ["Holiday"], findings, index + 1))).flatMap((row) => row.date("Holiday") ?? []))],
    sales: rows("sales", "Sales", ["Date", "Holder", "Shares"]).flatMap((row) => {
      const [date, shares, road] = [row.date("Date"), row.shares("Shares"), row.word("Road", ROAD_WORDS, false)];
      for (const header of ["Date", "Holder", "Shares"]) if (!row.has(header)) row.missing(header);
      return date && shares !== null && road && row.has("Holder") ? [{ date, holder: spelled(row.text("Holder")), shares, road }] : [];
    }),
  };
}

function isNamed(row: TableRow, header: string): boolean {
  if (!row.has(header)) row.missing(header);
  return row.has(header);
}

function coverage(row: TableRow): Coverage | null {
  const kind = row.word("For", COVERAGE_WORDS, false);
  const whose = row.text("Group or holder");
  if (kind === null || kind === "all") return kind && { kind: "all" };
  if (whose === "") { row.missing("Group or holder"); return null; }
  return kind === "group" ? { kind, group: whose } : { kind, name: whose };
}

function agreement(row: TableRow, listed: readonly Listed[], early: readonly Listed[]): LockUpAgreement[] {
  const name = row.text("Lock-up");
  if (name === "") row.missing("Lock-up");
  const covers = coverage(row);
  const terms = termsOf(row, listed.filter((one) => same(one.name, name)));
  const roll = row.word("Business days", ROLL_WORDS, true);
  const releases = early.filter((one) => same(one.name, name)).flatMap((one) => earlyRelease(one.row));
  return name !== "" && covers && terms && roll ? [{ name, agreedOn: row.date("Agreed on"), covers, terms, roll, early: releases }] : [];
}

function termsOf(row: TableRow, listed: readonly Listed[]): LockUpTerms | DaysTerms | null {
  const kind = row.word("Kind", KIND_WORDS, false);
  if (kind === "dates") {
    return { kind, releases: listed.flatMap(({ row: one }) => {
      const [date, percent] = [one.date("Release date"), one.percent("Percent released")];
      for (const header of ["Release date", "Percent released"]) if (!one.has(header)) one.missing(header);
      return date && percent ? [{ date, percent }] : [];
    }) };
  }
  const first = row.date("First date");
  if (kind !== null && !row.has("First date")) row.missing("First date");
  if (kind === null || first === null) return null;
  if (kind === "days") {
    const days = row.volume("Days");
    if (!row.has("Days")) row.missing("Days");
    return days === null ? null : { kind, start: first, days, throughAndIncluding: row.yes("Through and including") };
  }
  const percent = row.has("Percent each") ? row.percent("Percent each") : ONE;
  return percent && { kind, firstRelease: first, releasePercent: percent, intervalMonths: row.volume("Months between") };
}

function earlyRelease(row: TableRow): EarlyRelease[] {
  const [date, covers, reason, takenFrom] = [row.date("Date"), coverage(row), row.word("Reason", REASON_WORDS, false), row.word("Taken from", TAKEN_WORDS, true)];
  const [shares, percent] = [row.shares("Shares"), row.percent("Percent")];
  if (!row.has("Date")) row.missing("Date");
  if (row.has("Shares") === row.has("Percent")) row.missing(row.has("Shares") ? "Either Shares or Percent, not both," : "Shares or Percent");
  const amount = shares !== null ? { shares } : percent ? { percent } : null;
  return date && covers && reason && takenFrom && amount ? [{ date, covers, amount, reason, proRata: row.yes("Others pro rata"), takenFrom }] : [];
}
