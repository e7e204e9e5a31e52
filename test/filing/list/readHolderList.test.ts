import { gridOfCells, type ListCell } from "../../../src/filing/list/listGrid";
import { proposeMapping } from "../../../src/filing/list/proposeMapping";
import { readHolderList } from "../../../src/filing/list/readHolderList";
import type { ListOptions } from "../../../src/filing/list/holderList";

const HEADINGS = ["Selling stockholder", "Shares held", "Warrants", "Shares offered", "Ownership cap"];
function read(rows: ListCell[][], options: Partial<ListOptions> = {}, headings: ListCell[] = HEADINGS) {
  const grid = gridOfCells([headings, ...rows], "A1");
  return readHolderList(grid, proposeMapping(grid), { repeatedHolders: "refuse", fractions: "refuse", ...options });
}
const messages = (outcome: ReturnType<typeof read>): string[] => outcome.findings.map((f) => f.message);
const holders = (outcome: ReturnType<typeof read>) => { if (!outcome.ok) throw new Error(messages(outcome).join("\n")); return outcome.value.holders; };

describe("a holder list", () => {
  test("gives each holder's held, acquirable, offered and cap in list order", () => {
    const [a, b] = holders(read([["Oak Fund, L.P.", 100, 50, 120, 0.0499], ["Ann Lee", "1,000", null, "-", "9.99%"]]));
    expect(a).toMatchObject({ name: "Oak Fund, L.P.", held: 100, acquirable: 50, offered: 120, offeredFromAcquirable: null, ownershipCap: { num: 499n, den: 10000n } });
    expect(b).toMatchObject({ name: "Ann Lee", held: 1000, acquirable: 0, offered: 0, ownershipCap: { num: 999n, den: 10000n } });
  });

  test("takes held as owned before less acquirable where the list has no held column", () => {
    const [a] = holders(read([["Ann Lee", 150, 50, 120]], {}, ["Name", "Shares beneficially owned before the offering", "Issuable within 60 days", "Being offered"]));
    expect(a).toMatchObject({ held: 100, acquirable: 50, offered: 120 });
  });

  test.each([
    ["text for a number", ["Ann", "12 thousand", 0, 5], 'Row 2, column "Shares held": "12 thousand" is not a number of shares. Write whole shares, such as 12,000.'],
    ["a negative", ["Ann", -5, 0, 5], 'Row 2, column "Shares held": -5 is negative. A share count is 0 or more.'],
    ["a negative in brackets", ["Ann", "(5)", 0, 5], 'Row 2, column "Shares held": (5) is negative. A share count is 0 or more.'],
    ["a fraction", ["Ann", 100.5, 0, 5], 'Row 2, column "Shares held": 100.5 has a fraction of a share. Write whole shares, or choose to round down.'],
    ["a point that may be a thousands mark", ["Ann", "1.234", 0, 5], 'Row 2, column "Shares held": 1.234 can be 1,234 shares or a fraction of a share. Write it without the point, or with a comma.'],
    ["more offered than owned", ["Ann", 100, 20, 121], 'Row 2, column "Shares offered": 121 offered is more than the 120 that Ann owns or can acquire. Correct one of the two, enter the ownership cap that explains it, or state the reason in a column "Reason".'],
    ["a cap above 100%", ["Ann", 100, 20, 10, 4.99], 'Row 2, column "Ownership cap": 4.99 is not a cap between 0% and 100%. Write 4.99% or 0.0499.'],
    ["numbers without a name", [null, 100, 20, 10], 'Row 2, column "Selling stockholder": there is no name beside the numbers. Write the selling stockholder\'s name, or remove the row.'],
  ])("refuses %s with row, column and remedy", (_what, row, message) => {
    const outcome = read([row as ListCell[]]);
    expect(outcome.ok).toBe(false);
    expect(messages(outcome)).toEqual([message]);
  });

  test("takes more offered than owned with a cap, or with the reason that the list states, which becomes a note of the row", () => {
    const headings = ["Name", "Notes", "Held", "Offered", "Cap", "Reason"];
    const outcome = read([["Ann", "(2)", 100, 121, null, "Options vest on day 90."], ["Bo", null, 5, 9, "4.99%", null], ["Cy", null, 1, 2, null, "options vest  on day 90"], ["Di", "a", 7, 8, null, "awaiting approval"], ["Ed", null, 5, 5, null, "not needed"]], {}, headings);
    expect(holders(outcome).map(({ noteRefs }) => noteRefs)).toEqual([["2", "3"], [], ["4"], ["a", "5"], []]);
    expect(outcome.ok && outcome.value.notes).toEqual([
      { ref: "3", text: "The shares offered exceed those owned before the offering: Options vest on day 90." },
      { ref: "4", text: "The shares offered exceed those owned before the offering: options vest on day 90." },
      { ref: "5", text: "The shares offered exceed those owned before the offering: awaiting approval." },
    ]);
  });

  test("measures offered against owned over all accounts of a holder that are added together", () => {
    const rows: ListCell[][] = [["Ann", 100, 0, 0], ["Bo", 1, 0, 1], ["Ann", 0, 0, 90], ["Cy", 0, 0, 5], ["Cy", 4, 0, 0]];
    expect(messages(read(rows, { repeatedHolders: "combine" }))).toEqual(['Rows 5 and 6, column "Shares offered": 5 offered is more than the 4 that Cy owns or can acquire. Correct one of the two, enter the ownership cap that explains it, or state the reason in a column "Reason".']);
  });

  test("leaves more offered than owned to the person where somebody will look at the row", () => {
    const outcome = read([["Ann", 100, 20, 121]], { offeredAboveOwned: "review" });
    expect(holders(outcome)[0]).toMatchObject({ offered: 121, noteRefs: [] });
    expect(messages(outcome)).toEqual([]);
  });

  test("rounds an offered fraction down when the person says so, and says what it did", () => {
    const outcome = read([["Ann", 100, 0, 33.9]], { fractions: "roundDown" });
    expect(holders(outcome)[0].offered).toBe(33);
    expect(messages(outcome)).toEqual(['Row 2, column "Shares offered": 33.9 was rounded down to 33 whole shares.']);
  });

  test("names the column that is missing", () => {
    const outcome = read([["Ann", 5]], {}, ["Name", "Shares held"]);
    expect(messages(outcome)).toEqual(['No column holds "Offered". Choose it in the list of columns; where every share is offered, choose the column of shares held once more.']);
  });

  test("refuses a holder on two rows, whatever its points and blanks, and names both rows", () => {
    const outcome = read([["Oak Fund, L.P.", 1, 0, 1], ["Bo", 1, 0, 1], ["OAK FUND LP", 2, 0, 2]]);
    expect(messages(outcome)).toEqual(['Rows 2 and 4, column "Selling stockholder": Oak Fund, L.P. stands on 2 rows. Add them together as accounts of one holder, keep them apart, or correct the list.']);
  });

  test("adds the accounts of one holder together and keeps each", () => {
    const outcome = read([["Ann", "A-1", 10, 5, 8], ["Bo", "", 1, 0, 1], ["ann", "A-2", 20, 5, 22]], { repeatedHolders: "combine" }, ["Holder", "Account", "Held", "Warrants", "Offered"]);
    expect(holders(outcome).map((h) => [h.name, h.held, h.acquirable, h.offered, h.offeredFromAcquirable])).toEqual([["Ann", 30, 10, 30, null], ["Bo", 1, 0, 1, null]]);
    expect(outcome.ok && outcome.value.accounts).toEqual([
      { holder: "Ann", account: "A-1", held: 10, acquirable: 5, offered: 8, sourceRow: 2 },
      { holder: "Ann", account: "A-2", held: 20, acquirable: 5, offered: 22, sourceRow: 4 },
    ]);
  });

  test("reads over titles above the headings, blank rows and the total line, and foots it", () => {
    const grid = gridOfCells([["Transfer agent's list", null, null], [null, null, null], ["Name", "Shares", "Offered"], ["Ann", 10, 5], [null, null, null], ["Bo", 20, 5], ["Total", 31, 10]], "Sheet1!C5:E11");
    const outcome = readHolderList(grid, proposeMapping(grid), { repeatedHolders: "refuse", fractions: "refuse" });
    expect(holders(outcome).map((h) => h.name)).toEqual(["Ann", "Bo"]);
    expect(messages(outcome)).toEqual(['Row 11, column "Shares": the list\'s total is 31; its rows add up to 30, a difference of 1.']);
  });

  test("names a column without a heading by the letter above it on the sheet", () => {
    const grid = gridOfCells([["Ann", 10, 5], ["Bo", "ten", 5]], "'My list'!$Y$5:$AA$6");
    const outcome = readHolderList(grid, { headerRow: null, columns: { name: 0, held: 1, offered: 2 } }, { repeatedHolders: "refuse", fractions: "refuse" });
    expect(messages(outcome)).toEqual(['Row 6, column Z: "ten" is not a number of shares. Write whole shares, such as 12,000.']);
  });

  test("refuses 100,000 rows and names the first row too many", () => {
    const outcome = read(Array.from({ length: 100000 }, (_, i) => [`H ${i}`, 1, 0, 1]));
    expect(messages(outcome)).toEqual([expect.stringContaining("The list has 100,000 rows below its headings; at most 20,000 are read. Row 20,002 is the first too many")]);
  });

  test("leaves out of a name what no reader sees, and what would make it read as another", () => {
    expect(holders(read([["\u202eAlder\u202c \u2066Fund\u200f", 1, 0, 1], ["Bir\u200bch", 1, 0, 1]])).map((h) => h.name)).toEqual(["Alder Fund", "Birch"]);
  });

  test("keeps a name that begins like a formula as it is", () => {
    expect(holders(read([["=1+1", 1, 0, 1], ["+Plus", 1, 0, 1], ["-Minus", 1, 0, 1], ["@At", 1, 0, 1]])).map((h) => h.name)).toEqual(["=1+1", "+Plus", "-Minus", "@At"]);
  });
});
