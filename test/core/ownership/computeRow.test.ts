import { formatPercent } from "../../../src/core/exact/formatPercent";
import { ratio, type Ratio } from "../../../src/core/exact/ratio";
import { computeRow } from "../../../src/core/ownership/computeRow";
import { computeTable } from "../../../src/core/ownership/computeTable";
import type { Holder } from "../../../src/core/ownership/holder";
import type { Offering, PercentBasis } from "../../../src/core/ownership/offering";
import { cappedShares } from "../../../src/core/ownership/cappedShares";
import { ownershipCap } from "../../../src/core/ownership/ownershipCap";

const holder = (given: Partial<Holder>): Holder => ({ name: "A Fund", noteRefs: [], held: 0, acquirable: 0, offered: 0, offeredFromAcquirable: null, ownershipCap: null, group: "", relationship: "", brokerDealer: "", noticeAddress: "", ...given });
const offering = (sharesOutstanding: number, percentBasis: PercentBasis = "holder"): Offering => ({ issuer: "", form: null, sharesOutstanding, ownershipAsOf: "2001-09-21", sharesRegistered: null, percentBasis, lockUp: null, supplementThreshold: null, sources: {} });
const O = 150641864;
const percent = (value: Ratio | null) => value && formatPercent(value, 1, "*");

describe("a row of the Internap table, whose figures were read by hand", () => {
  it.each([
    ["H&Q", { held: 2508856, acquirable: 1876030, offered: 1876030 }, 4384886, 2508856, "1.6%"],
    ["O'Grady", { held: 4898060, acquirable: 3654062, offered: 84667 }, 8552122, 8467455, "5.5%"],
    ["a capped holder that offers more than it can own", { acquirable: 15244091, offered: 15244091, ownershipCap: ratio(499, 10000) }, 7911829, 0, "*"],
  ])("%s", (_name, given, before, after, shown) => {
    const row = computeRow(holder(given), offering(O));
    expect([row.ownedBefore, row.ownedAfter, percent(row.percentAfter)]).toEqual([before, after, shown]);
  });
});

describe("percent after", () => {
  const given = { held: 100, acquirable: 60, offered: 40 };
  it.each([["holder", ratio(120, 1060)], ["remaining", ratio(120, 1020)], ["outstanding", ratio(120, 1000)]] as const)("on the basis %s", (basis, expected) => {
    expect(computeRow(holder(given), offering(1000, basis)).percentAfter).toEqual(expected);
  });

  it("takes the offered shares from the acquirable ones first, unless it is entered", () => {
    expect(computeRow(holder({ ...given, offeredFromAcquirable: 10 }), offering(1000, "remaining")).percentAfter).toEqual(ratio(120, 1050));
    expect(computeRow(holder(given), offering(1000)).offeredFromAcquirable).toBe(40);
    expect(computeRow(holder({ ...given, offered: 90 }), offering(1000)).offeredFromAcquirable).toBe(60);
  });

  it("does not exist where nothing is outstanding", () => {
    const row = computeRow(holder({}), offering(0));
    expect([row.percentBefore, row.percentAfter]).toEqual([null, null]);
  });
});

describe("an ownership cap", () => {
  const cap = ratio(5, 100);
  it("limits what is owned before, and what is left after over the shares then outstanding", () => {
    // Before: 50 / 0.95 = 52. After 100 of the acquirable are sold: 5% of 1,100 is 55, 55 / 0.95 = 57.
    const row = computeRow(holder({ acquirable: 400, offered: 100, ownershipCap: cap }), offering(1000));
    expect([row.ownedBefore, row.ownedAfter, row.capBinds]).toEqual([52, 57, { before: true, after: true }]);
    expect(row.percentBefore).toEqual(ratio(52, 1052));
    // x = after + offered − held = 157, of which 100 are outstanding in other hands.
    expect(row.percentAfter).toEqual(ratio(57, 1157));
  });

  it("leaves after at held + acquirable − offered where it does not bind then, never before − offered", () => {
    const row = computeRow(holder({ held: 30, acquirable: 200, offered: 190, ownershipCap: cap }), offering(1000));
    expect([row.ownedBefore, row.ownedAfter]).toEqual([51, 40]);
  });

  it("counts what is still held after the sale, so that it never takes held shares away", () => {
    const row = computeRow(holder({ held: 200, acquirable: 10, offered: 50, ownershipCap: cap }), offering(1000));
    expect([row.ownedBefore, row.ownedAfter]).toEqual([200, 160]);
  });

  it("is no limit at 100%", () => {
    expect(ownershipCap(1000, ratio(1, 1), 0)).toBeNull();
    expect(cappedShares(5000, 1000, ratio(1, 1), 0)).toBe(5000);
    expect(ownershipCap(Number.MAX_SAFE_INTEGER, ratio(999999, 1000000), 0)).toBeNull();
  });

  it("offered beyond what is owned leaves nothing, not less", () => {
    expect(computeRow(holder({ held: 10, offered: 20 }), offering(1000)).ownedAfter).toBe(0);
  });
});

describe("a figure that the filing prints otherwise", () => {
  it("is kept, and what depends on it follows it", () => {
    const row = computeRow(holder({ held: 100, acquirable: 60, offered: 40, printed: { ownedBefore: 150, ownedAfter: 110 } }), offering(1000));
    expect([row.ownedBefore, row.percentBefore, row.ownedAfter, row.percentAfter]).toEqual([150, ratio(150, 1050), 110, ratio(110, 1050)]);
  });

  it("is kept for a percentage too", () => {
    const row = computeRow(holder({ held: 100, offered: 40, printed: { percentBefore: ratio(1, 10), percentAfter: ratio(7, 100) } }), offering(1000));
    expect([row.percentBefore, row.percentAfter]).toEqual([ratio(1, 10), ratio(7, 100)]);
  });
});

describe("the totals row", () => {
  const holders = [holder({ held: 100, acquirable: 60, offered: 40 }), holder({ held: 10, acquirable: 0, offered: 10 })];
  it.each([["holder", ratio(120, 1040)], ["remaining", ratio(120, 1040)], ["outstanding", ratio(120, 1000)]] as const)("counts the offered shares that are newly issued as outstanding on the basis %s", (basis, expected) => {
    const { totals } = computeTable({ holders, offering: offering(1000, basis) });
    expect(totals).toEqual({ ownedBefore: 170, offered: 50, ownedAfter: 120, percentAfter: expected, offeredFromAcquirable: 40 });
  });
});
