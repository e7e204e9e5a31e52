import fc from "fast-check";
import { compareRatios } from "../../src/core/exact/compareRatios";
import { ratio } from "../../src/core/exact/ratio";
import { computeRow } from "../../src/core/ownership/computeRow";
import { computeTable } from "../../src/core/ownership/computeTable";
import type { Holder } from "../../src/core/ownership/holder";
import type { Offering, PercentBasis } from "../../src/core/ownership/offering";
import { ownershipCap } from "../../src/core/ownership/ownershipCap";

const count = fc.integer({ min: 0, max: 500_000_000 });
const cap = fc.integer({ min: 1, max: 1999 }).map((parts) => ratio(parts, 10000));
const basis = fc.constantFrom<PercentBasis>("holder", "remaining", "outstanding");
const holder: fc.Arbitrary<Holder> = fc.record({ held: count, acquirable: count, offered: count, ownershipCap: fc.option(cap) }).map((given) => ({ name: "H", noteRefs: [], offeredFromAcquirable: null, group: "", relationship: "", brokerDealer: "", noticeAddress: "", ...given }));
const offering = (sharesOutstanding: number, percentBasis: PercentBasis): Offering => ({ issuer: "", form: null, sharesOutstanding, ownershipAsOf: "2001-09-21", sharesRegistered: null, percentBasis, lockUp: null, supplementThreshold: null, sources: {} });
const outstanding = fc.integer({ min: 1, max: 2_000_000_000 });

/** Whether owning `owned`, of which `held` are outstanding already, stays within the cap once the rest is issued. */
const within = (owned: number, held: number, O: number, { num, den }: { num: bigint; den: bigint }) => BigInt(owned) * den <= num * (BigInt(O) + BigInt(owned) - BigInt(held));

describe("an ownership cap", () => {
  it("is kept, and one more share would break it", () => {
    fc.assert(fc.property(outstanding, cap, count, (O, c, held) => {
      const most = ownershipCap(O, c, held) ?? Number.NaN;
      if (most > held) expect(within(most, held, O, c)).toBe(true);
      expect(within(most + 1, held, O, c)).toBe(false);
      expect(most).toBeGreaterThanOrEqual(held);
    }));
  });

  it("allows no less where more is outstanding", () => {
    fc.assert(fc.property(outstanding, fc.nat(1_000_000), cap, count, (O, more, c, held) => {
      expect(ownershipCap(O + more, c, held)).toBeGreaterThanOrEqual(ownershipCap(O, c, held) ?? 0);
    }));
  });
});

describe("a row", () => {
  it("never owns more than it holds and may acquire, nor after more than that less what it offers", () => {
    fc.assert(fc.property(holder, outstanding, basis, (given, O, b) => {
      const row = computeRow(given, offering(O, b));
      expect(row.ownedBefore).toBeLessThanOrEqual(given.held + given.acquirable);
      expect(row.ownedBefore).toBeGreaterThanOrEqual(given.held);
      expect(row.ownedAfter).toBeLessThanOrEqual(Math.max(0, given.held + given.acquirable - given.offered));
      expect(row.ownedAfter).toBeGreaterThanOrEqual(0);
    }));
  });

  it("without a cap is before − offered after, where it owns what it offers", () => {
    fc.assert(fc.property(holder, outstanding, basis, (given, O, b) => {
      fc.pre(given.offered <= given.held + given.acquirable);
      const row = computeRow({ ...given, ownershipCap: null }, offering(O, b));
      expect(row.ownedAfter).toBe(row.ownedBefore - row.offered);
      expect(row.capBinds).toEqual({ before: false, after: false });
    }));
  });

  it("that a cap binds is at or under it in both percentages on the basis \"holder\", or holds more anyway", () => {
    fc.assert(fc.property(holder, outstanding, cap, (given, O, c) => {
      const row = computeRow({ ...given, ownershipCap: c }, offering(O, "holder"));
      if (row.capBinds.before && row.ownedBefore > given.held) expect(compareRatios(row.percentBefore ?? ratio(9, 1), c)).toBeLessThanOrEqual(0);
      if (row.capBinds.after && given.offered <= given.acquirable && row.ownedAfter > given.held) expect(compareRatios(row.percentAfter ?? ratio(9, 1), c)).toBeLessThanOrEqual(0);
    }));
  });

  it("owns most on the basis \"outstanding\", least on \"holder\"", () => {
    fc.assert(fc.property(holder, outstanding, (given, O) => {
      fc.pre(given.offered <= given.held + given.acquirable);
      const [all, remaining, none] = (["holder", "remaining", "outstanding"] as const).map((b) => computeRow(given, offering(O, b)).percentAfter ?? ratio(0, 1));
      expect(compareRatios(all ?? ratio(0, 1), remaining ?? ratio(0, 1))).toBeLessThanOrEqual(0);
      expect(compareRatios(remaining ?? ratio(0, 1), none ?? ratio(0, 1))).toBeLessThanOrEqual(0);
    }));
  });
});

describe("the table", () => {
  it("has the same totals in any order of its rows", () => {
    fc.assert(fc.property(fc.array(holder, { maxLength: 30 }).chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))), outstanding, basis, ([rows, shuffled], O, b) => {
      expect(computeTable({ holders: shuffled, offering: offering(O, b) }).totals).toEqual(computeTable({ holders: rows, offering: offering(O, b) }).totals);
    }));
  });

  it("foots: each total is the sum of its column", () => {
    fc.assert(fc.property(fc.array(holder, { maxLength: 30 }), outstanding, (holders, O) => {
      const { rows, totals } = computeTable({ holders, offering: offering(O, "holder") });
      const sum = (pick: (row: (typeof rows)[number]) => number) => rows.reduce((all, row) => all + pick(row), 0);
      expect([totals.ownedBefore, totals.offered, totals.ownedAfter]).toEqual([sum((row) => row.ownedBefore), sum((row) => row.offered), sum((row) => row.ownedAfter)]);
    }));
  });
});
