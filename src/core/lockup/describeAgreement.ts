import type { CivilDate } from "../exact/civilDate";
import { formatLongDate } from "../exact/formatLongDate";
import { formatPercent } from "../exact/formatPercent";
import { formatShares } from "../exact/formatShares";
import type { Ratio } from "../exact/ratio";
import { agreementSchedule } from "./agreementSchedule";
import { coverageInWords, type Coverage, type EarlyRelease, type LockUpAgreement } from "./lockUpAgreement";
import type { ReleaseSchedule } from "./release";

const REASONS: Readonly<Record<EarlyRelease["reason"], string>> = { trigger: "a price or other trigger", blackout: "a coming blackout period", waiver: "a waiver" };
const ROLLS = { none: "", next: " A date that is no business day moves to the next one.", previous: " A date that is no business day moves to the one before." } as const;

/**
 * The terms of a lock-up read back in plain words, so that a person can hold them against the agreement.
 * @param holidays see `rollDate`
 * @example "Shares of all holders are released 25% on March 14, 2002, 25% on June 14, 2002, 25% on September 14, 2002 and 25% on December 14, 2002. The shares are free on the day itself."
 */
export function describeAgreement(agreement: LockUpAgreement, holidays: ReadonlySet<CivilDate>): string {
  const schedule = agreementSchedule(agreement, holidays);
  const who = `Shares of ${coverageInWords(agreement.covers)}`;
  if (!schedule.ok) return `${who}: ${schedule.findings.map((finding) => finding.message).join(" ")}`;
  return `${who} ${releasesInWords(agreement, schedule.value)} The shares are free on the day itself.${ROLLS[agreement.roll]}${agreement.early.map((early) => earlyInWords(agreement.covers, early)).join("")}`;
}

function releasesInWords({ terms }: LockUpAgreement, schedule: ReleaseSchedule): string {
  const [first] = schedule;
  if (!first) return "are not released.";
  if (terms.kind === "days") return `are locked up for ${terms.days} days ${terms.throughAndIncluding ? "through and including the last day, counted" : "counted"} from ${formatLongDate(terms.start)}, and all are released on ${formatLongDate(first.date)}.`;
  if (schedule.length === 1 && first.cumulative.num === first.cumulative.den) return `are all released on ${formatLongDate(first.date)}.`;
  const steps = schedule.map((release) => `${percent(release.percent)} on ${formatLongDate(release.date)}`);
  const last = schedule.at(-1) ?? first;
  const rest = last.cumulative.num < last.cumulative.den ? ` The rest has no date.` : "";
  if (steps.length <= 8) return `are released ${steps.slice(0, -1).join(", ")}${steps.length > 1 ? " and " : ""}${steps.at(-1)}.${rest}`;
  return `are released in ${steps.length} steps: ${steps.slice(0, 2).join(", ")} and so on, the last ${steps.at(-1)}.${rest}`;
}

/** An early release for all is for all under the agreement. */
function earlyInWords(under: Coverage, { date, covers, amount, reason, proRata, takenFrom }: EarlyRelease): string {
  const what = "percent" in amount ? `${percent(amount.percent)} of the shares` : `${formatShares(amount.shares)} share${amount.shares === 1 ? "" : "s"}`;
  return ` On ${formatLongDate(date)} ${what} of ${coverageInWords(covers.kind === "all" ? under : covers)} ${"percent" in amount || amount.shares === 1 ? "was" : "were"} released early because of ${REASONS[reason]}${proRata ? ", and the others in proportion" : ""}; the ${takenFrom === "next" ? "next" : "last"} releases are smaller by it.`;
}

/** As few decimals as show the number, three at most; a third is 33.333%. */
function percent(value: Ratio): string {
  return formatPercent(value, 3).replace(/\.?0+%$/, "%");
}
