import { ratio } from "../../../src/core/exact/ratio";
import { blockReleases, freedBy } from "../../../src/core/lockup/blockReleases";
import { agreementSchedule } from "../../../src/core/lockup/agreementSchedule";
import { checkAgreements } from "../../../src/core/lockup/checkAgreements";
import { checkDateOrder } from "../../../src/core/lockup/checkDateOrder";
import { describeAgreement } from "../../../src/core/lockup/describeAgreement";
import type { Block, EarlyRelease, LockUpAgreement } from "../../../src/core/lockup/lockUpAgreement";
import { overhang } from "../../../src/core/lockup/overhang";
import { readReleaseRows } from "../../../src/core/lockup/readReleaseRows";

const NONE: ReadonlySet<string> = new Set();
const seed = (given: Partial<LockUpAgreement> = {}): LockUpAgreement => ({ name: "July 20, 2001", covers: { kind: "all" }, terms: { kind: "steps", firstRelease: "2002-03-14", releasePercent: ratio(1, 4), intervalMonths: 3 }, roll: "none", early: [], ...given });
const early = (given: Partial<EarlyRelease>): EarlyRelease => ({ date: "2002-02-01", covers: { kind: "all" }, amount: { percent: ratio(1, 10) }, reason: "waiver", proRata: false, takenFrom: "next", ...given });
const block = (name: string, shares: number, group = ""): Block => ({ name, shares, group });
const messages = (agreements: readonly LockUpAgreement[], blocks = [block("A", 100)], holidays = NONE) => checkAgreements(agreements, blocks, holidays).map((finding) => `${finding.severity}: ${finding.message}`);

describe("business days", () => {
  const dates = (roll: LockUpAgreement["roll"], holidays = NONE) => {
    const outcome = agreementSchedule(seed({ roll }), holidays);
    return outcome.ok ? outcome.value.map((release) => release.date) : [];
  };
  it("move the releases that fall on a weekend or holiday, and no other", () => {
    expect(dates("none")).toEqual(["2002-03-14", "2002-06-14", "2002-09-14", "2002-12-14"]);
    expect(dates("next")).toEqual(["2002-03-14", "2002-06-14", "2002-09-16", "2002-12-16"]);
    expect(dates("previous")).toEqual(["2002-03-14", "2002-06-14", "2002-09-13", "2002-12-13"]);
    expect(dates("next", new Set(["2002-03-14", "2002-09-16", "2002-09-17"]))).toEqual(["2002-03-15", "2002-06-14", "2002-09-18", "2002-12-16"]);
  });

  it("make one release of two that fall together", () => {
    const outcome = agreementSchedule({ terms: { kind: "dates", releases: [{ date: "2002-09-14", percent: ratio(1, 4) }, { date: "2002-09-15", percent: ratio(1, 2) }, { date: "2002-12-16", percent: ratio(1, 4) }] }, roll: "next" }, NONE);
    expect(outcome.ok && outcome.value).toEqual([{ date: "2002-09-16", percent: ratio(3, 4), cumulative: ratio(3, 4) }, { date: "2002-12-16", percent: ratio(1, 4), cumulative: ratio(1, 1) }]);
  });
});

describe("early releases", () => {
  const schedule = (() => {
    const outcome = agreementSchedule(seed(), NONE);
    return outcome.ok ? outcome.value : [];
  })();
  it("make the next releases smaller, or the last ones, and never free a share twice", () => {
    const shares = (takenFrom: EarlyRelease["takenFrom"]) => blockReleases(1000, schedule, [{ date: "2002-02-01", shares: 300, reason: "waiver", takenFrom }]).map((release) => [release.date, release.released, release.reason]);
    expect(shares("next")).toEqual([["2002-02-01", 300, "waiver"], ["2002-06-14", 200, "terms"], ["2002-09-14", 250, "terms"], ["2002-12-14", 250, "terms"]]);
    expect(shares("last")).toEqual([["2002-02-01", 300, "waiver"], ["2002-03-14", 250, "terms"], ["2002-06-14", 250, "terms"], ["2002-09-14", 200, "terms"]]);
  });

  it("take others with them in proportion where the agreement says so", () => {
    const blocks = [block("A", 400), block("B", 1001), block("C", 7, "Officers")];
    const freed = (release: EarlyRelease) => {
      const outcome = overhang([seed({ early: [release] })], blocks, NONE);
      return outcome.ok ? outcome.value.map((one) => freedBy("2002-02-01", one.releases)) : outcome.findings;
    };
    expect(freed(early({ covers: { kind: "holder", name: "a" }, amount: { shares: 100 }, proRata: true }))).toEqual([100, 250, 1]);
    expect(freed(early({ covers: { kind: "holder", name: "A" }, amount: { shares: 100 } }))).toEqual([100, 0, 0]);
    expect(freed(early({ covers: { kind: "group", group: "officers" }, amount: { percent: ratio(1, 2) } }))).toEqual([0, 0, 3]);
    expect(freed(early({ amount: { shares: 10 } }))).toEqual([3, 7, 0]);
  });
});

describe("several lock-ups", () => {
  it("go from the particular to the general, and leave free whom none covers", () => {
    const agreements = [
      seed({ name: "officers", covers: { kind: "group", group: "Officers" }, terms: { kind: "days", start: "2001-09-15", days: 180, throughAndIncluding: true } }),
      seed({ name: "C", covers: { kind: "holder", name: "C" }, terms: { kind: "dates", releases: [{ date: "2002-01-02", percent: ratio(1, 1) }] } }),
    ];
    const outcome = overhang(agreements, [block("A", 10), block("B", 10, "Officers"), block("C", 10, "Officers")], NONE);
    expect(outcome.ok && outcome.value.map((one) => [one.agreement?.name ?? null, one.releases.map((release) => release.date)])).toEqual([[null, []], ["officers", ["2002-03-15"]], ["C", ["2002-01-02"]]]);
  });
});

describe("malformed lock-ups are said in words, and nothing is computed on them", () => {
  const list = (...releases: [string, bigint][]): LockUpAgreement["terms"] => ({ kind: "dates", releases: releases.map(([date, percent]) => ({ date, percent: ratio(percent, 100) })) });
  it.each([
    ["overlapping", [seed(), seed({ name: "second" })], "error: Lock-up \"second\" overlaps \"July 20, 2001\": both are for all holders. Keep one of them, or put their dates into one list."],
    ["doubled", [seed({ terms: list(["2002-03-14", 50n], ["2002-03-14", 50n]) })], "error: Lock-up \"July 20, 2001\" has two rows for March 14, 2002. Add them together, or correct one of the dates."],
    ["over 100%", [seed({ terms: list(["2002-03-14", 60n], ["2002-06-14", 60n]) })], "error: Lock-up \"July 20, 2001\" cannot be computed: The released percentages add up to 120.0000%, above 100%. Correct them so that they add up to 100% at most."],
    ["empty", [seed({ terms: list() })], "error: Lock-up \"July 20, 2001\" has no release. Give at least one date with the percentage released on it."],
    ["of no number of days", [seed({ terms: { kind: "days", start: "2002-01-01", days: -5, throughAndIncluding: false } })], "error: Lock-up \"July 20, 2001\" runs for -5 days. Give a whole number of days."],
    ["early for nobody", [seed({ early: [early({ covers: { kind: "holder", name: "Nobody" } })] })], "error: Lock-up \"July 20, 2001\" has an early release on February 1, 2002 for Nobody that names nobody in the list. Check the name."],
    ["early for more than there is", [seed({ early: [early({ amount: { shares: 101 } })] })], "error: Lock-up \"July 20, 2001\" has an early release on February 1, 2002 for all holders that releases 101 shares of 100. Give at most what there is."],
    ["early twice", [seed({ early: [early({}), early({})] })], "error: Lock-up \"July 20, 2001\" has an early release on February 1, 2002 for all holders that stands there twice. Remove one of the rows."],
  ] as [string, LockUpAgreement[], string][])("%s", (_what, agreements, message) => {
    expect(messages(agreements)).toContain(message);
    expect(overhang(agreements, [block("A", 100)], NONE).ok).toBe(false);
  });

  it("points out weekends, holidays, nobody and a rest, and computes all the same", () => {
    expect(messages([seed()], undefined, new Set(["2002-03-14"]))).toEqual(["info: Lock-up \"July 20, 2001\" releases on March 14, 2002 (a holiday), September 14, 2002 (a Saturday), December 14, 2002 (a Saturday). Shares can be sold from the next business day on; choose whether the date moves."]);
    expect(messages([seed({ roll: "next" })])).toEqual([]);
    expect(messages([seed({ roll: "next", covers: { kind: "group", group: "Officers" } })])).toEqual(["warning: Lock-up \"July 20, 2001\" covers nobody: no holder's shares are under it (it is for the group \"Officers\"). Check the name, or remove it."]);
    expect(messages([seed({ terms: list(["2002-03-14", 60n]) })])[0]).toMatch(/^warning: .* releases 60.00% in all; the rest stays locked\./);
    expect(overhang([seed()], [block("A", 100)], NONE).ok).toBe(true);
  });
});

describe("the terms read back", () => {
  const words = (given: Partial<LockUpAgreement>) => describeAgreement(seed(given), NONE);
  it("in a sentence that can be held against the agreement", () => {
    expect(words({})).toBe("Shares of all holders are released 25% on March 14, 2002, 25% on June 14, 2002, 25% on September 14, 2002 and 25% on December 14, 2002. The shares are free on the day itself.");
    expect(words({ terms: { kind: "days", start: "2001-09-15", days: 180, throughAndIncluding: false }, covers: { kind: "holder", name: "A Fund" } })).toBe("Shares of A Fund are locked up for 180 days counted from September 15, 2001, and all are released on March 14, 2002. The shares are free on the day itself.");
    expect(words({ terms: { kind: "steps", firstRelease: "2002-03-14", releasePercent: ratio(1, 3), intervalMonths: 1 }, roll: "next", early: [early({ proRata: true, reason: "blackout" })] })).toBe("Shares of all holders are released 33.333% on March 14, 2002, 33.333% on April 15, 2002 and 33.333% on May 14, 2002. The shares are free on the day itself. A date that is no business day moves to the next one. On February 1, 2002 10% of the shares of all holders was released early because of a coming blackout period, and the others in proportion; the next releases are smaller by it.");
    expect(words({ terms: { kind: "steps", firstRelease: "2002-03-14", releasePercent: ratio(1, 12), intervalMonths: 1 } })).toContain("are released in 12 steps: 8.333% on March 14, 2002, 8.333% on April 14, 2002 and so on, the last 8.333% on February 14, 2003.");
  });
});

describe("the release table of a sheet", () => {
  const [march, june] = [37329, 37421];
  const said = (...rows: [unknown, unknown][]) => {
    const outcome = readReleaseRows(rows.map(([date, percent]) => ({ date, percent })));
    return outcome.ok ? outcome.value.releases : outcome.findings.map((finding) => finding.message);
  };
  it("is read, blank rows at the end aside", () => {
    expect(said([june, 0.75], [march, 0.25], ["", null])).toEqual([{ date: "2002-06-14", percent: ratio(3, 4) }, { date: "2002-03-14", percent: ratio(1, 4) }]);
  });

  it.each<[string, [unknown, unknown][], string[]]>([
    ["an empty row between others", [[march, 0.5], ["", ""], [june, 0.5]], ["Release row 2 is empty. Delete the row, or give its date and percentage."]],
    ["half-empty rows", [[march, ""], ["", 0.5]], ["Release row 1 has a date and no percentage. Give the percentage released on March 14, 2002, or clear the row.", "Release row 2 has a percentage and no date. Give the date, or clear the row."]],
    ["a text for a date and a number above 100%", [["14 March", 0.5], [march, 25]], ["Release row 1: the text \"14 March\" is no date. Give a date.", "Release row 2: 25 is not a percentage of 0% to 100%. Give it as 25%."]],
    ["a doubled date", [[march, 0.5], [march + 0.5, 0.5]], ["Release row 2 has the same date as row 1, March 14, 2002. Add them together, or correct one of the dates."]],
    ["more than 100%", [[march, 0.6], [june, 0.6]], ["The released percentages add up to 120.0000%, above 100%. Correct them so that they add up to 100% at most."]],
    ["nothing at all", [["", ""]], ["The release table is empty. Give at least one date with the percentage released on it."]],
  ])("with %s is refused in words", (_what, rows, expected) => {
    expect(said(...rows)).toEqual(expected);
  });
});

describe("dates in an order that cannot be meant", () => {
  const said = (given: Partial<LockUpAgreement>, asOf: string | null = null) => checkDateOrder([seed(given)], "2001-09-21", asOf).map((finding) => `${finding.severity}: ${finding.message}`);
  it("are pointed out: a release before the agreement, before the ownership date, and a date to look at that lies before it", () => {
    expect(said({ agreedOn: "2001-07-20" })).toEqual([]);
    expect(said({ agreedOn: "2001-07-20", terms: { kind: "steps", firstRelease: "2001-03-14", releasePercent: ratio(1, 4), intervalMonths: 3 } })).toEqual(["error: Lock-up \"July 20, 2001\" releases on March 14, 2001, before it was made on July 20, 2001. One of the two dates is wrong."]);
    expect(said({ terms: { kind: "days", start: "2001-09-01", days: 20, throughAndIncluding: false } })).toEqual(["warning: Lock-up \"July 20, 2001\" releases on September 21, 2001, not after the ownership date, September 21, 2001. Check the year."]);
    expect(said({ early: [early({ date: "2003-01-01" })] })).toEqual(["warning: Lock-up \"July 20, 2001\" has an early release on January 1, 2003, when everything is free since December 14, 2002. Check the date."]);
    expect(said({}, "2001-03-14")).toEqual(["warning: The availability date, March 14, 2001, lies before the ownership date, September 21, 2001. Check the year."]);
    expect(said({}, "2001-09-21")).toEqual([]);
  });
});
