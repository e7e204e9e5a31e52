import { addRatios } from "../../../src/core/exact/addRatios";
import { compareRatios } from "../../../src/core/exact/compareRatios";
import { divideRatios } from "../../../src/core/exact/divideRatios";
import { floorTimes } from "../../../src/core/exact/floorTimes";
import { multiplyRatios } from "../../../src/core/exact/multiplyRatios";
import { ONE, ratio, ZERO } from "../../../src/core/exact/ratio";
import { subtractRatios } from "../../../src/core/exact/subtractRatios";
import { toDecimalRatio } from "../../../src/core/exact/toDecimalRatio";
import { toNumber } from "../../../src/core/exact/toNumber";
import { toRatio } from "../../../src/core/exact/toRatio";

describe("a ratio", () => {
  it("stands in lowest terms with a positive denominator", () => {
    expect([ratio(-6, -8), ratio(6, -8), ratio(0, -5), ratio(85568119n, 85568119n)]).toEqual([{ num: 3n, den: 4n }, { num: -3n, den: 4n }, ZERO, ONE]);
    expect(() => ratio(1, 0)).toThrow(RangeError);
  });

  it("is added, subtracted, multiplied, divided and compared exactly", () => {
    const [third, quarter] = [ratio(1, 3), ratio(1, 4)];
    expect([addRatios(third, quarter), subtractRatios(quarter, third), multiplyRatios(third, quarter), divideRatios(third, quarter)]).toEqual([ratio(7, 12), ratio(-1, 12), ratio(1, 12), ratio(4, 3)]);
    expect([compareRatios(third, quarter), compareRatios(quarter, third), compareRatios(third, ratio(2, 6))]).toEqual([1, -1, 0]);
    expect(() => divideRatios(third, ZERO)).toThrow(RangeError);
  });

  it("takes whole shares rounded down, at counts where a double's product is wrong", () => {
    expect(floorTimes(85568119, ratio(1, 4))).toBe(21392029);
    expect(floorTimes(9007199254740991, ratio(1, 3))).toBe(3002399751580330);
    expect(floorTimes(100, ratio(29, 100))).toBe(29);
    expect(Math.floor(100 * 0.29)).toBe(28);
  });
});

describe("a percentage in a cell", () => {
  it.each([[0.0499, 499, 10000], [0.25, 1, 4], [1, 1, 1], [0, 0, 1], [0.1 + 0.2, 3, 10], [0.03 - 0.02, 1, 100], [1e-7, 1, 10_000_000], [2 / 3, 2, 3], [5 / 7, 5, 7], [0.56804, 14201, 25000]])("%p is the decimal that the person sees", (value, num, den) => {
    expect(toDecimalRatio(value)).toEqual(ratio(num, den));
  });

  it.each([[0.3333333333, 3], [0.333333333, 3], [0.1666666667, 6], [1 / 120, 120], [0.0083333333, 120], [0.142857143, 7], [0.9999999995, 1], [1.0000000009, 1]])("%p is within 1e-9 of 1/%p, and is it", (value, parts) => {
    expect(toRatio(value)).toEqual(ratio(1, parts));
  });

  it.each([[0.33333333, 33333333, 100000000], [0.3333, 3333, 10000], [1 / 121 + 2e-9, null, null], [0.9999999985, 9999999985, 10000000000], [0.0499, 499, 10000]])("%p is further away, and stays what it is", (value, num, den) => {
    expect(toRatio(value)).toEqual(num === null ? toDecimalRatio(value) : ratio(num, den ?? 1));
  });

  it("refuses what is no number", () => {
    expect(() => toRatio(Number.NaN)).toThrow(RangeError);
    expect(() => toDecimalRatio(Infinity)).toThrow(RangeError);
  });
});

describe("a ratio for a cell", () => {
  it("is the nearest double, for terms larger than doubles hold too", () => {
    expect([toNumber(ratio(499, 10000)), toNumber(ratio(-1, 3)), toNumber(ZERO)]).toEqual([0.0499, -1 / 3, 0]);
    expect(toNumber(ratio(10n ** 40n + 1n, 3n * 10n ** 40n))).toBe(1 / 3);
    expect(toNumber(ratio(2n ** 80n + 1n, 2n ** 80n))).toBe(1);
    // Half way between two doubles and a trace above: the trace decides.
    expect(toNumber(ratio((2n ** 53n + 1n) * 2n ** 70n + 1n, 2n ** 70n))).toBe(2 ** 53 + 2);
    expect(toNumber(ratio((2n ** 53n + 1n) * 2n ** 70n - 1n, 2n ** 70n))).toBe(2 ** 53);
  });
});
