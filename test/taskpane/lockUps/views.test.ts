import { internap2001 } from "../../../src/filing/sample/internap2001";
import { overhang } from "../../../src/core/lockup/overhang";
import type { LockUpAgreement } from "../../../src/core/lockup/lockUpAgreement";
import { ratio } from "../../../src/core/exact/ratio";
import type { Market, Position } from "../../../src/core/market/position";
import { availabilityView } from "../../../src/taskpane/lockUps/availabilityView";
import { standingOfTable } from "../../../src/taskpane/lockUps/standingOf";
import { supplyView } from "../../../src/taskpane/lockUps/supplyView";

const { overhang: blocks, outstanding } = standingOfTable(internap2001);
if (!blocks) throw new Error("Internap's terms have an error");
const supply = supplyView(blocks, { kind: "all" }, { outstanding });

// The figures of the issue: each holder's whole shares, summed.
test.each<[string, number]>([["2002-03-13", 0], ["2002-03-14", 21392010], ["2002-06-14", 42784044], ["2002-09-14", 64176067], ["2002-12-14", 85568119], ["2030-01-01", 85568119]])("on %s, %d of Internap's shares are free", (date, shares) => {
  expect(supply.freeOn(date)).toBe(shares);
});

test("the releases are shown with what they are of the outstanding, and the weekends are named", () => {
  // 21,392,010 / 150,641,864 = 14.2005…%; 85,568,119 / 150,641,864 = 56.8024…%
  expect(supply.rows[0]).toEqual({ date: "March 14, 2002", idle: null, released: "21,392,010", days: null, free: "21,392,010", percent: "14.2%" });
  expect(supply.rows[3]).toMatchObject({ date: "December 14, 2002", idle: "a Saturday", free: "85,568,119", percent: "56.8%" });
});

test("a release on a holiday is named as one", () => {
  expect(supplyView(blocks, { kind: "all" }, { outstanding, holidays: ["2002-03-14"] }).rows[0]?.idle).toBe("a holiday");
});

test("with a daily volume each release is also days of it, rounded half up", () => {
  // 21,392,010 / 1,500,000 = 14.26…; 21,392,034 / 1 = 21,392,034
  expect(supplyView(blocks, { kind: "all" }, { outstanding, averageDailyVolume: 1500000 }).rows[0]?.days).toBe("14.3 days");
  expect(supplyView(blocks, { kind: "all" }, { outstanding, averageDailyVolume: 1 }).rows[1]?.days).toBe("21,392,034.0 days");
});

test("the next release names its shares and the largest of its holders, until none is left", () => {
  const next = supply.nextAfter("2002-03-13");
  // A quarter of 15,244,091, of 14,586,477 and of 8,508,372, rounded down.
  expect(next?.holders.slice(0, 3)).toEqual([{ name: "Capital Ventures International", shares: 3811022 }, { name: "Oak Investment Partners X, L.P.", shares: 3646619 }, { name: "INT Investments, Inc.", shares: 2127093 }]);
  expect(supply.nextAfter("2002-03-14")?.date).toBe("2002-06-14");
  expect(supply.nextAfter("2002-12-14")).toBeNull();
});

test("one holder's supply is its own", () => {
  const one = supplyView(blocks, { kind: "holder", name: "Capital Ventures International" }, { outstanding });
  expect([one.whole, one.freeOn("2002-03-14")]).toEqual([15244091, 3811022]);
});

test("a table without a lock-up has no release, and everything is free", () => {
  const { overhang: free } = standingOfTable({ ...internap2001, offering: { ...internap2001.offering, lockUp: null } });
  const view = supplyView(free ?? [], { kind: "all" }, { outstanding });
  expect([view.steps, view.unlocked, view.freeOn("2001-01-01")]).toEqual([[], 85568119, 85568119]);
});

describe("in words", () => {
  const lockUp: LockUpAgreement = { name: "L", covers: { kind: "group", group: "Funds" }, terms: { kind: "steps", firstRelease: "2002-03-14", releasePercent: ratio(1, 2), intervalMonths: 3 }, roll: "none", early: [] };
  const computed = overhang([lockUp], [{ name: "Oak", group: "Funds", shares: 1000 }, { name: "Elm", group: "Funds", shares: 600 }, { name: "Chief", group: "", shares: 1_000_000 }], new Set());
  if (!computed.ok) throw new Error("the terms have an error");
  const position = (index: number, given: Partial<Position>): Position => {
    const one = computed.value[index];
    if (!one) throw new Error("no such holder");
    return { name: one.block.name, shares: one.block.shares, registered: one.block.shares, releases: one.agreement && one.releases, affiliate: false, related: "", acquiredOn: null, cap: null, ...given };
  };
  const market: Market = { positions: [position(0, {}), position(1, { registered: 0, acquiredOn: "2001-01-02" }), position(2, { affiliate: true, acquiredOn: "2001-01-02" })], registration: { effectiveOn: "2001-10-30", lapsedOn: "2003-09-30" }, rule144: { reportingIssuer: true, outstanding: 5_000_099, averageWeeklyVolume: null }, sales: [] };

  it("a group is told what it can sell, by which road, what binds and what is locked", () => {
    expect(availabilityView(computed.value, market, { kind: "group", group: "funds" }, "2002-03-14")?.words).toBe(
      "On March 14, 2002 the group funds can sell 800 of their 1,600 shares: 500 under the prospectus, because none of its shares is registered (1 holder); 300 under Rule 144, because it is not stated when the shares were acquired, so that Rule 144's holding period is not known (1 holder). 800 are locked up, the next 800 until June 14, 2002.");
  });

  it("an affiliate with 1,000,000 registered and released shares is told 1,000,000 under the prospectus, and 50,000 once it has lapsed", () => {
    const chief = (date: string): string | undefined => availabilityView(computed.value, market, { kind: "holder", name: "Chief" }, date)?.words;
    expect(chief("2003-09-29")).toContain("Chief can sell 1,000,000 of its 1,000,000 shares: 1,000,000 under the prospectus");
    expect(chief("2003-10-01")).toContain("Chief can sell 50,000 of its 1,000,000 shares: none under the prospectus, because the registration lapsed on September 30, 2003; 50,000 under Rule 144");
  });

  it("everybody is counted, and nobody is none", () => {
    expect(availabilityView(computed.value, market, { kind: "all" }, "2002-03-13")?.words).toMatch(/^On March 13, 2002 all 3 holders can sell 1,000,000 of their 1,001,600 shares: /);
    expect(availabilityView(computed.value, market, { kind: "holder", name: "Ash" }, "2002-03-13")).toBeNull();
  });
});
