import { cell, serial } from "./cells";

const FIRST = serial("2002-03-14");

describe("the ownership functions", () => {
  it("counts what a holder may acquire as outstanding for it alone", () => {
    expect(cell("PERCENTOWNED", 50, 1000)).toBe(0.05);
    expect(cell("PERCENTOWNED", 4384886, 150641864, 1876030)).toBe(4384886 / 152517894);
  });

  it("gives percent after on the three bases", () => {
    expect(cell("PERCENTAFTER", 100, 40, 1000)).toBe(0.06);
    expect(cell("PERCENTAFTER", 4384886, 1876030, 150641864, 1876030)).toBe(2508856 / 152517894);
    expect(cell("PERCENTAFTER", 100, 40, 1000, 30, "holder")).toBe(60 / 1030);
    expect(cell("PERCENTAFTER", 100, 40, 1000, 60, "remaining")).toBe(60 / 1020);
    expect(cell("PERCENTAFTER", 100, 40, 1000, 60, "remaining", 10)).toBe(60 / 1050);
    expect(cell("PERCENTAFTER", 100, 40, 1000, 60, "outstanding")).toBe(0.06);
  });

  it("prints a percentage half up, and * below 1% unrounded", () => {
    expect(cell("PERCENTTEXT", 0.0164495)).toBe("1.6%");
    expect(cell("PERCENTTEXT", 0.0165)).toBe("1.7%");
    expect(cell("PERCENTTEXT", 0.00999999999)).toBe("*");
    expect(cell("PERCENTTEXT", 0.01)).toBe("1.0%");
    expect(cell("PERCENTTEXT", 0.03 - 0.02)).toBe("1.0%");
    expect(cell("PERCENTTEXT", 0)).toBe("*");
    expect(cell("PERCENTTEXT", 0.005, 2, "less than 1%")).toBe("less than 1%");
    expect(cell("PERCENTTEXT", 0.125, 0)).toBe("13%");
    expect(cell("PERCENTTEXT", 1, null, null)).toBe("100.0%");
  });

  it("finds the most shares that a capped holder owns, to the share", () => {
    expect(cell("OWNERSHIPCAP", 150641864, 0.0499)).toBe(7911829);
    expect(cell("OWNERSHIPCAP", 1000, 0.05, 60)).toBe(60);
    expect(cell("OWNERSHIPCAP", 1000, 0.05, 31)).toBe(51);
    expect(cell("CAPPEDSHARES", 15244091, 150641864, 0.0499)).toBe(7911829);
    expect(cell("CAPPEDSHARES", 15244091, 150641864, null)).toBe(15244091);
    expect(cell("CAPPEDSHARES", 10, 1000, 0.05)).toBe(10);
    expect(cell("OWNERSHIPCAP", 1000, 1)).toMatch(/^#N\/A cap is 100%/);
  });
});

describe("the lock-up functions", () => {
  it("frees shares on the day after a period that runs through and including its last day", () => {
    expect(cell("LOCKUPEXPIRY", serial("2001-09-15"), 180)).toBe(FIRST);
    expect(cell("LOCKUPEXPIRY", serial("2001-09-15") + 0.99, 180, true)).toBe(FIRST + 1);
  });

  it("releases a block in steps, on the release day itself", () => {
    const available = (asOf: string) => cell("LOCKUPAVAILABLE", 85568119, serial(asOf), FIRST, 0.25, 3);
    expect(["2002-03-13", "2002-03-14", "2002-06-13", "2002-06-14", "2002-09-14", "2002-12-13", "2002-12-14"].map(available)).toEqual([0, 21392029, 21392029, 42784059, 64176089, 64176089, 85568119]);
    expect(cell("LOCKUPAVAILABLE", 85568119, FIRST + 0.75, FIRST + 0.5, 0.25, 3)).toBe(21392029);
    expect(cell("LOCKUPLOCKED", 85568119, FIRST, FIRST, 0.25, 3)).toBe(64176090);
  });

  it("frees everything at the first release without a percentage, and steps every three months without an interval", () => {
    expect(cell("LOCKUPAVAILABLE", 1000, FIRST, FIRST)).toBe(1000);
    expect(cell("LOCKUPAVAILABLE", 1000, serial("2002-06-14"), FIRST, 0.25)).toBe(500);
    expect(cell("LOCKUPAVAILABLE", 1000, serial("2002-06-14"), FIRST, 0.25, null, 100)).toBe(400);
    expect(cell("LOCKUPAVAILABLE", 1000, FIRST, FIRST, 0.25, 3, 900)).toBe(0);
  });

  it("gives 30% steps 30, 60, 90 and 100%, and reads nine places of a third as a third", () => {
    expect((cell("LOCKUPSCHEDULE", 1000, FIRST, 0.3) as number[][]).map((row) => row.slice(1))).toEqual([[300, 300, 0.3], [300, 600, 0.6], [300, 900, 0.9], [100, 1000, 1]]);
    expect(cell("LOCKUPSCHEDULE", 100, serial("2003-11-30"), 0.333333333, 3)).toEqual([[serial("2003-11-30"), 33, 33, 1 / 3], [serial("2004-02-29"), 33, 66, 2 / 3], [serial("2004-05-30"), 34, 100, 1]]);
  });

  it("names the next release, and #N/A when everything is free", () => {
    expect(cell("LOCKUPNEXT", FIRST - 1, FIRST, 0.25)).toBe(FIRST);
    expect(cell("LOCKUPNEXT", FIRST, FIRST, 0.25)).toBe(serial("2002-06-14"));
    expect(cell("LOCKUPNEXT", serial("2002-12-14"), FIRST, 0.25)).toMatch(/^#N\/A .*free/);
  });

  it("reads a list of releases in any order, blank rows aside", () => {
    const schedule = [[serial("2002-09-14"), 0.6], [null, null], [FIRST, 0.4], ["", ""]];
    expect([FIRST - 1, FIRST, serial("2002-09-13"), serial("2002-09-14")].map((asOf) => cell("SCHEDULEAVAILABLE", 1001, asOf, schedule))).toEqual([0, 400, 400, 1001]);
    expect(cell("SCHEDULEAVAILABLE", 1001, FIRST, schedule, 100)).toBe(300);
    expect(cell("SCHEDULEAVAILABLE", 10, FIRST, [[FIRST, 0.6], [FIRST + 9, 0.5]])).toMatch(/^#VALUE! schedule: .*110.0000%.*100%/);
    expect(cell("SCHEDULEAVAILABLE", 3, FIRST, [[FIRST, 1 / 3], [FIRST, 2 / 3]])).toBe(3);
  });
});

describe("the market functions", () => {
  it("takes the larger of one percent and the volume, less what was sold", () => {
    expect(cell("RULE144LIMIT", 5000099)).toBe(50000);
    expect(cell("RULE144LIMIT", 5000099, 61234.9)).toBe(61234);
    expect(cell("RULE144LIMIT", 5000099, null, 49999)).toBe(1);
    expect(cell("RULE144LIMIT", 5000099, null, 60000)).toBe(0);
  });

  it("splits whole shares in the shape of the holdings", () => {
    expect(cell("PRORATA", 10, [[1], [1], [1], [30]])).toEqual([[1], [0], [0], [9]]);
    expect(cell("PRORATA", 5, [[2, 3], [null, 5]])).toEqual([[1, 2], [0, 2]]);
    expect(cell("PRORATA", 0, [[0, 0]])).toEqual([[0, 0]]);
    expect(cell("PRORATA", 7, 9)).toEqual([[7]]);
    expect(cell("PRORATA", 11, [[2, 3, 5]])).toMatch(/^#VALUE! amount is 11, above the 10 /);
  });
});
