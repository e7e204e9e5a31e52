import { formatShares } from "../exact/formatShares";
import type { Ratio } from "../exact/ratio";
import type { Finding, Severity } from "../finding";
import { runSteps } from "../slices/inSlices";
import { report, type Check } from "./check";
import type { CheckInput } from "./checkInput";
import { percentBasisSteps, rowPercentAfter } from "./percentBasis";
import { isBelowOne, percentText, printsAs, readPrintedPercent, ROUNDINGS, type Rounding } from "./printedPercent";

const BASIS_WORDS = { holder: "with the holder's own acquirable shares outstanding", remaining: "with the acquirable shares that remain outstanding", outstanding: "on the outstanding shares alone" } as const;
const ROWS_A_STEP = 50;
const BEFORE_WORDS = "with its acquirable shares outstanding";

/** Every printed percentage follows from one basis, and `*` stands exactly where the unrounded figure is below 1%. */
export const percentCells: Check = {
  id: "percent-cells",
  title: "Every percentage follows from one basis; * stands exactly below 1%",
  run: (input) => runSteps(percentSteps(input)),
  steps: percentSteps,
};

function* percentSteps({ rows, outstanding, percentBasis }: CheckInput): Generator<void, Finding[], void> {
  const o = outstanding[0]?.value;
  if (!o) return [];
  const evidence = yield* percentBasisSteps(rows, o);
  const basis = percentBasis ?? evidence?.basis ?? "holder";
  const rounding = evidence?.rounding ?? "halfUp";
  // Where the percentages do not settle the basis, a figure is below 1% only if it is so on each that they may follow.
  const possible = percentBasis || !evidence ? [basis] : [...new Set([basis, ...evidence.rivals.map((rival) => rival.basis)])];
  const stars = { after: false, prior: false };
  for (const [index, row] of rows.entries()) {
    if (index % ROWS_A_STEP === 0) yield;
    stars.after ||= isStar(row.percentAfter, row.after);
    stars.prior ||= isStar(row.percentPrior, row.prior);
  }
  const ofOutstanding = `of the ${formatShares(o)} outstanding`;
  const findings: Finding[] = [];
  for (const [index, row] of rows.entries()) {
    if (index % ROWS_A_STEP === 0) yield;
    const after = row.percentAfter === null ? null : rowPercentAfter(row, o, basis);
    const prior = row.percentPrior === null || row.prior === null || row.acquirable === null || row.ownershipCap !== null ? null : { num: BigInt(row.prior), den: BigInt(o + row.acquirable) };
    const found = [
      { column: "percentAfter", told: after && compare(row.percentAfter!, after, row.after!, (row.acquirable ?? 0) === 0 ? ofOutstanding : BASIS_WORDS[basis], [rounding], stars.after && possible.every((one) => isBelowOne(rowPercentAfter(row, o, one) ?? after))) },
      { column: "percentBefore", told: prior && compare(row.percentPrior!, prior, row.prior!, row.acquirable === 0 ? ofOutstanding : BEFORE_WORDS, [rounding, ...ROUNDINGS], stars.prior) },
    ] as const;
    for (const { column, told } of found) if (told) findings.push(report("percent-cells", told.severity, `${row.name}: ${told.message}`, { kind: "holder", index, column }));
  }
  return findings;
}

/** A row that owns something and prints `*`: the table then follows the custom. */
const isStar = (text: string | null, shares: number | null): boolean => text !== null && shares !== null && shares > 0 && readPrintedPercent(text).kind === "below";

function compare(text: string, ratio: Ratio, shares: number, basis: string, roundings: readonly Rounding[], hasStars: boolean): { readonly severity: Severity; readonly message: string } | null {
  const printed = readPrintedPercent(text);
  if (printed.kind === "unread") return null;
  const rounding = roundings[0]!;
  const figures = (): string => `${formatShares(shares)} shares are ${percentText(ratio, 3, rounding)} ${basis}`;
  const isBelow = isBelowOne(ratio);
  if (roundings.some((one) => printsAs(ratio, printed, one))) {
    const isOdd = printed.kind === "number" && isBelow && hasStars && ratio.num > 0n;
    return isOdd ? { severity: "warning", message: `printed ${text}; ${figures()}, below 1% before it is rounded, where other rows print *.` } : null;
  }
  if (printed.kind === "below") return { severity: "error", message: `${/^\*+$/.test(text) ? text : `"${text}"`} says below 1%, but ${figures()}.` };
  if (printed.kind === "zero") return { severity: "error", message: `a dash stands for no percentage, but ${figures()}.` };
  return { severity: "error", message: `printed ${text}; ${figures()}, which prints as ${isBelow ? "*" : percentText(ratio, printed.decimals, rounding)}.` };
}
