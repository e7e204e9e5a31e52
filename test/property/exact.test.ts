import fc from "fast-check";
import { addDays } from "../../src/core/exact/addDays";
import { addMonths } from "../../src/core/exact/addMonths";
import { daysBetween } from "../../src/core/exact/daysBetween";
import { daysInMonth } from "../../src/core/exact/daysInMonth";
import { floorTimes } from "../../src/core/exact/floorTimes";
import { formatPercent } from "../../src/core/exact/formatPercent";
import { formatShares } from "../../src/core/exact/formatShares";
import { parseDate } from "../../src/core/exact/parseDate";
import { parsePercent } from "../../src/core/exact/parsePercent";
import { parseShares } from "../../src/core/exact/parseShares";
import { ratio } from "../../src/core/exact/ratio";
import { fromSerial, toSerial } from "../../src/core/exact/serialDate";
import { toDecimalRatio } from "../../src/core/exact/toDecimalRatio";
import { toNumber } from "../../src/core/exact/toNumber";
import { toRatio } from "../../src/core/exact/toRatio";

const shares = fc.maxSafeNat();
const date = fc.integer({ min: -700_000, max: 2_900_000 }).map((day) => addDays("1970-01-01", day)).filter((text) => text < "9990");

describe("share counts", () => {
  it("come back from their print", () => {
    fc.assert(fc.property(shares, (count) => { expect(parseShares(formatShares(count), "n")).toEqual({ ok: true, value: count, findings: [] }); }));
  });

  it("times a fraction are the largest whole number not above the product", () => {
    fc.assert(fc.property(shares, fc.maxSafeNat(), fc.maxSafeNat(), (count, a, b) => {
      const [num, den] = a <= b ? [a, b] : [b, a];
      fc.pre(den > 0);
      const part = BigInt(floorTimes(count, ratio(num, den)));
      expect(part * BigInt(den) <= BigInt(count) * BigInt(num)).toBe(true);
      expect((part + 1n) * BigInt(den) > BigInt(count) * BigInt(num)).toBe(true);
    }));
  });
});

describe("percentages", () => {
  it("of up to nine decimals are exactly the decimal that was typed, whichever of 1/n is not near", () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 10 ** 9 }), fc.integer({ min: 0, max: 9 }), (digits, decimals) => {
      fc.pre(digits <= 10 ** decimals);
      expect(toDecimalRatio(digits / 10 ** decimals)).toEqual(ratio(digits, 10 ** decimals));
    }));
  });

  it("near 1/n are 1/n, as number and as text", () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 10, max: 15 }), (parts, places) => {
      const typed = (1 / parts).toFixed(places);
      expect(toRatio(Number(typed))).toEqual(ratio(1, parts));
      expect(parsePercent(typed, "p")).toEqual({ ok: true, value: ratio(1, parts), findings: [] });
    }));
  });

  it("print half up to any place", () => {
    fc.assert(fc.property(fc.bigInt({ min: 0n, max: 10n ** 20n }), fc.bigInt({ min: 1n, max: 10n ** 20n }), fc.integer({ min: 0, max: 6 }), (num, den, decimals) => {
      const units = BigInt(formatPercent(ratio(num, den), decimals).replace("%", "").replace(".", ""));
      // units is the nearest whole number to num·100·10^decimals / den; at a half the upper one.
      const twice = 2n * num * 100n * 10n ** BigInt(decimals);
      expect((2n * units - 1n) * den <= twice && twice < (2n * units + 1n) * den).toBe(true);
    }));
  });

  it("print * exactly below one percent", () => {
    fc.assert(fc.property(fc.nat(10 ** 9), fc.integer({ min: 1, max: 10 ** 9 }), (num, den) => {
      expect(formatPercent(ratio(num, den), 1, "*") === "*").toBe(BigInt(num) * 100n < BigInt(den));
    }));
  });

  it("go into a cell as the nearest double: reading it back differs by less than one part in 2^53", () => {
    fc.assert(fc.property(fc.bigInt({ min: 1n, max: 10n ** 30n }), fc.bigInt({ min: 1n, max: 10n ** 30n }), (num, den) => {
      const value = toNumber(ratio(num, den));
      const scale = 2n ** 300n;
      const exact = (num * scale) / den;
      const got = BigInt(Math.round(value * 2 ** 200)) * 2n ** 100n;
      const gap = got > exact ? got - exact : exact - got;
      expect(gap * 2n ** 52n <= exact).toBe(true);
    }));
  });
});

describe("dates", () => {
  it("come back from their serials, one apart from day to day, but for Excel's 29 February 1900", () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 2_958_465 }).filter((serial) => serial !== 60), (serial) => {
      const day = fromSerial(serial) ?? "";
      expect(toSerial(day)).toBe(serial);
      expect(parseDate(day)).toBe(day);
      if (serial !== 2_958_465) expect(fromSerial(serial === 59 ? 61 : serial + 1)).toBe(addDays(day, 1));
    }));
  });

  it("and days add up", () => {
    fc.assert(fc.property(date, fc.integer({ min: -3000, max: 3000 }), (from, days) => { expect(daysBetween(from, addDays(from, days))).toBe(days); }));
  });

  it("keep their day over months, or take the last of a month that is too short", () => {
    fc.assert(fc.property(date, fc.integer({ min: -120, max: 120 }), (from, months) => {
      fc.pre(from > "0012");
      const to = addMonths(from, months);
      const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split("-").map(Number);
      const [year = 0, month = 0, day = 0] = to.split("-").map(Number);
      expect(year * 12 + month - (fromYear * 12 + fromMonth)).toBe(months);
      expect(day).toBe(Math.min(fromDay, daysInMonth(year, month)));
    }));
  });
});
