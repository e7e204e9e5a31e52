import { checks, checkTable } from "../../../src/core/checks";
import type { CheckInput } from "../../../src/core/checks/checkInput";
import { input, note, row } from "./builder";

const messages = (check: string, given: CheckInput): string[] => checkTable(given).filter((f) => f.check === check).map((f) => f.message);
const cap = { num: 499n, den: 10000n };

describe("a table that ties", () => {
  test("gives no finding", () => {
    const clean = input([row("Ann Lee", { noteRefs: ["1"] }), row("Oak Fund", { prior: 500, offered: 200, after: 300, percentAfter: "30.0%" })], {
      totals: { prior: 600, percentPrior: null, offered: 300, after: 300, percentAfter: "30.0%" },
      notes: [note("1", "Consists of 60 shares held and 40 shares under options.", { relation: "consists", parts: [{ shares: 60, what: "shares held" }, { shares: 40, what: "shares under options" }] })],
      registered: [{ value: 300, where: "the cover page", place: "cover" }, { value: 300, where: "the legal opinion", place: "opinion" }],
    });
    expect(checkTable(clean)).toEqual([]);
  });

  test("and every check has an id and a title of its own", () => {
    expect(new Set(checks.map((c) => c.id)).size).toBe(checks.length);
    expect(new Set(checks.map((c) => c.title)).size).toBe(checks.length);
  });
});

describe("row arithmetic", () => {
  test("names both figures and the difference", () => {
    expect(messages("row-arithmetic", input([row("Ann", { prior: 1100, offered: 100, after: 990, percentAfter: "99.0%" })]))).toEqual(["Ann: 1,100 before less 100 offered is 1,000; the row says 990 after, 10 less."]);
  });
  test("says when the after column repeats another", () => {
    expect(messages("row-arithmetic", input([row("Ann", { prior: 300, offered: 100, after: 300, percentAfter: "30.0%" })]))[0]).toMatch(/The after column repeats the before column\.$/);
  });
  test("no number of shares below nothing is told where more is offered than owned, and what is not offered can remain for a stated reason", () => {
    const more = row("A", { prior: 210, offered: 300, after: 10, noteRefs: ["1"] });
    expect(messages("row-arithmetic", input([more]))).toEqual(["A: 300 offered is all of the 210 before and more, which leaves none; the row says 10 after."]);
    expect(messages("row-arithmetic", input([more], { notes: [note("1", "The shares offered include a cushion for a lower conversion price.")] }))).toEqual([]);
  });
  test("accepts a row whose cap limits the shares before", () => {
    expect(messages("row-arithmetic", input([row("Cap", { prior: 49, offered: 90, after: 0, ownershipCap: cap, acquirable: 90 })]))).toEqual([]);
  });
});

describe("column footing", () => {
  const totals = (prior: number) => ({ prior, percentPrior: null, offered: null, after: null, percentAfter: null });
  const capped = row("Capital Ventures International", { prior: 7911829, offered: 15244091, acquirable: 15244091, ownershipCap: cap });
  test("explains a total that counts a row without its cap", () => {
    expect(messages("column-footing", input([row("Rest", { prior: 101293064, offered: 0, after: 101293064 }), capped], { totals: totals(116537155) }))).toEqual([
      "The before total, 116,537,155, is 7,332,262 more than its rows, 109,204,893. That is exactly what the 4.99% cap takes off Capital Ventures International.",
    ]);
  });
  test("explains a row left out or counted twice", () => {
    expect(messages("column-footing", input([row("Ann", { prior: 100 }), row("Bo", { prior: 70 })], { totals: totals(100) }))[0]).toMatch(/70 less than its rows, 170\. That is exactly Bo's number: the total leaves it out\.$/);
    expect(messages("column-footing", input([row("Ann", { prior: 100 }), row("Bo", { prior: 70 })], { totals: totals(240) }))[0]).toMatch(/That is exactly Bo's number: the total counts it twice\.$/);
  });
  test("explains a blank cell and two digits changed round", () => {
    expect(messages("column-footing", input([row("Ann", { prior: 100 }), row("Bo", { prior: null })], { totals: totals(170) }))[0]).toMatch(/Bo shows no number; 70 there would make it foot\.$/);
    expect(messages("column-footing", input([row("Ann", { prior: 1234 }), row("Bo", { prior: 500 })], { totals: totals(1824) }))[0]).toMatch(/Ann's 1,234 with two digits changed round, 1,324, would make it foot\.$/);
  });
  test("gives no reason where none is exact", () => {
    expect(messages("column-footing", input([row("Ann", { prior: 100 })], { totals: totals(103) }))).toEqual(["The before total, 103, is 3 more than its rows, 100."]);
  });
});

describe("registered number", () => {
  test("ties the cover, the opinion and the fee table to the rows", () => {
    const given = input([row("Ann"), row("Bo")], { registered: [{ value: 200, where: "the cover page", place: "cover" }, { value: 250, where: "the legal opinion", place: "opinion" }, { value: 150, where: "the fee table", place: "feeTable" }] });
    expect(messages("registered-ties", given)).toEqual(["The legal opinion says 250 shares; the rows offer 200, 50 less.", "The fee table says 150 shares; the rows offer 200, 50 more."]);
  });
});

describe("percentages", () => {
  test("below 1% is *, and 1% is printed", () => {
    const rows = [row("At", { prior: 110, after: 10, percentAfter: "1.0%" }), row("Under", { prior: 109, after: 9, percentAfter: "*" }), row("Star", { prior: 110, after: 10, percentAfter: "*" }), row("Number", { prior: 109, after: 9, percentAfter: "1.0%" })];
    expect(messages("percent-cells", input(rows))).toEqual(["Star: * says below 1%, but 10 shares are 1.000% of the 1,000 outstanding.", "Number: printed 1.0%; 9 shares are 0.900% of the 1,000 outstanding, which prints as *."]);
  });
  test("said to be below 1% in words are quoted as printed", () => {
    expect(messages("percent-cells", input([row("At", { prior: 110, after: 10, percentAfter: "1.0%" }), row("Words", { prior: 110, after: 10, percentAfter: "less than 1%" })]))).toEqual(['Words: "less than 1%" says below 1%, but 10 shares are 1.000% of the 1,000 outstanding.']);
  });
  test("the total's percentage counts the newly issued shares that are sold", () => {
    const rows = [row("Ann", { prior: 300, offered: 100, after: 200, acquirable: 100, percentAfter: "18.2%" })];
    const totals = (percentAfter: string) => ({ prior: 300, percentPrior: null, offered: 100, after: 200, percentAfter });
    expect(messages("total-percent", input(rows, { totals: totals("18.2%") }))).toEqual([]);
    expect(messages("total-percent", input(rows, { totals: totals("19.2%") }))).toEqual(["The total's percentage is printed 19.2%; the totals give 18.182%."]);
  });
});

describe("notes", () => {
  const consists = (a: number, b: number) => note("3", `Consists of ${a} shares and ${b} shares under options.`, { relation: "consists", parts: [{ shares: a, what: "shares" }, { shares: b, what: "shares under options" }] });
  test("that say consists of add up to the row", () => {
    const rows = [row("Bryan Ball", { noteRefs: ["3"], prior: 505744, offered: 100000, after: 405744, percentAfter: "40574.4%" })];
    expect(messages("note-parts", input(rows, { notes: [consists(500000, 5744)] }))).toEqual([]);
    expect(messages("note-parts", input(rows, { notes: [consists(5744, 300000)] }))).toEqual(["The parts in note 3 add up to 305,744 (5,744 + 300,000 = 305,744); Bryan Ball's row says 505,744, a difference of 200,000."]);
  });
  test("that say includes stay within the row", () => {
    const includes = note("3", "Includes 101 shares under options.", { relation: "includes", parts: [{ shares: 101, what: "shares under options" }] });
    expect(messages("note-parts", input([row("Ann", { noteRefs: ["3"] })], { notes: [includes] }))).toEqual(["Note 3 says that Ann's shares include 101, 1 more than the row's 100."]);
  });
  test("of a row whose name ends in a full stop end the sentence with it", () => {
    expect(messages("relationship-stated", input([row("A", { relationship: "None" }), row("Oak Fund, L.P.")], { hasQuestionnaire: true }))).toEqual(["Relationship is filled in for 1 of 2 rows and blank for Oak Fund, L.P. Write the relationship, or None."]);
  });
  test("that count what another row sells are told with the consistent figure", () => {
    const daniel = row("Daniel L. Burstein", { noteRefs: ["5"], prior: 3730172, offered: 84696, after: 3645476, acquirable: 3472271, percentAfter: "2.4%" });
    const millennium = row("Millennium Technology Ventures, LP", { prior: 3387575, offered: 3387575, acquirable: 3387575 });
    const five = note("5", "Includes 2,710,060 and 677,515 shares held by Millennium Technology Ventures and 257,901 shares of his own.", { relation: "includes", parts: [2710060, 677515, 257901].map((shares) => ({ shares, what: "" })) });
    expect(messages("counted-twice", input([daniel, millennium], { notes: [five], outstanding: [{ value: 150641864, where: "the table" }] }))).toEqual([
      "Note 5 counts in Daniel L. Burstein's shares 3,387,575 that Millennium Technology Ventures, LP sells in a row of its own. When those are sold, 257,901 remain (*, printed 2.4%), not 3,645,476.",
    ]);
  });
  test("and marks belong together", () => {
    expect(messages("marks-and-notes", input([row("Ann", { noteRefs: ["1", "2"] })], { notes: [note("1", "x"), note("9", "y")] }))).toEqual(["Ann bears the mark (2), and there is no note 2.", "Note 9 has no mark in the table."]);
  });
});

describe("statements", () => {
  test("of outstanding shares and dates are one throughout", () => {
    const given = input([row("Ann")], { outstanding: [{ value: 1000, where: "the cover page" }, { value: 1000, where: "the table" }, { value: 1001, where: "note 2" }], ownershipDates: [{ value: "2025-03-04", where: "the table" }, { value: "2025-03-05", where: "note 2" }] });
    expect(messages("one-outstanding", given)).toEqual(["Note 2 says 1,001 shares outstanding; the cover page says 1,000."]);
    expect(messages("one-ownership-date", given)).toEqual(["Note 2 gives ownership as of March 5, 2025; the table as of March 4, 2025."]);
  });
  test("of the lock-up agree", () => {
    const terms = (firstRelease: string) => ({ kind: "steps", firstRelease, releasePercent: { num: 1n, den: 4n }, intervalMonths: 3 }) as const;
    expect(messages("lock-up-statements", input([row("Ann")], { lockUps: [{ value: terms("2001-03-14"), where: "the risk factors" }, { value: terms("2002-03-14"), where: "the plan of distribution" }] }))).toEqual([
      "The lock-up is stated in two ways: the risk factors has 25% on March 14, 2001, then every 3 months; the plan of distribution has 25% on March 14, 2002, then every 3 months.",
    ]);
  });
});

describe("holders", () => {
  test("stand once", () => expect(messages("holder-twice", input([row("Oak Fund, L.P."), row("Oak Fund LP")]))).toEqual(["Oak Fund LP stands in two rows. Add them together, or tell them apart."]));
  test("that are broker-dealers have their note", () => {
    const rows = [row("A", { brokerDealer: "Yes", noteRefs: ["1"] }), row("B", { brokerDealer: "Affiliate" }), row("C", { brokerDealer: "No" }), row("D", { brokerDealer: "none" })];
    expect(messages("broker-dealer-note", input(rows, { notes: [note("1", "Is a registered broker-dealer.")] }))).toEqual(['B is entered as a broker-dealer or its affiliate ("Affiliate"), and no note of the row says so.']);
  });
  test("state a relationship or none, once anybody was asked", () => {
    expect(messages("relationship-stated", input([row("A", { relationship: "None" }), row("B")], { hasQuestionnaire: true }))).toEqual(["Relationship is filled in for 1 of 2 rows and blank for B. Write the relationship, or None."]);
    expect(messages("relationship-stated", input([row("A"), row("B")], { hasQuestionnaire: true }))).toEqual([]);
  });
  test.each([
    ["The general partner of the fund is Oak GP, a limited liability company.", 1],
    ["Ann owns 12% of the company that holds these shares.", 1],
    ["Includes 20 shares under options exercisable within 60 days of May 1, 2025.", 1],
    ["Held by the Oak Small Cap Fund.", 1],
    ["Includes options that are not exercisable within 60 days.", 0],
    ["May not convert to the extent that it and its affiliates would then own more than 4.99% of the stock.", 0],
    ["The offered number includes 50 shares that may become issuable should the conversion price fall to the floor price.", 0],
    ["Their issue awaits the stockholders' approval.", 0],
  ])("no reason is read where none is given: %s", (text, findings) => {
    expect(messages("offered-within-owned", input([row("A", { prior: 50, offered: 100, after: 0, noteRefs: ["1"] })], { notes: [note("1", text)] }))).toHaveLength(findings);
  });
  test("offer more than they own only with a stated reason", () => {
    const more = row("A", { prior: 50, offered: 100, after: 0, noteRefs: ["1"] });
    expect(messages("offered-within-owned", input([more]))[0]).toMatch(/^A offers 100, 50 more than the 50 that it owns, and no note gives a reason\./);
    expect(messages("offered-within-owned", input([more], { notes: [note("1", "May sell more than it owns because of a 4.99% limit.")] }))).toEqual([]);
  });
});
