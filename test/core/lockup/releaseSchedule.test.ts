import type { CivilDate } from "../../../src/core/exact/civilDate";
import { ratio, type Ratio } from "../../../src/core/exact/ratio";
import { toRatio } from "../../../src/core/exact/toRatio";
import { availableShares } from "../../../src/core/lockup/availableShares";
import { lockedShares } from "../../../src/core/lockup/lockedShares";
import { lockUpExpiry } from "../../../src/core/lockup/lockUpExpiry";
import { nextRelease } from "../../../src/core/lockup/nextRelease";
import { releasedShares } from "../../../src/core/lockup/releasedShares";
import { releaseSchedule } from "../../../src/core/lockup/releaseSchedule";
import type { ReleaseSchedule } from "../../../src/core/lockup/release";
import { rule144Limit } from "../../../src/core/lockup/rule144Limit";
import { shareSchedule } from "../../../src/core/lockup/shareSchedule";
import { messageOf } from "../../../src/core/outcome";

function steps(firstRelease: CivilDate, releasePercent: Ratio, intervalMonths: number | null): ReleaseSchedule {
  const outcome = releaseSchedule({ kind: "steps", firstRelease, releasePercent, intervalMonths });
  if (!outcome.ok) throw new Error(messageOf(outcome));
  return outcome.value;
}
const SEED = steps("2002-03-14", ratio(1, 4), 3);

describe("equal steps", () => {
  it("are the seed's four dates, Saturdays included", () => {
    expect(SEED.map(({ date, percent, cumulative }) => [date, percent, cumulative])).toEqual([
      ["2002-03-14", ratio(1, 4), ratio(1, 4)], ["2002-06-14", ratio(1, 4), ratio(1, 2)], ["2002-09-14", ratio(1, 4), ratio(3, 4)], ["2002-12-14", ratio(1, 4), ratio(1, 1)]]);
  });

  it("give the remainder to the last: 30% steps end with 10%, thirds are three", () => {
    expect(steps("2002-03-14", ratio(3, 10), 3).map((release) => release.percent)).toEqual([ratio(3, 10), ratio(3, 10), ratio(3, 10), ratio(1, 10)]);
    expect(steps("2002-03-14", toRatio(0.3333333333), 3).map((release) => release.cumulative)).toEqual([ratio(1, 3), ratio(2, 3), ratio(1, 1)]);
    expect(steps("2002-03-14", ratio(3333, 10000), 1).map((release) => release.percent)).toEqual([ratio(3333, 10000), ratio(3333, 10000), ratio(3333, 10000), ratio(1, 10000)]);
    expect(steps("2002-03-14", ratio(2, 3), 1).map((release) => release.percent)).toEqual([ratio(2, 3), ratio(1, 3)]);
  });

  it("end where the sum is within 1e-9 of the whole", () => {
    expect(steps("2002-03-14", ratio(4999999996n, 10000000000n), 1).map((release) => release.cumulative)).toEqual([ratio(4999999996n, 10000000000n), ratio(1, 1)]);
  });

  it("are one release of everything at 100%, interval or none", () => {
    expect(steps("2002-03-14", ratio(1, 1), null).map((release) => release.date)).toEqual(["2002-03-14"]);
    expect(steps("2002-03-14", ratio(1, 1), 3).map((release) => release.date)).toEqual(["2002-03-14"]);
  });

  it("keep to month ends, counted from the first date", () => {
    expect(steps("2003-08-31", ratio(1, 4), 3).map((release) => release.date)).toEqual(["2003-08-31", "2003-11-30", "2004-02-29", "2004-05-31"]);
  });

  it("may be a thousand, and not more", () => {
    expect(steps("2002-03-14", ratio(1, 1000), 1).length).toBe(1000);
  });

  it.each([
    ["nothing released", ratio(0, 1), 3, "0%"], ["a negative", ratio(-1, 4), 3, "negative"], ["more than everything", ratio(5, 4), 3, "above 100%"],
    ["no interval", ratio(1, 4), null, "no interval"], ["an interval of 0", ratio(1, 4), 0, "interval is 0"], ["half a month", ratio(1, 4), 1.5, "interval is 1.5"],
    ["a typing slip", ratio(1, 1000000), 3, "1,000,000 releases"], ["just too many", ratio(999, 1000000), 3, "1,002 releases"], ["past the calendar", ratio(1, 1000), 120, "after the year 9999"],
  ])("refuse %s with a remedy", (_what, releasePercent, intervalMonths, reason) => {
    const message = messageOf(releaseSchedule({ kind: "steps", firstRelease: "2002-03-14", releasePercent, intervalMonths }));
    expect(message).toContain(reason);
    expect(message).toMatch(/Give |Check /);
  });
});

describe("a list of dates", () => {
  const list = (...releases: [CivilDate, Ratio][]) => releaseSchedule({ kind: "dates", releases: releases.map(([date, percent]) => ({ date, percent })) });

  it("may stand in any order, and adds up rows of one date", () => {
    expect(list(["2002-09-14", ratio(3, 10)], ["2002-03-14", ratio(1, 10)], ["2002-09-14", ratio(2, 10)])).toEqual({ ok: true, findings: [], value: [
      { date: "2002-03-14", percent: ratio(1, 10), cumulative: ratio(1, 10) }, { date: "2002-09-14", percent: ratio(1, 2), cumulative: ratio(3, 5) }] });
  });

  it("is whole within 1e-9, refused above it", () => {
    const almost = list(["2002-03-14", ratio(999999999n, 3000000000n)], ["2002-06-14", ratio(666666667n, 1000000000n)]);
    expect(almost.ok && almost.value.at(-1)?.cumulative).toEqual(ratio(1, 1));
    expect(messageOf(list(["2002-03-14", ratio(6, 10)], ["2002-06-14", ratio(5, 10)]))).toMatch(/110\.0000%, above 100%/);
    expect(messageOf(list(["2002-03-14", ratio(-1, 10)]))).toContain("negative");
  });

  it("may be empty, and then releases nothing", () => {
    expect(list()).toEqual({ ok: true, value: [], findings: [] });
    expect(releasedShares(100, "2099-01-01", [])).toBe(0);
  });
});

describe("availability", () => {
  it("changes on the release day, not before and not after", () => {
    expect(["2002-03-13", "2002-03-14", "2002-03-15", "2002-06-13", "2002-06-14"].map((asOf) => releasedShares(85568119, asOf, SEED))).toEqual([0, 21392029, 21392029, 21392029, 42784059]);
  });

  it("is less what was sold, not below 0, and the rest is locked", () => {
    expect([availableShares(1000, "2002-06-14", SEED, 100), availableShares(1000, "2002-06-14", SEED, 900), lockedShares(85568119, "2002-03-14", SEED)]).toEqual([400, 0, 64176090]);
  });

  it("of nothing is nothing, and one share is free with the last release", () => {
    expect([releasedShares(0, "2002-12-14", SEED), releasedShares(1, "2002-12-13", SEED), releasedShares(1, "2002-12-14", SEED)]).toEqual([0, 0, 1]);
  });

  it("spreads whole shares over the releases so that they add up", () => {
    expect(shareSchedule(85568119, SEED).map((row) => [row.released, row.cumulativeShares])).toEqual([[21392029, 21392029], [21392030, 42784059], [21392030, 64176089], [21392030, 85568119]]);
  });

  it("names the next release, and none after the last", () => {
    expect(["2002-03-13", "2002-03-14", "2002-12-13", "2002-12-14"].map((asOf) => nextRelease(asOf, SEED)?.date ?? null)).toEqual(["2002-03-14", "2002-06-14", "2002-12-14", null]);
  });
});

describe("a lock-up of a number of days", () => {
  it("is over that many days later, one more when it runs through and including its last day", () => {
    expect([lockUpExpiry("2001-09-15", 180, false), lockUpExpiry("2001-09-15", 180, true), lockUpExpiry("2004-02-28", 1, false), lockUpExpiry("2004-02-28", 0, false)]).toEqual(["2002-03-14", "2002-03-15", "2004-02-29", "2004-02-28"]);
  });
});

describe("the volume limit of Rule 144(e)", () => {
  it("is the larger of one percent and the volume, rounded down, less what was sold", () => {
    expect([rule144Limit(5000099, null, 0), rule144Limit(5000099, 50000.9, 0), rule144Limit(5000099, 50001, 1), rule144Limit(5000099, null, 60000), rule144Limit(99, null, 0)]).toEqual([50000, 50000, 50000, 0, 0]);
  });
});
