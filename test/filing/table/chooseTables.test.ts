import { readFiling } from "../../../src/filing/readFiling";

const row = (...cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
const page = (...parts: string[]): Uint8Array => new TextEncoder().encode(`<html><body><p>SELLING STOCKHOLDERS</p><p>The selling stockholders will be named in a prospectus supplement.</p>${parts.join("")}</body></html>`);
const names = (bytes: Uint8Array): unknown => {
  const outcome = readFiling(bytes, "choice.htm");
  return outcome.ok ? outcome.draft.holders.map((holder) => holder.name) : outcome.reason;
};
const NONE = expect.stringMatching(/names no selling holders/);

describe("the right table among many", () => {
  it.each([
    ["a table of management and 5% holders", `<table>${row("Name of Beneficial Owner", "Shares Beneficially Owned", "Percent")}${row("Bigfund LP", "9,000,000", "9.5%")}</table>`],
    ["a fee table", `<table>${row("Title of each class of securities to be registered", "Amount to be registered", "Proposed maximum offering price per share", "Amount of registration fee")}${row("Common stock", "1,000,000", "$5.00", "$500")}</table>`],
    ["a table of underwriters", `<table>${row("Underwriter", "Number of Shares to be Sold")}${row("First Bank LLC", "1,000,000")}</table>`],
    ["a table of shares that can be sold by and by", `<table>${row("Date", "Number of shares eligible for sale")}${row("At the date of this prospectus", "1,000,000")}${row("180 days later", "2,000,000")}</table>`],
    ["a table of equity plans", `<table>${row("Plan category", "Securities to be issued upon exercise", "Securities remaining available for issuance")}${row("Approved plans", "1,000,000", "500,000")}</table>`],
    ["a table of contents", `<table>${row("Risk Factors", "3")}${row("Selling Stockholders", "14")}</table>`],
  ])("does not take %s", (_, table) => expect(names(page(table))).toEqual(NONE));

  it("takes the selling holders from among them all", () => {
    const selling = `<table>${row("Name of Selling Stockholder", "Shares Owned Before", "Shares Offered", "Shares Owned After")}${row("Ann Lee", "1,000", "400", "600")}</table>`;
    const management = `<table>${row("Name of Beneficial Owner", "Shares Beneficially Owned", "Percent")}${row("Bigfund LP", "9,000,000", "9.5%")}</table>`;
    expect(names(page(management, selling, management))).toEqual(["Ann Lee"]);
  });

  it("takes a lone count of selling holders as what they offer, marked for review", () => {
    const outcome = readFiling(page(`<table>${row("Name of Selling Stockholder", "Number of Shares")}${row("Ann Lee", "1,000")}${row("Bo Fund LP", "2,000")}</table>`), "lone.htm");
    if (!outcome.ok) throw new Error(outcome.reason);
    expect(outcome.draft.holders.map((holder) => [holder.offered.value, holder.reviewReasons.length > 0])).toEqual([[1000, true], [2000, true]]);
  });
});
