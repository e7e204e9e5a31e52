import fc from "fast-check";
import { addDays } from "../../src/core/exact/addDays";
import { ratio } from "../../src/core/exact/ratio";
import { toRatio } from "../../src/core/exact/toRatio";
import { availableShares } from "../../src/core/lockup/availableShares";
import { lockedShares } from "../../src/core/lockup/lockedShares";
import { nextRelease } from "../../src/core/lockup/nextRelease";
import { proRata } from "../../src/core/lockup/proRata";
import { releasedShares } from "../../src/core/lockup/releasedShares";
import { releaseSchedule } from "../../src/core/lockup/releaseSchedule";
import { rule144Limit } from "../../src/core/lockup/rule144Limit";
import { shareSchedule } from "../../src/core/lockup/shareSchedule";
import type { DateTerms, LockUpTerms } from "../../src/core/lockup/terms";

const date = fc.integer({ min: 0, max: 20_000 }).map((day) => addDays("1990-01-01", day));
const shares = fc.integer({ min: 0, max: 5_000_000_000 });
const steps: fc.Arbitrary<LockUpTerms> = fc.record({ kind: fc.constant("steps" as const), firstRelease: date, releasePercent: fc.oneof(fc.integer({ min: 20, max: 10000 }).map((parts) => ratio(parts, 10000)), fc.integer({ min: 1, max: 120 }).map((parts) => toRatio(1 / parts))), intervalMonths: fc.integer({ min: 1, max: 24 }) });
/** Weights over their own sum or a little more, so that a list adds up to at most 1. */
const list: fc.Arbitrary<DateTerms> = fc.tuple(fc.array(fc.tuple(date, fc.integer({ min: 0, max: 1000 })), { minLength: 1, maxLength: 24 }), fc.nat(500)).map(([rows, rest]) => {
  const whole = rows.reduce((sum, [, weight]) => sum + weight, rest) || 1;
  return { kind: "dates", releases: rows.map(([on, weight]) => ({ date: on, percent: ratio(weight, whole) })) };
});
const terms: fc.Arbitrary<LockUpTerms> = fc.oneof(steps, list);

function scheduleOf(given: LockUpTerms) {
  const outcome = releaseSchedule(given);
  if (!outcome.ok) throw new Error(outcome.findings[0]?.message);
  return outcome.value;
}

describe("releases", () => {
  it("never go backwards: dates rise, fractions do not fall and stay within the whole", () => {
    fc.assert(fc.property(terms, (given) => {
      const schedule = scheduleOf(given);
      schedule.forEach(({ date: on, percent, cumulative }, index) => {
        const before = schedule[index - 1];
        if (before) expect(on > before.date).toBe(true);
        expect(percent.num >= 0n).toBe(true);
        expect(cumulative.num <= cumulative.den).toBe(true);
      });
    }));
  });

  it("of equal steps free everything in the end, the last at most a whole step", () => {
    fc.assert(fc.property(steps, (given) => {
      const last = scheduleOf(given).at(-1);
      const step = given.kind === "steps" ? given.releasePercent : ratio(1, 1);
      expect(last?.cumulative).toEqual(ratio(1, 1));
      expect((last?.percent.num ?? 2n) * step.den <= step.num * (last?.percent.den ?? 1n)).toBe(true);
    }));
  });

  it("in whole shares are none below 0 and add up to what the last date frees", () => {
    fc.assert(fc.property(terms, shares, (given, block) => {
      const rows = shareSchedule(block, scheduleOf(given));
      expect(rows.every((row) => row.released >= 0)).toBe(true);
      expect(rows.reduce((sum, row) => sum + row.released, 0)).toBe(rows.at(-1)?.cumulativeShares ?? 0);
      if (given.kind === "steps") expect(rows.at(-1)?.cumulativeShares).toBe(block);
    }));
  });

  it("are the same in any order of the list's rows", () => {
    fc.assert(fc.property(list.chain((given) => fc.tuple(fc.constant(given), fc.shuffledSubarray([...given.releases], { minLength: given.releases.length }))), ([given, shuffled]) => {
      expect(scheduleOf({ kind: "dates", releases: shuffled })).toEqual(scheduleOf(given));
    }));
  });
});

describe("availability", () => {
  it("never falls as the date grows, never exceeds the block, and with what is locked makes the block", () => {
    fc.assert(fc.property(terms, shares, date, fc.nat(4000), (given, block, asOf, later) => {
      const schedule = scheduleOf(given);
      const now = releasedShares(block, asOf, schedule);
      expect(releasedShares(block, addDays(asOf, later), schedule)).toBeGreaterThanOrEqual(now);
      expect(now).toBeLessThanOrEqual(block);
      expect(now + lockedShares(block, asOf, schedule)).toBe(block);
    }));
  });

  it("changes on release dates alone", () => {
    fc.assert(fc.property(terms, shares, date, (given, block, asOf) => {
      const schedule = scheduleOf(given);
      const next = nextRelease(asOf, schedule);
      const end = next ? addDays(next.date, -1) : addDays(asOf, 3650);
      expect(releasedShares(block, end, schedule)).toBe(releasedShares(block, asOf, schedule));
      expect(next === null || next.date > asOf).toBe(true);
    }));
  });

  it("falls by every share sold, down to nothing", () => {
    fc.assert(fc.property(terms, shares, shares, date, (given, block, sold, asOf) => {
      const schedule = scheduleOf(given);
      expect(availableShares(block, asOf, schedule, sold)).toBe(Math.max(0, releasedShares(block, asOf, schedule) - sold));
    }));
  });

  it("of parts is at most that of the whole block, and short of it by less than a share each", () => {
    fc.assert(fc.property(terms, fc.array(fc.nat(10_000_000), { minLength: 1, maxLength: 40 }), date, (given, blocks, asOf) => {
      const schedule = scheduleOf(given);
      const apart = blocks.reduce((sum, block) => sum + releasedShares(block, asOf, schedule), 0);
      const together = releasedShares(blocks.reduce((sum, block) => sum + block, 0), asOf, schedule);
      expect(apart).toBeLessThanOrEqual(together);
      expect(together - apart).toBeLessThan(blocks.length);
    }));
  });
});

describe("parts pro rata", () => {
  const holdings = fc.array(fc.nat(1_000_000_000), { minLength: 1, maxLength: 60 });
  const split = (amount: number, of: readonly number[]) => {
    const outcome = proRata(amount, of);
    return outcome.ok ? outcome.value : null;
  };

  it("add up to the amount, and none exceeds its holding or its exact part by a share", () => {
    fc.assert(fc.property(holdings, fc.double({ min: 0, max: 1, noNaN: true }), (of, part) => {
      const sum = of.reduce((all, one) => all + one, 0);
      const amount = Math.floor(sum * part);
      const parts = split(amount, of) ?? [];
      expect(parts.reduce((all, one) => all + one, 0)).toBe(amount);
      parts.forEach((one, index) => {
        expect(one).toBeLessThanOrEqual(of[index] ?? 0);
        const exact = BigInt(amount) * BigInt(of[index] ?? 0);
        const gap = BigInt(one) * BigInt(sum) - exact;
        expect(gap < BigInt(sum || 1) && gap > -BigInt(sum || 1)).toBe(true);
      });
    }));
  });

  it("are the same for a holding wherever it stands, but for a share between equal remainders", () => {
    fc.assert(fc.property(holdings, fc.double({ min: 0, max: 1, noNaN: true }), (of, part) => {
      const amount = Math.floor(of.reduce((all, one) => all + one, 0) * part);
      const forward = split(amount, of) ?? [];
      const backward = [...(split(amount, [...of].reverse()) ?? [])].reverse();
      forward.forEach((one, index) => { expect(Math.abs(one - (backward[index] ?? 0))).toBeLessThanOrEqual(1); });
    }));
  });

  it("are refused for more than is held", () => {
    fc.assert(fc.property(holdings, fc.integer({ min: 1, max: 1000 }), (of, more) => { expect(split(of.reduce((all, one) => all + one, 0) + more, of)).toBeNull(); }));
  });
});

describe("the limit of Rule 144(e)", () => {
  it("is at least one percent and at least the volume before sales, and falls by every share sold", () => {
    fc.assert(fc.property(shares, fc.option(fc.double({ min: 0, max: 1e9, noNaN: true })), shares, (outstanding, volume, sold) => {
      const free = rule144Limit(outstanding, volume, 0);
      expect(free * 100 > outstanding - 100).toBe(true);
      expect(free > (volume ?? 0) - 1).toBe(true);
      expect(free * 100 <= outstanding || free <= (volume ?? 0)).toBe(true);
      expect(rule144Limit(outstanding, volume, sold)).toBe(Math.max(0, free - sold));
    }));
  });
});
