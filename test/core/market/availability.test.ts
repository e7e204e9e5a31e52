import { ratio } from "../../../src/core/exact/ratio";
import { availabilityInWords } from "../../../src/core/market/availabilityInWords";
import { checkSales } from "../../../src/core/market/checkSales";
import { cutback } from "../../../src/core/market/cutback";
import { groupAvailability } from "../../../src/core/market/groupAvailability";
import { groupInWords } from "../../../src/core/market/groupInWords";
import { holderAvailability } from "../../../src/core/market/holderAvailability";
import type { Market, Position, Sale } from "../../../src/core/market/position";

const position = (given: Partial<Position>): Position => ({ name: "A", shares: 1_000_000, registered: 1_000_000, releases: null, affiliate: true, related: "", acquiredOn: "2001-01-02", cap: null, ...given });
const market = (positions: readonly Position[], given: Partial<Market> = {}): Market => ({ positions, registration: { effectiveOn: "2001-10-30", lapsedOn: "2003-09-30" }, rule144: { reportingIssuer: true, outstanding: 5_000_099, averageWeeklyVolume: null }, sales: [], ...given });
const sale = (date: string, shares: number, road: Sale["road"] = "rule144", holder = "A"): Sale => ({ date, holder, shares, road });
const A = position({});

describe("an affiliate with 1,000,000 registered and released shares and a limit of 50,000", () => {
  it("can sell 1,000,000 under the prospectus, and 50,000 after the registration has lapsed", () => {
    const before = holderAvailability(A, "2003-09-29", market([A]));
    const after = holderAvailability(A, "2003-09-30", market([A]));
    expect([before.prospectus.shares, before.rule144.shares, before.sellable]).toEqual([1_000_000, 50_000, 1_000_000]);
    expect([after.prospectus.shares, after.rule144.shares, after.sellable]).toEqual([0, 50_000, 50_000]);
  });

  it("is told so in words, with what binds", () => {
    expect(availabilityInWords(holderAvailability(A, "2003-09-29", market([A])))).toBe("On September 29, 2003 A can sell 1,000,000 of its 1,000,000 shares: 1,000,000 under the prospectus; or, of the same shares, 50,000 under Rule 144, because Rule 144(e) leaves an affiliate 50,000 shares in three months (1% of the outstanding shares, less what was sold under the rule). Of an affiliate Rule 144 also asks for current public information about the issuer, the manner of sale that it allows, and Form 144 above 5,000 shares or $50,000 in three months.");
    expect(availabilityInWords(holderAvailability(A, "2003-10-01", market([A])))).toBe("On October 1, 2003 A can sell 50,000 of its 1,000,000 shares: none under the prospectus, because the registration lapsed on September 30, 2003; 50,000 under Rule 144, because Rule 144(e) leaves an affiliate 50,000 shares in three months (1% of the outstanding shares, less what was sold under the rule). Of an affiliate Rule 144 also asks for current public information about the issuer, the manner of sale that it allows, and Form 144 above 5,000 shares or $50,000 in three months.");
  });

  it("is told of Form 144, and one who is no affiliate of current information until a year is over", () => {
    const other = position({ affiliate: false, acquiredOn: "2003-01-15" });
    const words = (asOf: string) => availabilityInWords(holderAvailability(other, asOf, market([other], { registration: { effectiveOn: null, lapsedOn: null } })));
    expect(words("2003-07-14")).not.toContain("current public information");
    expect(words("2003-07-15")).toContain("1,000,000 under Rule 144. Until January 15, 2004 Rule 144 also asks for current public information about the issuer.");
    expect([words("2004-01-14").includes("current public information"), words("2004-01-15").includes("current public information")]).toEqual([true, false]);
    const chief = position({ name: "B", acquiredOn: "2003-01-15" });
    const both = market([other, chief], { registration: { effectiveOn: null, lapsedOn: null } });
    expect(groupInWords("both", groupAvailability([other, chief], "2003-08-01", both))).toMatch(/Form 144 above 5,000 shares or \$50,000 in three months\. Of a holder who is no affiliate and has held the shares for less than a year Rule 144 also asks for current public information about the issuer\.$/);
  });

  it("uses up no Rule 144 volume by registered sales, and regains it three months after a sale under the rule", () => {
    const sales = [sale("2003-06-30", 700_000, "prospectus"), sale("2003-07-01", 20_000)];
    const limit = (asOf: string) => holderAvailability(A, asOf, market([A], { sales })).rule144.shares;
    expect([limit("2003-06-30"), limit("2003-07-01"), limit("2003-09-30"), limit("2003-10-01")]).toEqual([50_000, 30_000, 30_000, 50_000]);
    expect(holderAvailability(A, "2003-09-01", market([A], { sales })).prospectus).toEqual({ shares: 280_000, limit: null });
  });
});

describe("the two roads", () => {
  it("never count a share twice", () => {
    const half = position({ registered: 600_000 });
    const both = holderAvailability(half, "2002-01-02", market([half]));
    expect([both.prospectus.shares, both.rule144.shares, both.sellable]).toEqual([600_000, 50_000, 650_000]);
    const free = position({ registered: 600_000, affiliate: false });
    expect(holderAvailability(free, "2002-01-02", market([free])).sellable).toBe(1_000_000);
  });

  it("open on their own day: effectiveness, and the end of the holding period", () => {
    const b = position({ acquiredOn: "2001-08-31", affiliate: false });
    const on = (asOf: string, reportingIssuer = true) => holderAvailability(b, asOf, market([b], { rule144: { reportingIssuer, outstanding: 1000, averageWeeklyVolume: null } }));
    expect([on("2001-10-29").prospectus.shares, on("2001-10-30").prospectus.shares]).toEqual([0, 1_000_000]);
    expect([on("2002-02-27").rule144.shares, on("2002-02-28").rule144.shares, on("2002-08-30", false).rule144.shares, on("2002-08-31", false).rule144.shares]).toEqual([0, 1_000_000, 0, 1_000_000]);
    expect(on("2001-10-29").rule144.limit).toBe("Rule 144's holding period runs until February 28, 2002");
  });

  it("are closed, with the reason, where nothing is registered or nothing is known", () => {
    const b = position({ registered: 0, acquiredOn: null });
    const both = holderAvailability(b, "2002-01-02", market([b], { registration: { effectiveOn: null, lapsedOn: null } }));
    expect([both.prospectus.limit, both.sellable]).toEqual(["none of its shares is registered", 0]);
    expect(both.rule144.limit).toContain("not stated when the shares were acquired");
    expect(holderAvailability(A, "2001-10-01", market([A])).prospectus.limit).toBe("the registration statement is effective from October 30, 2001 on");
    expect(holderAvailability(A, "2001-10-01", market([A], { registration: { effectiveOn: null, lapsedOn: null } })).prospectus.limit).toBe("no date is entered on which the registration statement became effective");
  });
});

describe("the lock-up", () => {
  const b = position({ affiliate: false, releases: [{ date: "2002-03-14", released: 250_000, cumulativeShares: 250_000, reason: "terms" }, { date: "2002-06-14", released: 750_000, cumulativeShares: 1_000_000, reason: "terms" }] });
  it("holds back what it has not released, and names the next release", () => {
    const given = holderAvailability(b, "2002-03-14", market([b], { sales: [sale("2002-03-14", 100_000, "prospectus")] }));
    expect([given.locked, given.sold, given.free, given.sellable, given.nextRelease]).toEqual([750_000, 100_000, 150_000, 150_000, { date: "2002-06-14", shares: 750_000 }]);
    expect(availabilityInWords(given)).toContain("750,000 are locked up, the next 750,000 until June 14, 2002. 100,000 were sold.");
    expect(availabilityInWords(holderAvailability(b, "2002-03-13", market([b])))).toBe("On March 13, 2002 A can sell none of its 1,000,000 shares. 1,000,000 are locked up, the next 250,000 until March 14, 2002.");
  });
});

describe("the ownership cap", () => {
  const cap = { percent: ratio(499, 10000), most: 200_000, barsDispositions: false };
  it("is a warning about one block, and a limit only where the terms bar dispositions", () => {
    const warned = position({ cap });
    const barred = position({ cap: { ...cap, barsDispositions: true } });
    expect(holderAvailability(warned, "2002-01-02", market([warned])).sellable).toBe(1_000_000);
    expect(availabilityInWords(holderAvailability(warned, "2002-01-02", market([warned])))).toContain("Its ownership cap of 4.99% lets it own 200,000 at once: a limit on one block");
    expect(holderAvailability(barred, "2002-01-02", market([barred])).sellable).toBe(200_000);
    expect(availabilityInWords(holderAvailability(barred, "2002-01-02", market([barred])))).toContain("800,000 cannot be disposed of while the ownership cap of 4.99% binds.");
  });
});

describe("a group", () => {
  const lapsed = { registration: { effectiveOn: "2001-10-30", lapsedOn: "2002-01-01" } };
  it("of related affiliates shares one limit, the sales of each counted", () => {
    const [a, b, c] = [position({ related: "Smith" }), position({ name: "B", related: "smith " }), position({ name: "C" })];
    const of = (sales: readonly Sale[]) => groupAvailability([a, b, c], "2002-05-01", market([a, b, c], { ...lapsed, sales }));
    expect([of([]).rule144, of([]).sellable]).toEqual([100_000, 100_000]);
    expect(of([sale("2002-04-01", 30_000, "rule144", "B")]).sellable).toBe(70_000);
    expect(holderAvailability(a, "2002-05-01", market([a, b, c], { ...lapsed, sales: [sale("2002-04-01", 30_000, "rule144", "B")] })).rule144.limit).toContain("related persons together");
  });

  it("adds up what its holders can sell, the prospectus first", () => {
    const [a, b] = [position({ registered: 990_000 }), position({ name: "B", affiliate: false, shares: 500, registered: 0 })];
    const all = groupAvailability([a, b], "2002-05-01", market([a, b]));
    expect([all.shares, all.free, all.prospectus, all.rule144, all.sellable, all.holders.length]).toEqual([1_000_500, 1_000_500, 990_000, 50_500, 1_000_500, 2]);
  });
});

describe("recorded sales", () => {
  it("are held against what was free when they were made", () => {
    const b = position({ releases: [{ date: "2002-03-14", released: 250_000, cumulativeShares: 250_000, reason: "terms" }] });
    const found = checkSales(market([b], { sales: [sale("2002-03-14", 200_000, "prospectus"), sale("2002-03-20", 60_000, "prospectus"), sale("2002-03-13", 1, "prospectus"), sale("2002-03-14", 1, "prospectus", "Nobody"), sale("2002-03-15", 0)] }));
    expect(found.map((finding) => [finding.severity, finding.message])).toEqual([
      ["error", "Sale 3, March 13, 2002: A sold 1 share, 1 more than the 0 that were free; 1,000,000 were locked up. Check the date and the number."],
      ["error", "Sale 4, March 14, 2002: Nobody is not in the list of holders. Check the name."],
      ["error", "Sale 5, March 15, 2002: no share was sold. Give the number of shares, or remove the row."],
      ["error", "Sale 2, March 20, 2002: A sold 60,000 shares, 10,001 more than the 49,999 that were free; 750,000 were locked up. Check the date and the number."],
    ]);
  });

  it("of a holder that stands in the list twice are told, for no row can be meant", () => {
    expect(checkSales(market([A, position({ shares: 5 })], { sales: [sale("2002-01-02", 1)] }))[0]?.message).toMatch(/A stands in the list more than once/);
  });

  it("by a road that was too narrow are pointed out with the difference", () => {
    expect(checkSales(market([A], { sales: [sale("2002-03-14", 60_000)] })).map((finding) => [finding.severity, finding.message])).toEqual([["warning", expect.stringContaining("A sold 60,000 shares under Rule 144, 10,000 more than the 50,000 that could be sold so: Rule 144(e) leaves")]]);
    expect(checkSales(market([A], { sales: [sale("2002-03-14", 50_000), sale("2002-06-13", 1), sale("2002-06-14", 50_000)] })).length).toBe(2);
    expect(checkSales(market([A], { sales: [sale("2002-03-14", 50_000), sale("2002-06-14", 50_000), sale("2002-03-15", 100_000, "prospectus")] }))).toEqual([]);
  });
});

describe("a cutback", () => {
  it("splits the size pro rata to what each can sell under the prospectus, in whole shares", () => {
    const holders = [1, 1, 1, 30].map((shares, index) => position({ name: String(index), shares, registered: shares }));
    const outcome = cutback(10, "2002-01-02", market(holders));
    expect(outcome.ok && outcome.value.map((one) => one.part)).toEqual([1, 0, 0, 9]);
    expect(cutback(34, "2002-01-02", market(holders))).toMatchObject({ ok: false, findings: [{ message: "An offering of 34 shares is more than the 33 that can be sold under the prospectus. Give at most that, or a later date." }] });
  });
});
