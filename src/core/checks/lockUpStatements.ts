import { formatLongDate } from "../exact/formatLongDate";
import { formatPercent } from "../exact/formatPercent";
import type { Finding } from "../finding";
import type { LockUpTerms } from "../lockup/terms";
import { report, type Check } from "./check";

const releases = (terms: LockUpTerms): string => (terms.kind === "dates"
  ? terms.releases.map((r) => `${formatPercent(r.percent, 0)} on ${formatLongDate(r.date)}`).join(", ")
  : `${formatPercent(terms.releasePercent, 0)} on ${formatLongDate(terms.firstRelease)}${terms.intervalMonths ? `, then every ${terms.intervalMonths} months` : ""}`);

/** The lock-up terms agree wherever they are stated. */
export const lockUpStatements: Check = {
  id: "lock-up-statements",
  title: "The lock-up terms agree wherever they are stated",
  run: ({ lockUps }) => {
    const found: Finding[] = [];
    const [first, ...rest] = lockUps;
    const told = new Set(first ? [releases(first.value)] : []);
    for (const other of rest) {
      const text = releases(other.value);
      if (told.has(text)) continue;
      told.add(text);
      found.push(report("lock-up-statements", "error", `The lock-up is stated in two ways: ${first.where} has ${releases(first.value)}; ${other.where} has ${text}.`, ...[first.subject, other.subject].flatMap((s) => (s ? [s] : [])), { kind: "term", term: "firstRelease" }));
    }
    return found;
  },
};
