import { ratio } from "../../../src/core/exact/ratio";
import type { LockUpAgreement } from "../../../src/core/lockup/lockUpAgreement";
import { overhang } from "../../../src/core/lockup/overhang";
import { supplyCurve } from "../../../src/core/market/supplyCurve";

const quarters: LockUpAgreement = { name: "L", covers: { kind: "group", group: "Sellers" }, terms: { kind: "steps", firstRelease: "2002-03-14", releasePercent: ratio(1, 4), intervalMonths: 3 }, roll: "none", early: [] };
const officers: LockUpAgreement = { name: "O", covers: { kind: "group", group: "Officers" }, terms: { kind: "days", start: "2001-12-15", days: 180, throughAndIncluding: true }, roll: "none", early: [] };

describe("the supply over all holders", () => {
  const outcome = overhang([quarters, officers], [{ name: "B", group: "Sellers", shares: 85 }, { name: "A", group: "Sellers", shares: 86 }, { name: "Chief", group: "Officers", shares: 900 }, { name: "Public", group: "", shares: 10 }], new Set());
  const steps = outcome.ok ? supplyCurve(outcome.value, 10_000, 300) : [];

  it("adds whole shares of each holder by date, those that no lock-up holds from the start", () => {
    expect(steps.map((step) => [step.date, step.released, step.cumulativeShares])).toEqual([["2002-03-14", 42, 52], ["2002-06-14", 943, 995], ["2002-09-14", 42, 1037], ["2002-12-14", 44, 1081]]);
  });

  it("says what part of the outstanding shares is free, how many days of trading a release is, and who is in it", () => {
    expect([steps[1]?.percentOfOutstanding, steps[1]?.daysOfVolume]).toEqual([ratio(995, 10_000), ratio(943, 300)]);
    expect(steps[1]?.holders).toEqual([{ name: "Chief", shares: 900 }, { name: "A", shares: 22 }, { name: "B", shares: 21 }]);
    expect(outcome.ok && supplyCurve(outcome.value, 0, null)[0]).toMatchObject({ percentOfOutstanding: null, daysOfVolume: null });
  });
});
