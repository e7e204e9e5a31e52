import { parseDate } from "../core/exact/parseDate";
import { formatShares } from "../core/exact/formatShares";
import type { Finding, Subject } from "../core/finding";
import { releaseSchedule } from "../core/lockup/releaseSchedule";
import type { ColumnId } from "../core/ownership/columns";
import type { Holder } from "../core/ownership/holder";
import { capParts } from "./plan/planInsert";
import { fractionParts } from "./plan/fractionParts";
import { makeProvenance } from "./provenance/makeProvenance";
import { formatProvenance } from "./provenance/provenanceXml";
import type { InsertRequest } from "./types";

/** Rows of an Excel sheet, less our heading, totals and room for notes; and characters of a cell. */
const MOST_HOLDERS = 1_000_000;
const MOST_CHARACTERS = 32_000;
/** Where a whole number times a whole part stays exact in a formula. */
const MOST_SHARES = 100_000_000_000_000;

/** In megabytes: Excel on the web refuses more than 5 MB, and what shows the sheets goes along. */
const LARGEST_RECORD = 4.5;

/** Everything that would make an insert wrong or impossible, found before anything is written; empty when it can go ahead. */
export function validateRequest(request: InsertRequest): Finding[] {
  const { holders, offering } = request.table;
  if (holders.length === 0) return [problem("There are no selling stockholders to insert. Choose a source with at least one row.")];
  if (holders.length > MOST_HOLDERS) return [problem(`There are ${formatShares(holders.length)} selling stockholders; a sheet takes ${formatShares(MOST_HOLDERS)}. Split the list.`)];
  return [...terms(request), ...holders.flatMap(holderProblems), ...sums(holders), ...notes(request), ...texts(request), ...fractions(request), ...lockUp(offering.lockUp, request)].slice(0, 100);
}

const problem = (message: string, ...subjects: Subject[]): Finding => ({ check: "insert", severity: "error", message, subjects });
const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

function terms({ table: { offering }, unknownTerms }: InsertRequest): Finding[] {
  const found: Finding[] = [];
  const { sharesOutstanding, sharesRegistered, ownershipAsOf, supplementThreshold } = offering;
  const isBlank = unknownTerms === "leaveBlank";
  if (!isCount(sharesOutstanding) || (sharesOutstanding < 1 && !isBlank)) found.push(problem("Shares outstanding is needed to compute the percentages: enter a whole number, 1 or more.", { kind: "term", term: "sharesOutstanding" }));
  else if (sharesOutstanding > MOST_SHARES) found.push(problem(`Shares outstanding is ${formatShares(sharesOutstanding)}, more than a formula counts exactly. Check the number.`, { kind: "term", term: "sharesOutstanding" }));
  if (!isDay(ownershipAsOf) && !(isBlank && ownershipAsOf === "")) found.push(problem("The date of ownership is needed: enter a day from 1900 on, such as September 21, 2001.", { kind: "term", term: "ownershipAsOf" }));
  if (sharesRegistered !== null && !isCount(sharesRegistered)) found.push(problem("Shares registered is a whole number, 0 or more; leave it empty where it is not known.", { kind: "term", term: "sharesRegistered" }));
  if (supplementThreshold !== null && !isCount(supplementThreshold)) found.push(problem("The supplement threshold is a whole number of shares; leave it empty where the prospectus states none.", { kind: "term", term: "supplementThreshold" }));
  return found;
}

const isDay = (text: string): boolean => parseDate(text) !== null && text >= "1900-03-01";

function holderProblems(holder: Holder, index: number): Finding[] {
  const at = (column: ColumnId): Subject => ({ kind: "holder", index, column });
  const row = `Row ${formatShares(index + 1)}${holder.name ? `, ${holder.name.slice(0, 60)}` : ""}`;
  const found: Finding[] = [];
  if (holder.name.trim() === "") found.push(problem(`${row}: the selling stockholder has no name. Enter one, or leave the row out.`, at("name")));
  for (const [column, label] of [["held", "held"], ["acquirable", "acquirable"], ["offered", "offered"]] as const) {
    if (!isCount(holder[column])) found.push(problem(`${row}: the shares ${label} must be a whole number, 0 or more.`, at(column)));
    else if (holder[column] > MOST_SHARES) found.push(problem(`${row}: ${formatShares(holder[column])} shares ${label} are more than a formula counts exactly. Check the number.`, at(column)));
  }
  const from = holder.offeredFromAcquirable;
  if (from !== null && !isCount(from)) found.push(problem(`${row}: the shares offered from the acquirable ones must be a whole number, 0 or more.`, at("offeredFromAcquirable")));
  const cap = holder.ownershipCap;
  if (cap && (cap.num <= 0n || cap.num > cap.den)) found.push(problem(`${row}: the ownership cap must be above 0% and at most 100%. Leave it empty where there is none.`, at("ownershipCap")));
  for (const text of [holder.name, holder.noticeAddress, holder.relationship, holder.group, holder.brokerDealer]) {
    if (text.length > MOST_CHARACTERS) found.push(problem(`${row}: a text of ${formatShares(text.length)} characters does not fit a cell. Shorten it.`, at("name")));
  }
  return found;
}

function sums(holders: readonly Holder[]): Finding[] {
  const sum = holders.reduce((total, holder) => total + holder.held + holder.acquirable + holder.offered, 0);
  return Number.isFinite(sum) && sum > Number.MAX_SAFE_INTEGER ? [problem("The shares of all rows add up to more than can be counted exactly. Check the numbers.")] : [];
}

/** A note stands in one cell beneath the table, behind its mark. */
function notes({ table }: InsertRequest): Finding[] {
  return table.notes.filter(({ text }) => text.length > MOST_CHARACTERS)
    .map(({ ref, text }) => problem(`Note (${ref.slice(0, 20)}) has ${formatShares(text.length)} characters and does not fit a cell. Shorten it, or leave it out.`));
}

/** The workbook keeps the rows as they were inserted, so that a refresh can tell what changed; that record goes out in one round trip. */
function texts(request: InsertRequest): Finding[] {
  const record = formatProvenance(makeProvenance(request, { suffix: "", tableId: "", sheetIds: {}, columnIds: {}, insertedAt: "" }));
  const megabytes = new TextEncoder().encode(JSON.stringify(record)).length / 1_000_000;
  return megabytes <= LARGEST_RECORD ? [] : [problem(`The names, addresses and other texts of the rows come to ${megabytes.toFixed(1)} MB; ${LARGEST_RECORD} MB are the most that Excel takes of them at once. Shorten them, or split the list.`)];
}

/** Fractions that no formula holds exactly; mode `values` computes them here and has no such bound. */
function fractions({ table, mode }: InsertRequest): Finding[] {
  if (mode === "values" || capParts(table) !== null) return [];
  const fine = table.holders.findIndex((holder) => holder.ownershipCap !== null && fractionParts([holder.ownershipCap]) === null);
  const name = fine < 0 ? "The ownership caps have" : `${table.holders[fine]!.name}: the ownership cap has`;
  return [problem(`${name} more decimals than a formula carries exactly. Round to four decimals of a percent, or insert as values.`, ...(fine < 0 ? [] : [{ kind: "holder", index: fine, column: "ownershipCap" } as const]))];
}

function lockUp(given: InsertRequest["table"]["offering"]["lockUp"], { mode }: InsertRequest): Finding[] {
  if (!given) return [];
  const schedule = releaseSchedule(given);
  if (!schedule.ok) return schedule.findings.map(({ message }) => problem(`The lock-up terms: ${message}`, { kind: "term", term: "releasePercent" }));
  if (schedule.value.length === 0) return [problem("The lock-up has no release date. Enter one, or leave the lock-up out.", { kind: "term", term: "firstRelease" })];
  if (schedule.value.some(({ date }) => !isDay(date))) return [problem("A release from lock-up lies before March 1, 1900, or is no date. Correct it.", { kind: "term", term: "firstRelease" })];
  const isExact = given.kind === "dates" ? fractionParts(schedule.value.map(({ percent }) => percent)) !== null : isSimple(given.releasePercent);
  return mode === "values" || isExact ? [] : [problem("The release percentage has more decimals than a formula carries exactly. Round to four decimals of a percent, or insert as values.", { kind: "term", term: "releasePercent" })];
}

/** 1/n up to 120 parts, or whole in the nine million parts that the sheet's own formula counts in. */
const isSimple = ({ num, den }: { readonly num: bigint; readonly den: bigint }): boolean => (num === 1n && den <= 120n) || 9_000_000n % den === 0n;
