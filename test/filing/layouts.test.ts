import { readText } from "./readJson";

/** Name, before, offered, after, and a "?" where the row must be left for a person. */
type Row = readonly [string, number | null, number | null, number | null, "?"?];

function rowsOf(filing: string): Row[] {
  return readText(filing).holders.map((holder): Row => [holder.name, holder.prior, holder.offered, holder.after, ...(holder.needsReview ? (["?"] as const) : ([] as const))]);
}

const html = (...rows: readonly string[]): string => `<html><body><h2>SELLING STOCKHOLDERS</h2><p>The table lists the selling stockholders.</p><table>${rows.map((row) => `<tr>${row}</tr>`).join("\n")}</table></body></html>`;
const cells = (...texts: readonly string[]): string => texts.map((text) => `<td>${text}</td>`).join("");
const HEADINGS = cells("Selling Stockholder", "Owned Before Offering", "Offered", "Owned After Offering");

describe("layouts in which figures may stand under the wrong heading", () => {
  test("columns of a printed page that shift at a page break, rows with blanks among them", () => {
    expect(rowsOf(`SELLING SHAREHOLDERS

                                    Shares Owned      Shares        Shares Owned
                                      Before          to be            After
Name                                 Offering          Sold          Offering
- ----                                --------          ----          --------

First Holder                         500,000         100,000          400,000
Second Holder                         50,000          50,000                0
Third Holder                           7,500           2,500            5,000

                                       -12-
<PAGE>

                              Shares Owned    Shares    Shares Owned
                                Before        to be        After
Name                           Offering        Sold      Offering
- ----                           --------       ------    ---------

Fourth Holder                    30,000       10,000       20,000
Fifth Holder                                  10,000       20,000
Sixth Holder                     12,000       12,000
`)).toEqual([
      ["First Holder", 500000, 100000, 400000], ["Second Holder", 50000, 50000, 0], ["Third Holder", 7500, 2500, 5000],
      ["Fourth Holder", 30000, 10000, 20000], ["Fifth Holder", null, 10000, 20000], ["Sixth Holder", 12000, 12000, null, "?"],
    ]);
  });

  test("a page that shows no row with all its figures, after columns have shifted, is for a person", () => {
    const rows = rowsOf(`SELLING SHAREHOLDERS

                                    Shares Owned      Shares        Shares Owned
                                      Before          to be            After
Name                                 Offering          Sold          Offering
- ----                                --------          ----          --------
First Holder                         500,000         100,000          400,000
Second Holder                         50,000          50,000                0
<PAGE>
Third Holder                    30,000       10,000       20,000
Fourth Holder                   12,000       12,000            0
<PAGE>
Fifth Holder                                    10,000       20,000
`);
    expect(rows[3]).toEqual(["Fourth Holder", 12000, 12000, 0]);
    expect(rows[4]?.[4]).toBe("?");
  });

  test("headings without spans over figures with spacer cells are taken in order", () => {
    expect(rowsOf(html(HEADINGS, cells("A1 LLC", "", "1,000,000", "", "", "400,000", "", "", "600,000"), cells("A2 LLC", "", "70,000", "", "", "70,000", "", "", "0"))))
      .toEqual([["A1 LLC", 1000000, 400000, 600000], ["A2 LLC", 70000, 70000, 0]]);
  });

  test("headings that are fewer than the figures leave a row for a person", () => {
    const rows = rowsOf(html(cells("Selling Stockholder", "Offered", "Owned After Offering"), cells("A1 LLC", "", "1,000,000", "", "", "400,000", "", "", "600,000"), cells("A2 LLC", "", "70,000", "", "", "70,000", "", "", "0")));
    expect(rows.map((row) => row[4])).toEqual(["?", "?"]);
  });

  test("where most rows do not subtract, the columns are in doubt; where one does not, it is a finding", () => {
    const apart = rowsOf(html(HEADINGS, cells("A1 LLC", "1,000", "300", "600"), cells("A2 LLC", "2,000", "500", "1,100"), cells("A3 LLC", "3,000", "1,000", "2,000")));
    expect(apart.map((row) => row[4])).toEqual(["?", "?", undefined]);
    const one = rowsOf(html(HEADINGS, cells("A1 LLC", "1,000", "400", "600"), cells("A2 LLC", "2,000", "500", "1,100"), cells("A3 LLC", "3,000", "1,000", "2,000")));
    expect(one.map((row) => row[4])).toEqual([undefined, undefined, undefined]);
  });

  test("figures in thousands are no counts of shares", () => {
    expect(rowsOf(html(cells("Selling Stockholder", "Before Offering (in thousands)", "Offered (in thousands)", "After Offering (in thousands)"), cells("A1 LLC", "1,000", "400", "600")))).toEqual([["A1 LLC", 1000, 400, 600, "?"]]);
  });

  test("a year behind a name, far enough to look like a figure, is for a person", () => {
    const rows = rowsOf(`SELLING SHAREHOLDERS

                                    Shares Owned      Shares        Shares Owned
                                      Before          to be            After
Name                                 Offering          Sold          Offering
- ----                                --------          ----          --------
Anderson Family                      500,000         100,000          400,000
Brown Trust                           50,000          50,000                0
Clark Trust     1994                   7,500           7,500
Evans Partners  12                    30,000          10,000           20,000
Frank                                  1,000             400              600
`);
    expect(rows.map((row) => row.slice(1))).toEqual([[500000, 100000, 400000], [50000, 50000, 0], [7500, 7500, null, "?"], [30000, 10000, 20000, "?"], [1000, 400, 600]]);
  });
});

describe("rows that are no holders, and holders that share a row", () => {
  test("sums of sections without a name, and officers as a group, are none", () => {
    expect(rowsOf(html(HEADINGS, "<td colspan=4>Series A Investors</td>", cells("A1 LLC", "1,000,000", "400,000", "600,000"), cells("A2", "1,000", "400", "600"), cells("", "1,001,000", "400,400", "600,600"),
      "<td colspan=4>Series B Investors</td>", cells("B1 LLC", "90,000", "90,000", "0"), cells("B2", "10,000", "10,000", "0"), cells("", "100,000", "100,000", "0"), cells("All directors and executive officers as a group (8 persons)", "91,000", "90,400", "600"), cells("TOTAL", "1,101,000", "500,400", "600,600"))))
      .toEqual([["A1 LLC", 1000000, 400000, 600000], ["A2", 1000, 400, 600], ["B1 LLC", 90000, 90000, 0], ["B2", 10000, 10000, 0]]);
  });

  test("officers as a group over three printed lines are none", () => {
    expect(rowsOf(`                          SELLING STOCKHOLDERS

                                  Shares Owned       Shares        Shares Owned
                                 Before Offering     Offered      After Offering
Name                             ---------------     -------      --------------
- ----
John Smith (1)                    2,000,000          500,000       1,500,000
   c/o Widget Inc.
   Boston, MA 02110
Venture Fund I, L.P.                450,000          150,000         300,000
All directors and executive
   officers as a group
   (8 persons)                    2,600,000          500,000       2,100,000
`)).toEqual([["John Smith", 2000000, 500000, 1500000], ["Venture Fund I, L.P.", 450000, 150000, 300000]]);
  });

  test("names stacked in one cell are rows of their own where every cell has as many lines, and for a person where one has not", () => {
    const names = "A1 LLC<br>A2 LLC<br>A3 LLC";
    expect(rowsOf(html(HEADINGS, cells(names, "1,000<br>2,000<br>3,000", "400<br>2,000<br>1,000", "600<br>0<br>2,000")))).toEqual([["A1 LLC", 1000, 400, 600], ["A2 LLC", 2000, 2000, 0], ["A3 LLC", 3000, 1000, 2000]]);
    expect(rowsOf(html(HEADINGS, cells(names, "1,000<br>2,000<br>3,000", "400<br>2,000<br>1,000", "600<br>2,000"))).map((row) => row[4])).toEqual(["?"]);
  });

  test("two tables of like columns are one, though one speaks of warrant shares", () => {
    const second = `<p>Warrant holders</p><table><tr>${cells("Selling Stockholder", "Owned Before Offering", "Warrant Shares Offered", "Owned After Offering")}</tr><tr>${cells("B1 LLC", "90,000", "90,000", "0")}</tr></table>`;
    expect(rowsOf(html(HEADINGS, cells("A1 LLC", "1,000,000", "400,000", "600,000")).replace("</body>", `${second}</body>`))).toEqual([["A1 LLC", 1000000, 400000, 600000], ["B1 LLC", 90000, 90000, 0]]);
  });
});

describe("figures of recognised text", () => {
  test("a name beside a figure that cannot be read keeps its row, and does not pass to the next", () => {
    const rows = rowsOf(["SELLING STOCKHOLDERS", "Name of Selling Stockholder\tShares Owned Before Offering\tShares Offered\tShares Owned After Offering", "Able Fund\t1,200,000\t200,000\t1,000,000", "Dog LLC\t1l,000\t1,000\t10,000", "Easy Corp\t88,000\t8,000\t80,000", "Fox Partners\t7,000\t7,000\t0"].join("\n"));
    expect(rows).toEqual([["Able Fund", 1200000, 200000, 1000000], ["Dog LLC", 11000, 1000, 10000, "?"], ["Easy Corp", 88000, 8000, 80000], ["Fox Partners", 7000, 7000, 0]]);
  });
});

describe("figures beside other words", () => {
  test("recognised figures at the foot of an address belong to the name above it, for a person to confirm", () => {
    const rows = rowsOf(["SELLING STOCKHOLDERS", "Name of Selling Stockholder\tShares Owned Before Offering\tShares Offered\tShares Owned After Offering", "Able Fund, L.P.", "123 Main Street", "New York, NY 10001\t1,200,000\t200,000\t1,000,000", "Baker Trust (1)", "c/o Bank\t300,000\t100,000\t200,000", "Charlie Inc.\t45,600\t45,600\t0", "Delta LLC\t1,000\t1,000\t0"].join("\n"));
    expect(rows).toEqual([["Able Fund, L.P.", 1200000, 200000, 1000000, "?"], ["Baker Trust", 300000, 100000, 200000, "?"], ["Charlie Inc.", 45600, 45600, 0], ["Delta LLC", 1000, 1000, 0]]);
  });

  test("words behind a count: 'shares' is read over, other words leave the figure for a person, and no row is lost", () => {
    expect(rowsOf(html(HEADINGS, cells("A1 LLC", "1,000,000<br>(including 200,000 warrants)", "400,000", "600,000"), cells("A2 LLC", "50,000 shares", "50,000 shares", "0 shares"), cells("A3", "10,000 (options 5,000)", "10", "9,990"))))
      .toEqual([["A1 LLC", 1000000, 400000, 600000, "?"], ["A2 LLC", 50000, 50000, 0], ["A3", 10000, 10, 9990, "?"]]);
  });

  test("a percentage behind a stroke in the cell of a count", () => {
    const [row] = readText(html(cells("Selling Stockholder", "Owned Before Offering (Number / %)", "Offered", "Owned After Offering (Number / %)"), cells("A1 LLC", "1,000,000 / 2.0%", "400,000", "600,000 / 1.2%"))).holders;
    expect(row).toMatchObject({ prior: 1000000, percentPrior: "2.0%", offered: 400000, after: 600000, percentAfter: "1.2%", needsReview: false });
  });
});

describe("shares outstanding", () => {
  test("with the date between the words and the count", () => {
    const filing = html(HEADINGS, cells("A1 LLC", "1,000", "400", "600")).replace("<table>", "<p>The number of shares of Common Stock outstanding as of April 15, 1996 was 8,500,000.</p><table>");
    expect(readText(filing).offering).toMatchObject({ sharesOutstanding: 8500000, ownershipAsOf: "1996-04-15" });
  });

  test("with the date before the count", () => {
    const filing = html(HEADINGS, cells("A1 LLC", "1,000", "400", "600")).replace("<table>", "<p>As of May 1, 1998, 12,000,000 shares of our common stock were outstanding.</p><table>");
    expect(readText(filing).offering).toMatchObject({ sharesOutstanding: 12000000, ownershipAsOf: "1998-05-01" });
  });

  test("the count that percentages are based on has its date in another sentence, and none of another count", () => {
    const based = (count: string): string => html(HEADINGS, cells("A1 LLC", "1,000", "400", "600")).replace("<table>", `<p>As of May 1, 1998, there were 12,000,000 shares of our common stock outstanding.</p><p>Percentages are based on ${count} shares outstanding.</p><table>`);
    expect(readText(based("12,000,000")).offering).toMatchObject({ sharesOutstanding: 12000000, ownershipAsOf: "1998-05-01" });
    expect(readText(based("13,000,000")).offering).toMatchObject({ sharesOutstanding: 13000000, ownershipAsOf: null });
  });
});
