import { formatShares } from "../../../src/core/exact/formatShares";
import { parseShares } from "../../../src/core/exact/parseShares";
import { sumShares } from "../../../src/core/exact/sumShares";
import { toShares } from "../../../src/core/exact/toShares";
import { messageOf } from "../../../src/core/outcome";

const read = (text: string) => {
  const outcome = parseShares(text, "row 5, Offered");
  return outcome.ok ? outcome.value : messageOf(outcome);
};

describe("a share count in a cell", () => {
  it("passes whole numbers of 0 or more as they are", () => {
    expect([0, 1, 85568119, Number.MAX_SAFE_INTEGER].map((value) => toShares(value, "offered"))).toEqual([0, 1, 85568119, Number.MAX_SAFE_INTEGER].map((value) => ({ ok: true, value, findings: [] })));
    expect(Object.is((toShares(-0, "offered") as { value: number }).value, 0)).toBe(true);
  });

  it.each([
    [10.5, "offered is 10.5, a fraction of a share. Give whole shares."],
    [-1234, "offered is -1,234, a negative. Give a whole number of shares, 0 or more."],
    [2 ** 53, "offered is 9,007,199,254,740,992, more than can be counted exactly (9,007,199,254,740,991). Check the number."],
    [Number.NaN, "offered is not a finite number. Give a whole number of shares."],
    ["12", "offered is the text \"12\", not a number. Give a whole number of shares."],
    [true, "offered is TRUE, not a number. Give a whole number of shares."],
    [null, "offered is empty. Give a whole number of shares."],
    ["", "offered is empty. Give a whole number of shares."],
  ])("refuses %p, names the argument and the remedy, and rounds nothing", (value, message) => {
    expect(messageOf(toShares(value, "offered"))).toBe(message);
  });
});

describe("a share count in a text", () => {
  it.each([
    ["1234567", 1234567], ["1,234,567", 1234567], [" 1 234 567 ", 1234567], ["1\u00a0234\u00a0567", 1234567], ["1\u202f234", 1234], ["1'234'567", 1234567],
    ["1.234.567", 1234567], ["12,345.00", 12345], ["500.0", 500], ["-0-", 0], ["—", 0], ["-", 0], ["0", 0], ["007", 7],
  ])("reads %p", (text, shares) => {
    expect(read(text)).toBe(shares);
  });

  it.each([
    ["1.234", "a fraction of a share or a separator in the wrong place"], ["1,23", "a fraction of a share or a separator in the wrong place"], ["10.5", "a fraction of a share"],
    ["(1,234)", "a negative"], ["-5", "a negative"], ["twelve", "not a number of shares"], ["12 shares", "not a number of shares"], ["1,234.567.890", "not a number of shares"],
    ["", "is empty"], ["12 34", "not a number of shares"], ["1e3", "not a number of shares"], ["99999999999999999999", "more than can be counted exactly"],
  ])("refuses %p and names the place", (text, reason) => {
    expect(read(text)).toContain("row 5, Offered");
    expect(read(text)).toContain(reason);
  });

  it("prints with a comma between every three digits, differences with their sign", () => {
    expect([0, 999, 1000, 85568119, -7332262].map(formatShares)).toEqual(["0", "999", "1,000", "85,568,119", "-7,332,262"]);
  });
});

describe("a sum of share counts", () => {
  it("is exact, and refuses to be inexact", () => {
    expect(sumShares([Number.MAX_SAFE_INTEGER - 1, 1])).toBe(Number.MAX_SAFE_INTEGER);
    expect(() => sumShares([Number.MAX_SAFE_INTEGER, 1])).toThrow(RangeError);
    expect(sumShares([])).toBe(0);
  });
});
