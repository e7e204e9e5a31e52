import { cell, serial } from "./cells";

const D = serial("2002-03-14");

describe("a wrong argument shows #VALUE! and names the argument and the remedy", () => {
  it.each([
    ["text where a number belongs", cell("PERCENTOWNED", "50", 1000), "shares", "Give"],
    ["TRUE where a number belongs", cell("PERCENTOWNED", true, 1000), "shares", "Give"],
    ["a fraction of a share", cell("PERCENTAFTER", 100, 40.5, 1000), "offered", "Give whole shares"],
    ["a negative", cell("PERCENTAFTER", 100, 40, 1000, -1), "acquirable", "0 or more"],
    ["more than can be counted", cell("PERCENTOWNED", 2 ** 53, 1000), "shares", "Check"],
    ["an empty required argument", cell("PERCENTOWNED", null, 1000), "shares", "Give"],
    ["outstanding of 0", cell("RULE144LIMIT", 0), "outstanding", "Give"],
    ["offered above prior", cell("PERCENTAFTER", 40, 100, 1000), "offered", "at most"],
    ["more acquirable shares offered than there are", cell("PERCENTAFTER", 100, 40, 1000, 10, "remaining", 11), "acquirableOffered", "at most"],
    ["an unknown basis", cell("PERCENTAFTER", 100, 40, 1000, 0, "diluted"), "basis", "\"holder\""],
    ["a number for a basis", cell("PERCENTAFTER", 100, 40, 1000, 0, 2), "basis", "\"holder\""],
    ["a percentage above 1", cell("OWNERSHIPCAP", 1000, 4.99), "cap", "25% or 0.25"],
    ["a percentage above 1 to print", cell("PERCENTTEXT", 1.01), "fraction", "25% or 0.25"],
    ["text for a percentage", cell("OWNERSHIPCAP", 1000, "4.99%"), "cap", "25% or 0.25"],
    ["a negative percentage", cell("LOCKUPAVAILABLE", 100, D, D, -0.25), "releasePercent", "25% or 0.25"],
    ["a percentage of 0", cell("LOCKUPAVAILABLE", 100, D, D, 0), "releasePercent", "Give"],
    ["steps without an interval", cell("LOCKUPAVAILABLE", 100, D, D, 0.25, 0), "intervalMonths", "1 or more"],
    ["half a month", cell("LOCKUPAVAILABLE", 100, D, D, 0.25, 1.5), "intervalMonths", "whole number"],
    ["steps too small for a schedule", cell("LOCKUPSCHEDULE", 100, D, 0.000001), "releasePercent", "larger"],
    ["steps past the calendar's end", cell("LOCKUPSCHEDULE", 100, D, 0.25, 14400 * 3), "intervalMonths", "whole number"],
    ["a text for a date", cell("LOCKUPNEXT", "2002-03-14", D), "asOf", "DATE("],
    ["a date before the calendar", cell("LOCKUPNEXT", D, 0), "firstRelease", "DATE("],
    ["a date after the calendar", cell("LOCKUPNEXT", D, 2958466), "firstRelease", "DATE("],
    ["29 February 1900, which never was", cell("LOCKUPNEXT", 60, D), "asOf", "DATE("],
    ["a fraction of a day", cell("LOCKUPEXPIRY", D, 180.5), "days", "whole number"],
    ["days past the calendar's end", cell("LOCKUPEXPIRY", D, 2958465), "days", "Check"],
    ["a word for TRUE", cell("LOCKUPEXPIRY", D, 180, "yes"), "throughAndIncluding", "TRUE or FALSE"],
    ["an empty schedule", cell("SCHEDULEAVAILABLE", 100, D, [[null, null]]), "schedule", "two columns"],
    ["a schedule of one column", cell("SCHEDULEAVAILABLE", 100, D, [[D], [D]]), "schedule", "Give two"],
    ["a heading in the schedule", cell("SCHEDULEAVAILABLE", 100, D, [["Date", "Percent"], [D, 1]]), "schedule, row 1", "DATE("],
    ["a release without a date", cell("SCHEDULEAVAILABLE", 100, D, [[D, 0.5], [null, 0.5]]), "schedule, row 2", "DATE("],
    ["a release without a fraction", cell("SCHEDULEAVAILABLE", 100, D, [[D, null]]), "schedule, row 1", "25%"],
    ["text among holdings", cell("PRORATA", 1, [[1], ["x"]]), "holdings, row 2, column 1", "Give"],
    ["no holdings", cell("PRORATA", 1, null), "holdings", "Give"],
    ["a negative volume", cell("RULE144LIMIT", 1000, -5), "averageWeeklyVolume", "0 or more"],
    ["a block for a single value", cell("PERCENTOWNED", [[1], [2]], 1000), "shares", "one cell"],
    ["a fraction of a digit", cell("PERCENTTEXT", 0.5, 1.5), "decimals", "whole number"],
    ["a number for a text", cell("PERCENTTEXT", 0.005, 1, 7), "below", "text"],
  ])("%s", (_what, shown, argument, remedy) => {
    expect(shown).toMatch(new RegExp(`^#VALUE! ${argument}\\b`));
    expect(shown).toContain(remedy);
  });

  it("lets a bug through, so that nobody takes it for bad input", () => {
    const hostile = [[1]];
    Object.defineProperty(hostile, "map", { value: () => { throw new TypeError("bug"); } });
    expect(() => cell("PRORATA", 1, hostile)).toThrow(TypeError);
  });
});

describe("what counts as empty", () => {
  it.each([["omitted", undefined], ["an empty cell", null], ["a formula that shows nothing", ""], ["an empty block of one cell", [[null]]]])("%s means the default", (_what, empty) => {
    expect(cell("PERCENTAFTER", 100, 40, 1000, empty, empty, empty)).toBe(0.06);
    expect(cell("PERCENTTEXT", 0.0164495, empty, empty)).toBe("1.6%");
    expect(cell("LOCKUPAVAILABLE", 100, D, D, empty, empty, empty)).toBe(100);
    expect(cell("CAPPEDSHARES", 100, 1000, empty, empty)).toBe(100);
    expect(cell("RULE144LIMIT", 1000, empty, empty)).toBe(10);
    expect(cell("LOCKUPEXPIRY", D, 1, empty)).toBe(D + 1);
  });

  it("takes the 0 that Excel for Windows makes of an empty cell for nothing, wherever 0 would mean nothing", () => {
    expect(cell("PERCENTAFTER", 100, 40, 1000, 0, 0)).toBe(0.06);
    expect(cell("CAPPEDSHARES", 100, 1000, 0, 0)).toBe(100);
    expect(cell("PERCENTTEXT", 0.005, 1, 0)).toBe("*");
    expect(cell("SCHEDULEAVAILABLE", 100, D, [[D, 1], [0, 0]])).toBe(100);
    expect(cell("LOCKUPAVAILABLE", 100, D, D, 1, 0)).toBe(100);
  });

  it("takes a block of one cell for its value", () => {
    expect(cell("PERCENTOWNED", [[50]], [[1000]])).toBe(0.05);
  });
});

describe("the ends of what can be counted", () => {
  it("reaches the last day that Excel knows, and refuses the day after it", () => {
    expect(cell("LOCKUPEXPIRY", 2958465, 0)).toBe(2958465);
    expect(cell("LOCKUPEXPIRY", 2958464, 0, true)).toBe(2958465);
    expect(cell("LOCKUPEXPIRY", 2958465, 0, true)).toMatch(/^#VALUE! .*9999/);
  });

  it("shows a fraction next to a whole number as it is, not rounded to it", () => {
    expect(cell("PERCENTOWNED", 0.99999999999, 5)).toMatch(/shares is 0\.99999999999, a fraction/);
    expect(cell("PERCENTOWNED", 2.9999999999999996, 5)).toMatch(/shares is 2\.9999999999999996, a fraction/);
  });

  it("splits over holdings whose sum is more than a double counts", () => {
    expect(cell("PRORATA", 3, [[9007199254740991], [9007199254740991]])).toEqual([[2], [1]]);
  });
});
