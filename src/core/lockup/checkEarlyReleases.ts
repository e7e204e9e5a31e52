import { compareRatios } from "../exact/compareRatios";
import { formatLongDate } from "../exact/formatLongDate";
import { formatShares } from "../exact/formatShares";
import { ONE } from "../exact/ratio";
import { sumShares } from "../exact/sumShares";
import type { Finding } from "../finding";
import { about } from "./agreementFinding";
import { coverageInWords, isCovered, type Block, type EarlyRelease, type LockUpAgreement } from "./lockUpAgreement";

/** Errors in an agreement's early releases: nobody, nothing, too much, or the same row twice. */
export function checkEarlyReleases(agreement: LockUpAgreement, blocks: readonly Block[]): readonly Finding[] {
  return agreement.early.flatMap((release, index): readonly Finding[] => {
    const problem = problemOf(release, blocks) ?? (agreement.early.findIndex((other) => isSame(other, release)) < index ? "stands there twice. Remove one of the rows." : null);
    return problem ? [about(agreement, "error", `has an early release on ${formatLongDate(release.date)} for ${coverageInWords(release.covers)} that ${problem}`, { table: "early", date: release.date })] : [];
  });
}

function problemOf({ covers, amount }: EarlyRelease, blocks: readonly Block[]): string | null {
  const covered = blocks.filter((block) => isCovered(covers, block));
  if (covered.length === 0) return "names nobody in the list. Check the name.";
  if ("percent" in amount) return amount.percent.num <= 0n || compareRatios(amount.percent, ONE) > 0 ? "is not a percentage above 0% and up to 100%. Correct it." : null;
  const whole = sumShares(covered.map((block) => block.shares));
  if (amount.shares === 0) return "releases no share. Give the number of shares, or remove the row.";
  return amount.shares > whole ? `releases ${formatShares(amount.shares)} shares of ${formatShares(whole)}. Give at most what there is.` : null;
}

function isSame(a: EarlyRelease, b: EarlyRelease): boolean {
  const amount = ({ amount: given }: EarlyRelease) => ("percent" in given ? `${given.percent.num}/${given.percent.den}` : String(given.shares));
  return a.date === b.date && a.reason === b.reason && coverageInWords(a.covers) === coverageInWords(b.covers) && amount(a) === amount(b);
}
