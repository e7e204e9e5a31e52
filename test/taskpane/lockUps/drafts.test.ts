import type { LockUpSet } from "../../../src/workbook/lockUps/types";
import { cutbackCopy } from "../../../src/taskpane/lockUps/cutbackCopy";
import { factsFor, factsInWords, NEW_FACTS, readFacts } from "../../../src/taskpane/lockUps/factsDraft";
import { readOther } from "../../../src/taskpane/lockUps/otherDraft";
import { daysText, readDays } from "../../../src/taskpane/lockUps/readDays";
import { draftOfRoads, readRoads } from "../../../src/taskpane/lockUps/roadsDraft";
import { NEW_SALE, readSale } from "../../../src/taskpane/lockUps/saleDraft";

const empty: LockUpSet = { agreements: [], others: [], facts: [], holidays: [], sales: [], market: { effectiveOn: null, lapsedOn: null, reportingIssuer: true, averageWeeklyVolume: null, averageDailyVolume: null } };
const blocks = [{ name: "Oak", group: "Funds", shares: 1000 }, { name: "Elm", group: "Funds", shares: 10 }, { name: "Chief", group: "", shares: 500 }];

describe("holidays", () => {
  it("are read one a line, each once and in order", () => {
    expect(readDays("July 4, 2002\n3/29/2002\n\n2002-07-04")).toEqual({ days: ["2002-03-29", "2002-07-04"], problem: null });
    expect(readDays(daysText(["2002-03-29", "2002-07-04"])).days).toEqual(["2002-03-29", "2002-07-04"]);
  });
  it("name the line that is no date", () => expect(readDays("July 4, 2002\nEaster").problem).toMatch(/“Easter” is not a date/));
});

describe("a sale", () => {
  const sale = { ...NEW_SALE, date: "March 14, 2002", holder: "oak ", shares: "1,000" };
  it("finds its holder whatever the case", () => expect(readSale(sale, ["Oak"]).sale).toEqual({ date: "2002-03-14", holder: "Oak", shares: 1000, road: "prospectus" }));
  it("of nobody, of nothing or of a part of a share is refused at its field", () => {
    expect(readSale({ ...sale, holder: "Ash" }, ["Oak"]).wrong.holder).toMatch(/No holder is called “Ash”/);
    expect(readSale({ ...sale, shares: "0" }, ["Oak"]).wrong.shares).toMatch(/Nothing was sold/);
    expect(readSale({ ...sale, shares: "1.5" }, ["Oak"]).wrong.shares).toMatch(/fraction of a share/);
    expect(readSale(NEW_SALE, ["Oak"])).toMatchObject({ sale: null, wrong: {}, missing: { date: expect.any(String), holder: expect.any(String), shares: expect.any(String) } });
  });
});

describe("the two roads", () => {
  it("pass through the fields unchanged", () => {
    const market = { effectiveOn: "2001-10-30", lapsedOn: "2003-09-30", reportingIssuer: false, averageWeeklyVolume: 1234567, averageDailyVolume: 250000 };
    expect(readRoads(draftOfRoads(market)).market).toEqual(market);
    expect(readRoads(draftOfRoads(empty.market)).market).toEqual(empty.market);
  });
  it("refuse a registration that lapses before it is effective, and a volume of 0", () => {
    const { market, problems } = readRoads({ effectiveOn: "October 30, 2001", lapsedOn: "October 30, 2001", reportingIssuer: true, averageWeeklyVolume: "0", averageDailyVolume: "" });
    expect(market).toBeNull();
    expect(problems).toMatchObject({ lapsedOn: expect.stringContaining("October 30, 2001"), averageWeeklyVolume: expect.stringContaining("is 0") });
  });
});

describe("what is known of holders", () => {
  it("is kept for one, an empty field being empty", () => {
    const known: LockUpSet = { ...empty, facts: [{ name: "Oak", affiliate: true, related: "Smith", acquiredOn: "2001-01-02", barsDispositions: false }] };
    const { change, count } = readFacts({ ...factsFor({ covers: "holder", who: "oak" }, known.facts), related: "" }, blocks);
    expect(count).toBe(1);
    expect(change?.(known).facts).toEqual([{ name: "Oak", affiliate: true, related: "", acquiredOn: "2001-01-02", barsDispositions: false }]);
  });
  it("is kept for a group, what is not typed staying as it is for each", () => {
    const known: LockUpSet = { ...empty, facts: [{ name: "Oak", affiliate: true, related: "Smith", acquiredOn: null, barsDispositions: false }] };
    const { change } = readFacts({ ...factsFor({ covers: "group", who: "Funds" }, known.facts), acquiredOn: "January 2, 2001" }, blocks);
    expect(change?.(known).facts).toEqual([
      { name: "Oak", affiliate: true, related: "Smith", acquiredOn: "2001-01-02", barsDispositions: false },
      { name: "Elm", affiliate: false, related: "", acquiredOn: "2001-01-02", barsDispositions: false },
    ]);
  });
  it("is refused for nobody", () => {
    expect(readFacts(NEW_FACTS, blocks)).toMatchObject({ change: null, problems: { who: "Enter whom it is about." } });
    expect(readFacts({ ...NEW_FACTS, who: "Ash" }, blocks).problems.who).toMatch(/No holder is called “Ash”/);
  });
  it("is told in words", () => expect(factsInWords({ name: "Oak", affiliate: true, related: "Smith", acquiredOn: "2001-01-02", barsDispositions: true })).toBe("an affiliate, related: Smith, acquired January 2, 2001, its cap bars dispositions"));
});

describe("a holder who is not selling", () => {
  it("has a name of its own and at least one share", () => {
    expect(readOther({ name: " Chief 2 ", group: "Officers", shares: "500" }, ["Chief"]).other).toEqual({ name: "Chief 2", group: "Officers", shares: 500 });
    expect(readOther({ name: "chief", group: "", shares: "0" }, ["Chief"]).problems).toEqual({ name: "“chief” stands in the list already.", shares: "Enter more than 0 shares." });
  });
});

test("a cutback is copied as a table with its total, names shown as they are", () => {
  const { html, text } = cutbackCopy("10 shares", [{ name: "A <b>", sellable: 3, part: 1 }, { name: "B", sellable: 30, part: 9 }]);
  expect(text.split("\n")).toEqual(["10 shares", "Holder\tCould sell under the prospectus\tPart", "A <b>\t3\t1", "B\t30\t9", "Total\t33\t10"]);
  expect(html).toContain("<td>A &lt;b&gt;</td>");
});
