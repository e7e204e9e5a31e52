import { readText } from "../readJson";

const cells = (...texts: readonly string[]): string => `<tr>${texts.map((text) => `<td>${text}</td>`).join("")}</tr>`;
const rowsOf = (...rows: readonly string[]): unknown[] => readText(`<html><body><h2>SELLING STOCKHOLDERS</h2><table>${cells("Selling Stockholder", "Owned Before Offering", "Offered", "Owned After Offering")}${rows.join("")}</table></body></html>`).holders.map((holder) => [holder.name, holder.offered, holder.needsReview]);

describe("rows that add up their neighbours", () => {
  it("one that says total is no holder, whatever fund it names; a fund of that name that adds nothing up is one", () => {
    expect(rowsOf(cells("Oak VII, L.P.", "400", "400", "0"), cells("Oak VIII, L.P.", "600", "500", "100"), cells("Total Oak funds", "1,000", "900", "100"), cells("Total Return Fund, L.P.", "80", "50", "30"))).toEqual([["Oak VII, L.P.", 400, false], ["Oak VIII, L.P.", 500, false], ["Total Return Fund, L.P.", 50, false]]);
  });

  it("a group above or below its members is for a person, since its shares would count twice", () => {
    expect(rowsOf(cells("Oak Partners", "1,000", "900", "100"), cells("Oak VII, L.P.", "400", "400", "0"), cells("Oak VIII, L.P.", "600", "500", "100"), cells("Zed", "70", "50", "20"))).toEqual([["Oak Partners", 900, true], ["Oak VII, L.P.", 400, false], ["Oak VIII, L.P.", 500, false], ["Zed", 50, false]]);
  });

  it("round figures that add up by chance are left alone where all is offered", () => {
    expect(rowsOf(cells("Ann", "60,000", "60,000", "0"), cells("Bob", "40,000", "40,000", "0"), cells("Cy", "100,000", "100,000", "0")).map((row) => (row as unknown[])[2])).toEqual([false, false, false]);
  });

  it("words over several rows above a name's last word leave the row for a person", () => {
    expect(rowsOf(cells("The Northern Mutual Life Insurance", "", "", ""), cells("Company for its Separate Annuity", "", "", ""), cells("Account", "10,000", "10,000", "0"), cells("Zed Corp", "5,000", "2,000", "3,000")).slice(-2)).toEqual([["Account", 10000, true], ["Zed Corp", 2000, false]]);
  });
});
