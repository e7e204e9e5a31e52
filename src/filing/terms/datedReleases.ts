import { addMonths } from "../../core/exact/addMonths";
import { addRatios } from "../../core/exact/addRatios";
import type { CivilDate } from "../../core/exact/civilDate";
import { compareRatios } from "../../core/exact/compareRatios";
import { ONE, ratio, ZERO, type Ratio } from "../../core/exact/ratio";
import { subtractRatios } from "../../core/exact/subtractRatios";
import type { LockUpTerms } from "../../core/lockup/terms";
import { LONG_DATE, readLongDate } from "./longDates";

const WORDS: Readonly<Record<string, bigint>> = { one: 1n, two: 2n, three: 3n, half: 2n, third: 3n, quarter: 4n, fourth: 4n, fifth: 5n, sixth: 6n };
const TOKEN = new RegExp(`(?<date>${LONG_DATE})|(?<percent>\\d{1,3}(?:\\.\\d{1,4})?)\\s?%|\\b(?<top>one|two|three)[- ](?<bottom>half|third|quarter|fourth|fifth|sixth)s?\\b|\\b(?<rest>remaining|remainder|balance)\\b(?![^.;,]{0,12}(?:%|\\b(?:one|two|three)[- ]))`, "gi");
const DATED = /\bdated\s+(?:as\s+of\s+)?$|\bdate of\s+$/i;
const MOST_MONTHS = 24;

type Token = { readonly date: CivilDate } | { readonly part: Ratio | "rest" };

/** "remaining": what the statement names makes up the whole; "partial": parts are named, and not so that their dates can be told. */
export type DatedReleases = { readonly terms: LockUpTerms } | "partial" | null;

/**
 * Releases that words give one by one, each part with its date: "one-third on March 1, 2024, one-third on …", "on March 1, 2024, 25%".
 * @returns equal steps where parts and months are equal, else a list of dates; "partial" where parts are named that do not pair with dates or do
 * not make the whole; null where no part is named
 */
export function datedReleases(words: string): DatedReleases {
  const tokens = tokensOf(words);
  const parts = tokens.flatMap((token) => ("part" in token ? [token.part] : []));
  const dates = tokens.flatMap((token) => ("date" in token ? [token.date] : []));
  if (parts.every((part) => part !== "rest" && compareRatios(part, ONE) >= 0)) return null;
  const [only, ...others] = parts;
  // "one-third on each of March 1, June 1 and September 1, 2024"
  if (only !== undefined && only !== "rest" && others.length === 0 && dates.length > 1 && "part" in (tokens[0] as Token) && /\bon each of\b/i.test(words)) return listOf(dates.map((date) => ({ date, percent: only })));
  const alternate = tokens.every((token, index) => index === 0 || "date" in token !== "date" in (tokens[index - 1] as Token));
  if (!alternate || parts.length !== dates.length || parts.length < 2) return "partial";
  let left = ONE;
  return listOf(parts.map((part, index) => {
    const percent = part === "rest" ? left : part;
    left = subtractRatios(left, percent);
    return { date: dates[index] as CivilDate, percent };
  }));
}

/** Releases that rise in time and make the whole. */
function listOf(releases: readonly { readonly date: CivilDate; readonly percent: Ratio }[]): DatedReleases {
  const total = releases.reduce((sum, { percent }) => addRatios(sum, percent), ZERO);
  if (compareRatios(total, ONE) !== 0 || releases.some(({ date, percent }, index) => compareRatios(percent, ZERO) <= 0 || (index > 0 && (releases[index - 1]?.date ?? "") >= date))) return "partial";
  return { terms: asSteps(releases) ?? { kind: "dates", releases } };
}

function tokensOf(words: string): Token[] {
  return [...words.matchAll(TOKEN)].flatMap((match): Token[] => {
    const { date, percent, top, bottom, rest } = match.groups ?? {};
    if (date !== undefined) {
      const read = DATED.test(words.slice(Math.max(0, match.index - 20), match.index)) ? null : readLongDate(date);
      return read ? [{ date: read }] : [];
    }
    if (percent !== undefined) {
      const [whole = "0", decimals = ""] = percent.split(".");
      return [{ part: ratio(BigInt(whole + decimals), 100n * 10n ** BigInt(decimals.length)) }];
    }
    if (rest !== undefined) return [{ part: "rest" }];
    return [{ part: ratio(WORDS[(top ?? "").toLowerCase()] ?? 1n, WORDS[(bottom ?? "").toLowerCase()] ?? 1n) }];
  });
}

function asSteps(releases: readonly { readonly date: CivilDate; readonly percent: Ratio }[]): LockUpTerms | null {
  const [first] = releases;
  if (!first || releases.some(({ percent }) => compareRatios(percent, first.percent) !== 0)) return null;
  const total = releases.reduce((sum, { percent }) => addRatios(sum, percent), ZERO);
  if (compareRatios(total, ONE) !== 0) return null;
  for (let months = 1; months <= MOST_MONTHS; months++) {
    if (releases.every(({ date }, index) => addMonths(first.date, index * months) === date)) return { kind: "steps", firstRelease: first.date, releasePercent: first.percent, intervalMonths: months };
  }
  return null;
}
