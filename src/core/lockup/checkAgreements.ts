import type { CivilDate } from "../exact/civilDate";
import { formatLongDate } from "../exact/formatLongDate";
import { formatPercent } from "../exact/formatPercent";
import type { Finding } from "../finding";
import { about } from "./agreementFinding";
import { agreementSchedule } from "./agreementSchedule";
import { notBusinessDay } from "./businessDay";
import { checkEarlyReleases } from "./checkEarlyReleases";
import { agreementFor, coverageInWords, type Block, type Coverage, type LockUpAgreement } from "./lockUpAgreement";

/**
 * What a careful reader would say about a set of lock-ups before computing on it.
 * Errors: terms that `releaseSchedule` refuses, two lock-ups for the same holders, a list with a doubled date or without a release, a number of days that is none, an early release that is malformed.
 * Warnings: a lock-up that covers nobody, or a list that stays below 100%. Infos: a release on a weekend or holiday that is not moved.
 * @param blocks the holders that there are
 */
export function checkAgreements(agreements: readonly LockUpAgreement[], blocks: readonly Block[], holidays: ReadonlySet<CivilDate>): readonly Finding[] {
  return agreements.flatMap((agreement, index) => {
    const doubled = doubledCoverage(agreement, agreements.slice(0, index));
    return [
      ...doubled,
      ...checkTerms(agreement, holidays),
      ...checkEarlyReleases(agreement, blocks),
      ...(doubled.length > 0 || blocks.some((block) => agreementFor(block, agreements) === agreement) ? [] : [about(agreement, "warning", `covers nobody: no holder's shares are under it (it is for ${coverageInWords(agreement.covers)}). Check the name, or remove it.`, { column: "Group or holder" })]),
    ];
  });
}

function doubledCoverage(agreement: LockUpAgreement, earlier: readonly LockUpAgreement[]): readonly Finding[] {
  const twin = earlier.find(({ covers }) => key(covers) === key(agreement.covers));
  return twin ? [about(agreement, "error", `overlaps "${twin.name}": both are for ${coverageInWords(agreement.covers)}. Keep one of them, or put their dates into one list.`, { column: "For" })] : [];
}

function key(covers: Coverage): string {
  return covers.kind === "all" ? "all" : `${covers.kind}:${(covers.kind === "group" ? covers.group : covers.name).trim().toLowerCase()}`;
}

function checkTerms(agreement: LockUpAgreement, holidays: ReadonlySet<CivilDate>): readonly Finding[] {
  const { terms, roll } = agreement;
  if (terms.kind === "days" && !(Number.isInteger(terms.days) && terms.days >= 0)) return [about(agreement, "error", `runs for ${terms.days} days. Give a whole number of days.`, { column: "Days" })];
  if (terms.kind === "dates") {
    if (terms.releases.length === 0) return [about(agreement, "error", "has no release. Give at least one date with the percentage released on it.")];
    const doubled = terms.releases.find(({ date }, index) => terms.releases.findIndex((other) => other.date === date) < index);
    if (doubled) return [about(agreement, "error", `has two rows for ${formatLongDate(doubled.date)}. Add them together, or correct one of the dates.`, { table: "dates", date: doubled.date })];
  }
  const schedule = agreementSchedule({ terms, roll: "none" }, holidays);
  if (!schedule.ok) return schedule.findings.map((finding) => about(agreement, "error", `cannot be computed: ${finding.message}`));
  const idle = roll === "none" ? schedule.value.flatMap(({ date }) => {
    const why = notBusinessDay(date, holidays);
    return why ? [`${formatLongDate(date)} (${why})`] : [];
  }) : [];
  const last = schedule.value.at(-1)?.cumulative;
  return [
    ...(last && last.num < last.den ? [about(agreement, "warning", `releases ${formatPercent(last, 2)} in all; the rest stays locked. Add the date of the rest, or leave it so if the agreement does.`)] : []),
    ...(idle.length ? [about(agreement, "info", `releases on ${idle.join(", ")}. Shares can be sold from the next business day on; choose whether the date moves.`, { column: "Business days" })] : []),
  ];
}
