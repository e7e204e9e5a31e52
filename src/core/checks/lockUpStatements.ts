import { formatLongDate } from "../exact/formatLongDate";
import { formatPercent } from "../exact/formatPercent";
import type { Finding } from "../finding";
import type { LockUpTerms } from "../lockup/terms";
import { report, type Check } from "./check";
import type { LockUpStatement } from "./checkInput";

/** What a lock-up releases, in words; the same for the same terms. */
export const releasesInWords = (terms: LockUpTerms): string => (terms.kind === "dates"
  ? terms.releases.map((r) => `${percent(r.percent)} on ${formatLongDate(r.date)}`).join(", ")
  : `${percent(terms.releasePercent)} on ${formatLongDate(terms.firstRelease)}${terms.intervalMonths ? `, then every ${terms.intervalMonths} months` : ""}`);

/** The lock-up terms agree wherever they are stated. */
export const lockUpStatements: Check = {
  id: "lock-up-statements",
  title: "The lock-up terms agree wherever they are stated",
  run: ({ lockUps }) => {
    const distinct = [...new Map([...lockUps].reverse().map((stated) => [releasesInWords(stated.value), stated])).values()].reverse();
    const [first, ...others] = distinct;
    const likely = explanation(distinct);
    return others.map((other): Finding => report("lock-up-statements", "error", `The lock-up is stated in two ways: ${first!.where} has ${releasesInWords(first!.value)}; ${other.where} has ${releasesInWords(other.value)}.${likely}`, ...[first!.subject, other.subject].flatMap((s) => (s ? [s] : [])), { kind: "term", term: "firstRelease" }));
  },
};

/** The first day on which a lock-up releases anything. */
export const firstRelease = (terms: LockUpTerms): string => (terms.kind === "steps" ? terms.firstRelease : terms.releases.reduce((first, { date }) => (first === "" || date < first ? date : first), ""));

/** Of several statements the one that would release before the agreement was made is likely wrong; nothing is said where that is none, or not one alone. */
function explanation(distinct: readonly LockUpStatement[]): string {
  const agreed = distinct.flatMap(({ agreedOn }) => (agreedOn ? [agreedOn] : [])).sort()[0];
  const early = distinct.filter(({ value }) => agreed !== undefined && firstRelease(value) < agreed);
  return agreed !== undefined && early.length === 1 && distinct.length > 1 ? ` ${formatLongDate(firstRelease(early[0]!.value))} lies before the agreement itself, of ${formatLongDate(agreed)}: the date in ${early[0]!.where} is likely wrong.` : "";
}

const percent = (fraction: Parameters<typeof formatPercent>[0]): string => formatPercent(fraction, 4).replace(/\.?0+%$/, "%");
