import { formatLongDate } from "../exact/formatLongDate";
import { formatShares } from "../exact/formatShares";
import type { Finding } from "../finding";
import { report, type Check } from "./check";
import type { Statement } from "./checkInput";

/** One number of outstanding shares and one ownership date throughout. */
export const oneOutstanding: Check = {
  id: "one-outstanding",
  title: "One number of outstanding shares throughout",
  run: ({ outstanding }) => differing("one-outstanding", outstanding, formatShares, (a, b) => `${capitalised(b.where)} says ${formatShares(b.value)} shares outstanding; ${a.where} says ${formatShares(a.value)}.`),
};

export const oneOwnershipDate: Check = {
  id: "one-ownership-date",
  title: "One date of ownership throughout",
  run: ({ ownershipDates }) => differing("one-ownership-date", ownershipDates, formatLongDate, (a, b) => `${capitalised(b.where)} gives ownership as of ${formatLongDate(b.value)}; ${a.where} as of ${formatLongDate(a.value)}.`),
};

function differing<T>(check: string, statements: readonly Statement<T>[], key: (value: T) => string, say: (a: Statement<T>, b: Statement<T>) => string): Finding[] {
  const seen = new Map<string, Statement<T>>();
  for (const s of statements) if (!seen.has(key(s.value))) seen.set(key(s.value), s);
  const [first, ...others] = seen.values();
  return others.map((other) => report(check, "error", say(first, other), ...[other.subject, first.subject].flatMap((s) => (s ? [s] : []))));
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
