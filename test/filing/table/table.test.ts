import { assignRoles } from "../../../src/filing/table/assignRoles";
import { columnMeaning } from "../../../src/filing/table/columnMeaning";
import { gridToTable } from "../../../src/filing/table/gridToTable";
import { readHtml } from "../../../src/filing/html/readHtml";
import type { Block, TableBlock } from "../../../src/filing/source/block";

function tableOf(text: string): ReturnType<typeof gridToTable> {
  const steps = readHtml(text, { start: 0, end: text.length });
  let step = steps.next();
  while (!step.done) step = steps.next();
  return gridToTable((step.value as Block[]).find((block): block is TableBlock => block.kind === "table")?.grid as TableBlock["grid"]);
}
const row = (...cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
const meaning = (...levels: string[]) => columnMeaning({ levels: levels.map((text, index) => ({ text, start: 0, end: 0, columns: levels.length - index })) });

describe("columnMeaning", () => {
  it.each([
    [["Shares Beneficially Owned Prior to Offering"], "before", "count"],
    [["Number of Shares Being Offered"], "offered", "count"],
    [["Shares Owned After the Offering", "Percent"], "after", "percent"],
    [["Beneficial Ownership", "Shares Offered"], "offered", "count"],
    [["Ownership After Sale, Assuming Owners Sell All Shares Offered", "Number of Shares Owned"], "after", "count"],
    [["Maximum Number of Shares to be Sold Pursuant to this Prospectus"], "offered", "count"],
    [["Shares Owned"], "before", "count"],
    [["Number and Percentage of Shares Owned After Offering"], "after", "both"],
    [["Shares that May be Resold"], "offered", "count"],
    [["Shares Owned Assuming Sale of All Registered Shares"], "after", "count"],
    [["Percentage Owned Assuming Sale"], "after", "percent"],
    [["Shares Being Offered, Assuming Sale of All"], "offered", "count"],
    [["Shares of Common Stock Included in Prospectus"], "offered", "count"],
    [["Shares Owned After the Sale Under This Prospectus"], "after", "count"],
    [["Name"], null, null],
  ])("%j is %s, %s", (levels, phase, measure) => expect(meaning(...levels)).toMatchObject({ phase, measure }));

  it.each([
    [["Principal Amount of Notes Offered"], "notes"], [["Common Shares Offered"], "common"], [["Warrants"], "warrants"], [["Shares Underlying Warrants Offered"], "common"], [["Common Stock Offered Upon Conversion of the Notes"], "common"], [["Securities Offered", "Warrants"], "warrants"], [["Shares Offered"], null],
  ])("%j is %s", (levels, security) => expect(meaning(...levels).security).toBe(security));

  it("tells with from without the over-allotment", () => {
    expect(meaning("Shares Offered (No Option Exercise)").overAllotment).toBe("without");
    expect(meaning("Owned After, With Full Exercise of Over-Allotment Option").overAllotment).toBe("with");
  });
});

describe("gridToTable", () => {
  it("drops spacer columns and puts signs back to their figures", () => {
    const table = tableOf(`<table>${row("Name", "", "Owned", "", "", "Percent", "")}${row("Ann", "", "1,000", "", "", "1.5", "%")}${row("Bo", "", "2,000", "", "", "", "*")}</table>`);
    expect(table?.rows.map((one) => one.cells.map((cell) => cell?.text ?? null))).toEqual([["Ann", "1,000", "1.5%"], ["Bo", "2,000", "*"]]);
  });
  it("keeps columns apart that one heading covers", () => {
    const table = tableOf(`<table><tr><td>Name</td><td colspan=2>Owned After</td></tr>${row("Ann", "1,000", "1.5%")}</table>`);
    expect(table?.rows[0]?.cells.map((cell) => cell?.text)).toEqual(["Ann", "1,000", "1.5%"]);
    expect(table?.columns.map((column) => column.levels.map((level) => level.text).join(" / "))).toEqual(["Name", "Owned After", "Owned After"]);
  });
  it("drops headings that a page break repeats, and marks a cell that stands for several rows", () => {
    const table = tableOf(`<table>${row("Name", "Offered")}${row("Ann", "1,000")}${row("Name", "Offered")}<tr><td>Bo</td><td rowspan=2>2,000</td></tr><tr><td>Cy</td></tr></table>`);
    expect(table?.rows.map((one) => [one.cells[0]?.text, one.cells[1]?.shared ?? false])).toEqual([["Ann", false], ["Bo", true], ["Cy", false]]);
  });
  it("takes a lone cell above the figures as a section row", () => {
    const table = tableOf(`<table>${row("Name", "Offered")}<tr><td colspan=2>Holders of Series A Preferred Stock</td></tr>${row("Ann", "1,000")}</table>`);
    expect(table?.rows.map((one) => one.cells[0]?.text)).toEqual(["Holders of Series A Preferred Stock", "Ann"]);
  });
});

describe("two columns that may hold the same figure", () => {
  const head = row("Selling Stockholder", "Common Shares Owned", "Warrant Shares", "Shares Offered", "Shares Beneficially Owned", "Percent Before", "Owned After", "Percent After");
  const rolesOf = (...rows: string[]) => assignRoles(tableOf(`<table>${head}${rows.join("")}</table>`) as NonNullable<ReturnType<typeof tableOf>>);

  it("are told apart by before − offered = after, with the percentages beside them", () => {
    const roles = rolesOf(row("Ann Lee", "100,000", "100,000", "200,000", "220,000", "2.2%", "20,000", "*"), row("Bo Marsh", "0", "150,000", "150,000", "150,000", "1.5%", "0", "*"), row("Cy North", "700", "0", "500", "700", "*", "200", "*"));
    expect(roles).toMatchObject({ columns: { prior: 4, offered: 3, percentPrior: 5, after: 6, percentAfter: 7 }, contested: [] });
  });
  it("stay contested where arithmetic settles nothing", () => {
    expect(rolesOf(row("Ann Lee", "100,000", "0", "200,000", "210,000", "2.2%", "20,000", "*"), row("Bo Marsh", "90,000", "0", "150,000", "160,000", "1.5%", "0", "*")).contested).toContain("prior");
  });
});

describe("recognised text whose headings are broken over other columns", () => {
  const rolesOf = (...rows: readonly string[][]) => {
    const cells = rows.flatMap((texts, row) => texts.map((text, column) => ({ text, start: 0, end: 0, row, column, rowSpan: 1, columnSpan: 1, heading: false })));
    return assignRoles(gridToTable({ origin: "tabs", start: 0, end: 0, rows: rows.length, columns: 4, cells, problems: [] }) as NonNullable<ReturnType<typeof gridToTable>>);
  };
  const broken = [["Name", "Owned"], ["Before", "Offered", "Owned"]];

  it("is for review in every row; before − offered = after tells the columns where it can", () => {
    expect(rolesOf(...broken, ["Ann Lee", "1,000", "400", "600"], ["Bo Marsh", "2,000", "2,000", "0"])).toMatchObject({ columns: { prior: 1, offered: 2, after: 3 }, doubt: expect.stringContaining("do not line up") as string });
    expect(rolesOf(...broken, ["Ann Lee", "1,000", "400", "700"], ["Bo Marsh", "2,000", "300", "100"]).doubt).toMatch(/do not line up/);
  });
  it("is trusted where each column has its heading", () => {
    expect(rolesOf(["Name", "Owned Before", "Offered", "Owned After"], ["Ann Lee", "1,000", "400", "600"], ["Bo Marsh", "2,000", "2,000", "0"]).doubt).toBeNull();
  });
});
