import { namesHolder } from "../../../src/filing/rows/rowWords";
import { readText } from "../readJson";

const cells = (...texts: readonly string[]): string => texts.map((text) => `<td>${text}</td>`).join("");
const filing = (rows: readonly string[], notes: readonly string[] = []): string => `<html><body><h2>SELLING STOCKHOLDERS</h2><table>${[cells("Selling Stockholder", "Owned Before Offering", "Offered", "Owned After Offering"), ...rows].map((row) => `<tr>${row}</tr>`).join("\n")}</table>${notes.map((note) => `<p>${note}</p>`).join("")}</body></html>`;
const ANN = cells("Ann Lee", "1,000", "400", "600");
const BOB = cells("Bob May (1)", "900", "900", "0");

describe("rows of words", () => {
  it("a mark on a section row keeps its note, and the note is not said to have no mark", () => {
    const json = readText(filing(["<td colspan=4>Series A Investors (2)</td>", ANN, BOB], ["(1) Held of record.", "(2) Each of these holders bought in 2019."]));
    expect(json.notes.map((note) => note.ref)).toEqual(["1", "2"]);
    expect(json.headingNoteRefs).toEqual(["2"]);
    expect(json.holders.map((holder) => holder.noteRefs)).toEqual([[], ["1"]]);
    expect(json.findings).toEqual([]);
  });

  it("a mark on a section line of a printed page likewise", () => {
    const json = readText(`SELLING STOCKHOLDERS

                                    Shares Owned      Shares        Shares Owned
Name                               Before Offering    Offered      After Offering
- ----                                --------          ----          --------

Series B Investors (2)

Ann Lee                              500,000         100,000          400,000

Bob May (1)                           50,000          50,000                0

Cy Noe                                 7,500           2,500            5,000

(1)  Held of record.

(2)  Each of these holders bought in 1997.
`);
    expect([json.headingNoteRefs, json.notes.map((note) => note.ref), json.holders.map((holder) => holder.name)]).toEqual([["2"], ["1", "2"], ["Ann Lee", "Bob May", "Cy Noe"]]);
  });

  it("a capital in brackets belongs to the name where no note has a capital, and is a mark where one has", () => {
    const names = (notes: readonly string[]): unknown[] => readText(filing([ANN, cells("Fund I (A)", "900", "900", "0"), cells("Fund (B), L.P. (1)", "800", "800", "0")], notes)).holders.map((holder) => [holder.name, holder.noteRefs]);
    expect(names(["(1) Held of record."])).toEqual([["Ann Lee", []], ["Fund I (A)", []], ["Fund (B), L.P.", ["1"]]]);
    expect(names(["(1) Held of record.", "(A) A charity.", "(B) Of Delaware."]).slice(1)).toEqual([["Fund I", ["A"]], ["Fund, L.P.", ["B", "1"]]]);
  });

  it("a name whose figure cells are blank is a holder, for a person; a group of holders heads a section", () => {
    const blank = cells("Cy Noe", "", "", "");
    expect(readText(filing([ANN, blank, BOB])).holders.map((holder) => [holder.name, holder.prior, holder.offered, holder.after, holder.needsReview])).toEqual([["Ann Lee", 1000, 400, 600, false], ["Cy Noe", null, null, null, true], ["Bob May", 900, 900, 0, false]]);
    expect(readText(filing([cells("Other Selling Stockholders", "", "", ""), ANN, BOB])).holders.map((holder) => holder.name)).toEqual(["Ann Lee", "Bob May"]);
    expect(readText(filing([cells("Entities affiliated with Oak Capital", "", "", ""), ANN, BOB])).holders.map((holder) => [holder.name, holder.needsReview])).toEqual([["Ann Lee", false], ["Bob May", false]]);
  });

  it("a name whose figures stand in the row below it is one holder, for a person", () => {
    expect(readText(filing([ANN, cells("Cy Noe", "", "", ""), cells("", "700", "200", "500"), BOB])).holders.map((holder) => [holder.name, holder.prior, holder.offered, holder.needsReview])).toEqual([["Ann Lee", 1000, 400, false], ["Cy Noe", 700, 200, true], ["Bob May", 900, 900, false]]);
  });

  it("a heading over two printed lines that ends in a colon is no part of the name below it", () => {
    const holders = readText(`SELLING STOCKHOLDERS

                                    Shares Owned      Shares        Shares Owned
Name                               Before Offering    Offered      After Offering
- ----                                --------          ----          --------
Northern Management & Research
   Company, as adviser to:
      Northern Growth Fund           500,000         100,000          400,000
      Northern Income Fund            50,000          50,000                0
Ann Lee                                7,500           2,500            5,000
`).holders;
    expect(holders.map((holder) => holder.name)).toEqual(["Northern Growth Fund", "Northern Income Fund", "Ann Lee"]);
  });

  it.each([["Cy Noe", true], ["Alpha Capital Fund, L.P.", true], ["Entities affiliated with Quarry Lane Capital", false], ["Funds managed by Oak Partners", false], ["J. P. Morgan & Sons", true], ["Directors and Officers", false], ["Holders of Series A Preferred Stock", false], ["Private Placement Investors", false], ["TRANSFEREES", false], ["Warrants:", false]])("%s names a holder: %s", (words, expected) => {
    expect(namesHolder(words)).toBe(expected);
  });
});
