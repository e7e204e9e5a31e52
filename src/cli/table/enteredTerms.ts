import { parseDate } from "../../core/exact/parseDate";
import { parsePercent } from "../../core/exact/parsePercent";
import { parseShares } from "../../core/exact/parseShares";
import { ONE } from "../../core/exact/ratio";
import type { Outcome } from "../../core/finding";
import type { LockUpTerms } from "../../core/lockup/terms";
import { messageOf } from "../../core/outcome";
import type { EnteredTerms } from "../../filing/draft/toSellingTable";
import { CommandError } from "./commandError";
import type { TermFlags } from "./tableArguments";

/** The terms given on the command line; throws with the flag's name where one cannot be read. */
export function enteredTerms(flags: TermFlags): EnteredTerms {
  const entered: { -readonly [K in keyof EnteredTerms]: EnteredTerms[K] } = {};
  if (flags.issuer !== undefined) entered.issuer = flags.issuer;
  if (flags.outstanding !== undefined) entered.sharesOutstanding = read(parseShares(flags.outstanding, "--outstanding"));
  if (flags.asOf !== undefined) entered.ownershipAsOf = day("--as-of", flags.asOf);
  if (flags.registered !== undefined) entered.sharesRegistered = read(parseShares(flags.registered, "--registered"));
  if (flags.basis !== undefined) entered.percentBasis = flags.basis;
  const lockUp = lockUpOf(flags);
  if (lockUp) entered.lockUp = lockUp;
  return entered;
}

/** Without a percentage everything is released at once; without an interval the steps are three months apart. */
function lockUpOf({ firstRelease, releasePercent, intervalMonths }: TermFlags): LockUpTerms | null {
  if (firstRelease === undefined) {
    if (releasePercent !== undefined || intervalMonths !== undefined) throw new CommandError("The lock-up has no first release: give --first-release YYYY-MM-DD.");
    return null;
  }
  const percent = releasePercent === undefined ? ONE : read(parsePercent(releasePercent.includes("%") || Number(releasePercent) <= 1 ? releasePercent : `${releasePercent}%`, "--release-percent"));
  const isWhole = percent.num === percent.den;
  if (intervalMonths !== undefined && !/^[1-9]\d{0,3}$/.test(intervalMonths)) throw new CommandError(`--interval-months ${intervalMonths}: give a whole number of months, 1 or more.`);
  return { kind: "steps", firstRelease: day("--first-release", firstRelease), releasePercent: percent, intervalMonths: isWhole ? null : Number(intervalMonths ?? 3) };
}

function day(flag: string, text: string): string {
  const date = parseDate(text);
  if (date === null) throw new CommandError(`${flag} ${text} is no date: give it as YYYY-MM-DD, 2001-09-21.`);
  return date;
}

function read<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new CommandError(messageOf(outcome));
  return outcome.value;
}
