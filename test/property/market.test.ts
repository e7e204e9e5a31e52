import fc from "fast-check";
import { addDays } from "../../src/core/exact/addDays";
import { ratio } from "../../src/core/exact/ratio";
import { freedBy } from "../../src/core/lockup/blockReleases";
import type { Block, EarlyRelease, LockUpAgreement } from "../../src/core/lockup/lockUpAgreement";
import { overhang } from "../../src/core/lockup/overhang";
import { groupAvailability } from "../../src/core/market/groupAvailability";
import { holderAvailability } from "../../src/core/market/holderAvailability";
import type { Market, Position, Sale } from "../../src/core/market/position";

const date = fc.integer({ min: 0, max: 1500 }).map((day) => addDays("2001-01-01", day));
const count = fc.nat(2_000_000);
const blocks = fc.array(fc.tuple(count, fc.constantFrom("", "Officers", "Funds")), { minLength: 1, maxLength: 12 }).map((rows): Block[] => rows.map(([shares, group], index) => ({ name: `H${index}`, group, shares })));
const early: fc.Arbitrary<EarlyRelease> = fc.record({ date, covers: fc.constantFrom<EarlyRelease["covers"]>({ kind: "all" }, { kind: "holder", name: "H0" }), amount: fc.integer({ min: 1, max: 100 }).map((parts) => ({ percent: ratio(parts, 100) })), reason: fc.constantFrom("trigger", "blackout", "waiver"), proRata: fc.boolean(), takenFrom: fc.constantFrom("next", "last") });
const agreement: fc.Arbitrary<LockUpAgreement> = fc.record({ name: fc.constant("L"), covers: fc.constant({ kind: "all" } as const), terms: fc.record({ kind: fc.constant("steps" as const), firstRelease: date, releasePercent: fc.integer({ min: 5, max: 100 }).map((parts) => ratio(parts, 100)), intervalMonths: fc.integer({ min: 1, max: 6 }) }), roll: fc.constantFrom("none", "next", "previous"), early: fc.uniqueArray(early, { maxLength: 4, selector: (one) => one.date }) });

describe("the overhang of many holders", () => {
  it("frees more and more of each block, each share once, and all in the end", () => {
    fc.assert(fc.property(agreement, blocks, (lockUp, all) => {
      const outcome = overhang([lockUp], all, new Set());
      if (!outcome.ok) throw new Error(outcome.findings[0]?.message);
      for (const { block, releases } of outcome.value) {
        releases.forEach((release, index) => {
          expect(release.released).toBeGreaterThan(0);
          const before = releases[index - 1];
          expect(release.cumulativeShares).toBe((before?.cumulativeShares ?? 0) + release.released);
          if (before) expect(release.date >= before.date).toBe(true);
        });
        expect(freedBy("2099-12-31", releases)).toBe(block.shares);
      }
    }));
  });

  it("is never behind the terms: an early release takes nothing from a later date", () => {
    fc.assert(fc.property(agreement, blocks, date, (lockUp, all, asOf) => {
      const free = (given: LockUpAgreement) => {
        const outcome = overhang([given], all, new Set());
        return outcome.ok ? outcome.value.map((one) => freedBy(asOf, one.releases)) : [];
      };
      const plain = free({ ...lockUp, early: [] });
      free(lockUp).forEach((shares, index) => { expect(shares).toBeGreaterThanOrEqual(plain[index] ?? 0); });
    }));
  });
});

const position: fc.Arbitrary<Omit<Position, "name">> = fc.record({ shares: count, registered: count, releases: fc.constant(null), affiliate: fc.boolean(), related: fc.constantFrom("", "Smith"), acquiredOn: fc.option(date), cap: fc.constant(null) });
const market: fc.Arbitrary<Market> = fc.tuple(fc.array(position, { minLength: 1, maxLength: 6 }), fc.record({ effectiveOn: fc.option(date), lapsedOn: fc.option(date) }), fc.record({ reportingIssuer: fc.boolean(), outstanding: count, averageWeeklyVolume: fc.option(count) }), fc.array(fc.tuple(date, fc.nat(5), fc.nat(300_000), fc.constantFrom<Sale["road"]>("prospectus", "rule144")), { maxLength: 8 }))
  .map(([positions, registration, rule144, sales]) => ({ positions: positions.map((one, index) => ({ ...one, registered: Math.min(one.registered, one.shares), name: `H${index}` })), registration, rule144, sales: sales.map(([on, index, shares, road]) => ({ date: on, holder: `H${index}`, shares, road })) }));

describe("the two roads", () => {
  it("never let through more than is free, by themselves or together", () => {
    fc.assert(fc.property(market, date, (given, asOf) => {
      for (const one of given.positions) {
        const { free, prospectus, rule144, sellable } = holderAvailability(one, asOf, given);
        expect(Math.max(prospectus.shares, rule144.shares)).toBeLessThanOrEqual(sellable);
        expect(sellable).toBeLessThanOrEqual(Math.min(free, prospectus.shares + rule144.shares));
      }
    }));
  });

  it("of a group let through at most the sum of its holders, and at least the best of them", () => {
    fc.assert(fc.property(market, date, (given, asOf) => {
      const all = groupAvailability(given.positions, asOf, given);
      const each = all.holders.map((one) => one.sellable);
      expect(all.sellable).toBeLessThanOrEqual(each.reduce((sum, one) => sum + one, 0));
      expect(all.sellable).toBeGreaterThanOrEqual(Math.max(...each));
      expect(all.rule144).toBeLessThanOrEqual(all.free);
    }));
  });

  it("use up no Rule 144 volume by sales under the prospectus", () => {
    fc.assert(fc.property(market, date, (given, asOf) => {
      const registeredOnly = { ...given, sales: given.sales.map((one) => ({ ...one, road: "prospectus" as const })) };
      const unsold = { ...given, sales: [] };
      given.positions.forEach((one) => {
        const [sold, none] = [holderAvailability(one, asOf, registeredOnly), holderAvailability(one, asOf, unsold)];
        expect(sold.rule144.shares).toBe(Math.min(none.rule144.shares, sold.free));
      });
    }));
  });

  it("do not depend on the order in which sales were entered", () => {
    fc.assert(fc.property(market.chain((given) => fc.tuple(fc.constant(given), fc.shuffledSubarray([...given.sales], { minLength: given.sales.length }))), date, ([given, sales], asOf) => {
      expect(groupAvailability(given.positions, asOf, { ...given, sales }).sellable).toBe(groupAvailability(given.positions, asOf, given).sellable);
    }));
  });
});
