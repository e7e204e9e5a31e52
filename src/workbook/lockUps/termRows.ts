import { sameSteps } from "../../core/lockup/sameSteps";
import { toNumber } from "../../core/exact/toNumber";
import { toSerial } from "../../core/exact/serialDate";
import type { Coverage, EarlyRelease, LockUpAgreement } from "../../core/lockup/lockUpAgreement";
import type { LockUpTerms } from "../../core/lockup/terms";
import { cellText } from "../plan/cellText";
import type { SetNames } from "../plan/setNames";
import type { CellValue } from "../plan/sheetPlan";
import type { LockUpSet } from "./types";

export const COVERAGE_WORDS: Readonly<Record<Coverage["kind"], string>> = { all: "All", group: "Group", holder: "Holder" };
export const KIND_WORDS: Readonly<Record<LockUpAgreement["terms"]["kind"], string>> = { steps: "Steps", dates: "Dates", days: "Days" };
export const ROLL_WORDS: Readonly<Record<LockUpAgreement["roll"], string>> = { none: "None", next: "Next", previous: "Previous" };
export const REASON_WORDS: Readonly<Record<EarlyRelease["reason"], string>> = { trigger: "Trigger", blackout: "Blackout", waiver: "Waiver" };
export const TAKEN_WORDS: Readonly<Record<EarlyRelease["takenFrom"], string>> = { next: "Next", last: "Last" };
export const ROAD_WORDS = { prospectus: "Prospectus", rule144: "Rule 144" } as const;
export const yesNo = (value: boolean): string => (value ? "Yes" : "No");

const nameOf = (covers: Coverage): string => cellText(covers.kind === "all" ? "" : covers.kind === "group" ? covers.group : covers.name);

/** The entered columns of the table of lock-ups. Terms that are those of the offering follow its cells. */
export function lockUpRows({ agreements }: Pick<LockUpSet, "agreements">, offering: LockUpTerms | null, { terms: names }: SetNames, isValues: boolean): CellValue[][] {
  return agreements.map(({ name, covers, terms, roll, agreedOn }) => {
    const follow = (term: "firstRelease" | "releasePercent" | "intervalMonths", value: CellValue): CellValue => (!isValues && covers.kind === "all" && offering !== null && sameSteps(terms, offering) ? `=IF(${names[term]}="","",${names[term]})` : value);
    const head = [cellText(name), COVERAGE_WORDS[covers.kind], nameOf(covers), KIND_WORDS[terms.kind]];
    const tail = [ROLL_WORDS[roll], agreedOn ? toSerial(agreedOn) : ""];
    if (terms.kind === "steps") return [...head, follow("firstRelease", toSerial(terms.firstRelease)), follow("releasePercent", toNumber(terms.releasePercent)), follow("intervalMonths", terms.intervalMonths ?? ""), "", "", ...tail];
    if (terms.kind === "days") return [...head, toSerial(terms.start), "", "", terms.days, yesNo(terms.throughAndIncluding), ...tail];
    return [...head, "", "", "", "", "", ...tail];
  });
}

export function listRows({ agreements }: Pick<LockUpSet, "agreements">): CellValue[][] {
  return agreements.flatMap(({ name, terms }) => (terms.kind === "dates" ? terms.releases.map(({ date, percent }): CellValue[] => [cellText(name), toSerial(date), toNumber(percent)]) : []));
}

export function earlyRows({ agreements }: Pick<LockUpSet, "agreements">): CellValue[][] {
  return agreements.flatMap(({ name, early }) => early.map(({ date, covers, amount, reason, proRata, takenFrom }): CellValue[] => [
    toSerial(date), cellText(name), COVERAGE_WORDS[covers.kind], nameOf(covers), "shares" in amount ? amount.shares : "", "percent" in amount ? toNumber(amount.percent) : "", REASON_WORDS[reason], yesNo(proRata), TAKEN_WORDS[takenFrom],
  ]));
}

export const holidayRows = ({ holidays }: Pick<LockUpSet, "holidays">): CellValue[][] => holidays.map((day) => [toSerial(day)]);

export function marketRows({ market }: Pick<LockUpSet, "market">): CellValue[][] {
  const { effectiveOn, lapsedOn, reportingIssuer, averageWeeklyVolume } = market;
  return [[effectiveOn ? toSerial(effectiveOn) : ""], [lapsedOn ? toSerial(lapsedOn) : ""], [yesNo(reportingIssuer)], [averageWeeklyVolume ?? ""]];
}

export const factRows = ({ facts }: Pick<LockUpSet, "facts">): CellValue[][] => facts.map(({ name, affiliate, related, acquiredOn, barsDispositions }) => [cellText(name), yesNo(affiliate), cellText(related), acquiredOn ? toSerial(acquiredOn) : "", yesNo(barsDispositions)]);

export const saleRows = ({ sales }: Pick<LockUpSet, "sales">): CellValue[][] => sales.map(({ date, holder, shares, road }) => [toSerial(date), cellText(holder), shares, ROAD_WORDS[road]]);
