import { runLine } from "../../../src/filing/columns/runTable";
import { phasesIn } from "../../../src/filing/columns/runHeadings";
import { readFiling } from "../../../src/filing/readFiling";
import { readText } from "../readJson";

const page = (...table: readonly string[]): string => ["Filed Pursuant to Rule 424(b)(3)", "SELLING STOCKHOLDERS", "", "The percentages are based on 40,000,000 shares of common stock outstanding as of March 1, 2021.", "", ...table, "", "(1) Includes warrants.", "", "PLAN OF DISTRIBUTION", "", "The holders may sell."].join("\n");
const HEADING = "Name of Selling Stockholder Shares Owned Prior to Offering Percent Shares to be Sold Shares Owned After Offering Percent";
const rowsOf = (text: string): unknown[] => readText(text, "pasted.txt").holders.map((holder) => [holder.name, holder.prior, holder.percentPrior, holder.offered, holder.after, holder.percentAfter, holder.needsReview ? "?" : ""]);

describe("text pasted with single blanks between its columns", () => {
  it("is read from the right, in the order that the headings name, where the row's own figures tie", () => {
    expect(rowsOf(page(HEADING, "Lind Global Fund II LP 1,250,000 2.7% 1,250,000 0 *", "Alpha Anstalt (1) 900,000 2.2% 400,000 500,000 1.2%", "Bigger Holdings and Partners", "Opportunity Fund III, L.P. 123,456 * 100,000 23,456 *", "Total 2,273,456 1,750,000 523,456"))).toEqual([
      ["Lind Global Fund II LP", 1250000, "2.7%", 1250000, 0, "*", ""], ["Alpha Anstalt", 900000, "2.2%", 400000, 500000, "1.2%", expect.any(String)],
      ["Bigger Holdings and Partners Opportunity Fund III, L.P.", 123456, "*", 100000, 23456, "*", expect.any(String)],
    ]);
  });

  it("a row that does not tie, has fewer figures or a number before its figures is for a person", () => {
    expect(rowsOf(page(HEADING, "Lind Global Fund II LP 1,250,000 2.7% 1,250,000 0 *", "Ann Lee 900,000 2.2% 400,000 400,000 1.0%", "Ben Low 10,000 * 5,000 *", "Cox Trust 1994 5,530 * 5,530 — —", "Dana Poe 700,000 1.8% 200,000 500,000 1.2%", "Eli Roe 70,000 * 20,000 50,000 *")).map((row) => (row as unknown[]).at(-1))).toEqual(["", "?", "?", "?", "", ""]);
  });

  it("headings broken over lines are no witness of the order: blanks of what is left are, else a person decides", () => {
    const across = ["Name of Selling Shares Shares Shares", "Stockholder Owned After Owned Prior Being", "Offering to Offering Offered"];
    expect(rowsOf(page(...across, "Ann Lee 500 1,000 500", "Bob May 300 900 600", "Cy Noe 250 850 600")).map((row) => (row as unknown[]).at(-1))).toEqual(["?", "?", "?"]);
    expect(rowsOf(page(...across, "Ann Lee 0 1,000 1,000", "Bob May 300 900 600", "Cy Noe 0 850 850"))).toEqual([["Ann Lee", 1000, null, 1000, 0, null, expect.any(String)], ["Bob May", 900, null, 600, 300, null, ""], ["Cy Noe", 850, null, 850, 0, null, ""]]);
  });

  it("columns that neither headings nor figures tell apart are refused in plain words", () => {
    const outcome = readFiling(new TextEncoder().encode(page("Name of Selling Stockholder Class A Class B Units Offered", "Ann Lee 5,000 1,000 400 900", "Bob May 3,000 900 600 100", "Cy Noe 2,500 850 600 400")), "pasted.txt");
    expect(outcome).toMatchObject({ ok: false, reason: expect.stringMatching(/single blanks part its columns/) });
  });

  it("a line is cut at its first figure from the right", () => {
    expect(runLine("Fund 2 LP (3) 1,250,000(4) 2.7 % $ 5,000 -0- *")).toEqual({ words: "Fund 2 LP (3)", figures: ["1,250,000(4)", "2.7%", "$5,000", "-0-", "*"] });
    expect(phasesIn(["Owned After Offering Owned Before Offering Offered"])).toEqual({ found: ["after", "before", "offered"], certain: true });
    expect(phasesIn(["Owned Before Offered", "Owned After"]).certain).toBe(false);
  });
});
