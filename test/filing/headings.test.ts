import { readText } from "./readJson";

const cells = (...texts: readonly string[]): string => `<tr>${texts.map((text) => `<td>${text}</td>`).join("")}</tr>`;
const read = (...rows: readonly string[]): ReturnType<typeof readText>["holders"] => readText(`<html><body><h2>SELLING STOCKHOLDERS</h2><table>${rows.join("")}</table></body></html>`).holders;
const figures = (holders: ReturnType<typeof read>): unknown[] => holders.map((holder) => [holder.name, holder.prior, holder.offered, holder.after, holder.needsReview ? "?" : ""]);

describe("headings and cells of other hands", () => {
  it("a table of notes and shares whose later headings say only 'shares'", () => {
    expect(figures(read(cells("Selling Securityholder", "Principal Amount of Notes Owned", "Principal Amount Offered", "Percentage of Notes Outstanding", "Shares of Common Stock Owned Prior to Offering", "Conversion Shares Offered", "Shares Owned After Offering"), cells("Fund A", "$5,000,000", "$5,000,000", "5.0%", "112,500", "100,000", "12,500"), cells("Fund B", "1,000,000", "1,000,000", "1.0", "20,000", "20,000", "—"))))
      .toEqual([["Fund A", 112500, 100000, 12500, ""], ["Fund B", 20000, 20000, 0, ""]]);
  });

  it("counts with words behind them in the very first row are no headings", () => {
    expect(figures(read(cells("Name", "Owned Before Offering", "Offered", "Owned After Offering"), cells("Ann", "10,000 shares of common stock", "4,000 shares of common stock", "6,000 shares of common stock"), cells("Bob", "5,000 shares and 200 warrants", "5,000", "0")))).toEqual([["Ann", 10000, 4000, 6000, ""], ["Bob", 5000, 5000, 0, "?"]]);
  });

  it("a column of addresses gives the lines of the notice and no doubt", () => {
    expect(read(cells("Holder", "Address", "Owned Before Offering", "Offered", "Owned After Offering"), cells("Ann", "1 Main Street, Boston, MA 02110", "100", "40", "60")).map((holder) => [holder.noticeLines.join(" "), holder.needsReview])).toEqual([["1 Main Street, Boston, MA 02110", false]]);
  });

  it.each(["3i Group plc", "1st Capital Bank", "21 Club LLC", "401(k) Plan of Acme"])("%s is a name and no address", (name) => {
    expect(figures(read(cells("Holder", "Owned Before Offering", "Offered", "Owned After Offering"), cells(name, "100", "40", "60")))).toEqual([[name, 100, 40, 60, ""]]);
  });
});
