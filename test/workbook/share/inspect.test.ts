import { customFunctions } from "../../../src/functions/customFunctions";
import { startAddinInNode, type AddinInNode } from "../../../src/workbench/host/node/startAddinInNode";
import type { FunctionsMetadata } from "../../../src/workbench/host/functions/functionsMetadata";
import { REQUIREMENT_MATRIX } from "../../../src/workbench/host/protocol/appContext";
import { insert } from "../../../src/workbook/insert";
import { shareActions } from "../../../src/workbook/share/shareActions";
import { isFileAddress, isLink } from "../../../src/workbook/share/linkPattern";
import type { ShareIssue } from "../../../src/workbook/share/types";
import { generatedMetadata } from "../../cli/generatedMetadata";
import { request, watch } from "../insertFixture";
import { differing, small, snapshot } from "../refresh/refreshFixture";
import { withNotes } from "./newerOffice";

let addin: AddinInNode;
const metadata = generatedMetadata() as unknown as FunctionsMetadata;
const few = { ...small, holders: small.holders.slice(0, 4) };
async function begin(excelApi: string, isInserted = true): Promise<void> {
  addin = await startAddinInNode({ functions: { metadata, namespace: "OVERHANG", associate: customFunctions }, requirements: { ...REQUIREMENT_MATRIX, ExcelApi: excelApi } });
  withNotes(addin);
  if (isInserted) expect((await insert(request({ table: few }), watch())).ok).toBe(true);
  await addin.settle();
}
afterEach(() => {
  expect(addin.host.faults).toEqual([]);
  addin.dispose();
});

async function found(): Promise<readonly ShareIssue[]> {
  await addin.settle();
  const issues = await shareActions.inspect(watch());
  if (!issues.ok) throw new Error(issues.findings[0]!.message);
  return issues.value;
}
const keys = (issues: readonly ShareIssue[]): string[] => issues.map(({ key }) => key.split(":")[0]!).sort();
const edited = (edit: (context: Excel.RequestContext) => void): Promise<void> => Excel.run(async (context) => { edit(context); await context.sync(); });
/** Finds one thing, fixes it, and finds nothing any more. */
async function foundAndFixed(key: string, says: RegExp, andWith: readonly string[] = []): Promise<void> {
  const issues = await found();
  expect(keys(issues)).toEqual([key, ...andWith]);
  const issue = issues.find((one) => one.key.split(":")[0] === key)!;
  expect(issue.message).toMatch(says);
  const fixed = await shareActions.fix(issue);
  expect(fixed.ok ? "" : fixed.findings[0]!.message).toBe("");
  expect(keys(await found())).toEqual([]);
}
const mine = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.add("Mine");

test("nothing is found in a clean workbook, in whatever form its table is, in an old Excel or a new one", async () => {
  for (const version of ["1.13", "1.18"]) {
    await begin(version);
    expect(await found()).toEqual([]);
    await shareActions.setMode("", "values", watch());
    expect(await found()).toEqual([]);
    if (version === "1.13") addin.dispose();
  }
}, 240_000);

test("comments with their authors and those who answered are found, and deleted", async () => {
  await begin("1.13");
  addin.host.workbook.user = { name: "Jane Roe", email: "" };
  const comment = addin.host.workbook.Comments.Add("'Selling Stockholders'!A6", "Is this the right fund?");
  addin.host.workbook.user = { name: "John Doe", email: "" };
  comment.Replies.Add("Yes");
  await foundAndFixed("comments", /1 comment in cells by Jane Roe, John Doe: 'Selling Stockholders'!A6\. The first says: "Is this the right fund\?"/);
}, 120_000);

test("notes in cells are found where Excel tells of them, and deleted; where it does not, that is said", async () => {
  await begin("1.18");
  addin.host.workbook.user = { name: "Jane Roe", email: "" };
  addin.host.workbook.Notes.Add("'Selling Stockholders'!E7", "Called the agent\nagain");
  await foundAndFixed("notes", /1 note in cells by Jane Roe: 'Selling Stockholders'!E7\. The first says: "Called the agent again"/);
  expect(await shareActions.inspect(watch())).toMatchObject({ findings: [] });
  addin.dispose();
  await begin("1.13");
  expect(await shareActions.inspect(watch())).toMatchObject({ ok: true, findings: [{ severity: "info", message: expect.stringMatching(/does not tell an add-in about notes.*where charts take/) as string }] });
}, 120_000);

test("links to other workbooks are found in cells, names, rules for entries, conditional formats and links of cells, each with a fix", async () => {
  await begin("1.13", false);
  await edited((context) => mine(context).getRange("A1:A2").formulas = [["='[Other book.xlsx]Sheet1'!$A$1+1"], ["=HYPERLINK(\"C:\\lists\\holders.xlsx\",\"list\")"]]);
  await foundAndFixed("links", /2 formulas read another workbook or file, on "Mine": A1, A2/);
  await edited((context) => {
    context.workbook.names.add("TheirCount", "='[Other book.xlsx]Sheet1'!$A$1");
    context.workbook.worksheets.getItem("Mine").getRange("C1").formulas = [["=TheirCount*2"]];
  });
  await addin.settle();
  await foundAndFixed("linkNames", /1 name reads another workbook: TheirCount/, ["unknown"]);
  expect((await snapshot()).get("Mine!C1")?.startsWith("=")).toBe(false);
  await edited((context) => {
    const range = context.workbook.worksheets.getItem("Mine").getRange("D3:D40");
    range.values = Array.from({ length: 38 }, (_, index) => [index]);
    range.getCell(5, 0).getResizedRange(3, 0).dataValidation.rule = { list: { inCellDropDown: true, source: "='[Other book.xlsx]Sheet1'!$A$1:$A$9" } };
    range.getCell(20, 0).dataValidation.rule = { list: { inCellDropDown: true, source: "Yes,No" } };
  });
  await foundAndFixed("validations", /on "Mine": D8:D11/);
  await edited((context) => {
    const range = context.workbook.worksheets.getItem("Mine").getRange("D3:D9");
    range.conditionalFormats.add("CellValue").cellValue.rule = { formula1: "='C:\\lists\\Other.xlsx'!Limit", operator: "GreaterThan" };
  });
  await foundAndFixed("formats", /1 conditional format reads another workbook, on "Mine"/);
  await edited((context) => { context.workbook.worksheets.getItem("Mine").getRange("D3").hyperlink = { address: "C:\\lists\\holders.xlsx", textToDisplay: "the list" }; });
  await foundAndFixed("hyperlinks", /1 cell is linked to a file, on "Mine": D3/);
  expect((await snapshot()).get("Mine!D3")).toBe("the list");
}, 180_000);

test("a chart's series from another workbook, and queries, are found where Excel tells where they come from", async () => {
  await begin("1.15", false);
  await edited((context) => {
    const sheet = mine(context);
    sheet.getRange("A1:B3").values = [["a", "b"], [1, 2], [3, 4]];
    sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3")).name = "Sales";
  });
  const { workbook } = addin.host;
  const chart = workbook.Worksheets.Indexer("Mine").Charts.Items()[0]!;
  chart.change({ series: chart.record().series.map((series, index) => (index === 0 ? { ...series, name: "Volume", values: "='[Other.xlsx]Sheet1'!$A$1:$A$3" } : series)) });
  await foundAndFixed("series", /series "Volume" of the chart "Sales" on "Mine"/);
  expect(chart.record().series).toHaveLength(1);
  workbook.held.set("query/Transfer agent", true);
  const [query] = await found();
  expect(query).toMatchObject({ key: "query:Transfer agent", fix: null, remedy: expect.stringContaining("no add-in") as string });
}, 120_000);

test("hidden sheets, very hidden ones too, are found and shown", async () => {
  await begin("1.13", false);
  await edited((context) => {
    mine(context);
    context.workbook.worksheets.add("Secret").visibility = "VeryHidden";
    context.workbook.worksheets.add("Drafts").visibility = "Hidden";
  });
  const issues = await found();
  expect(issues.map(({ message }) => message)).toEqual([expect.stringMatching(/"Secret" is hidden so that Excel's own Unhide/), expect.stringMatching(/"Drafts" is hidden; whoever/)]);
  for (const issue of issues) expect((await shareActions.fix(issue)).ok).toBe(true);
  expect(await found()).toEqual([]);
}, 60_000);

test("author, manager and company are taken out; who saved last is told, with the way to do it", async () => {
  await begin("1.13", false);
  await edited(({ workbook: { properties } }) => { properties.author = "Jane Roe"; properties.manager = "M. Boss"; properties.company = "Roe LLP"; });
  await foundAndFixed("names", /author "Jane Roe", the manager "M\. Boss", the company "Roe LLP"/);
  addin.host.workbook.held.set("properties", { lastAuthor: "Jane Roe" });
  const [issue] = await found();
  expect(issue).toMatchObject({ key: "savedBy", fix: null, message: expect.stringContaining("Jane Roe") as string, remedy: expect.stringContaining("Inspect Workbook") as string });
}, 60_000);

test("initials of who reviewed findings are found and emptied; the reviews stay", async () => {
  await begin("1.13");
  await edited((context) => {
    const sheet = context.workbook.worksheets.getItem("Checks");
    sheet.getRange("H8:L9").values = [["Reviewed by", "Reviewed on", "Note", "Check", "Finding"], ["J.R.", 45000, "fine", "c", "words"]];
    sheet.tables.add("H8:L9", true).name = "ReviewedFindings";
  });
  await foundAndFixed("reviewers", /who reviewed findings: J\.R\./);
  expect((await snapshot()).get("Checks!J9")).toBe("fine");
}, 120_000);

test("rows that are hidden or filtered within the printed table, and printed columns, are found and shown; columns that are not printed are nobody's business", async () => {
  await begin("1.13");
  await edited((context) => {
    const sheet = context.workbook.worksheets.getItem("Selling Stockholders");
    sheet.getRange("7:8").rowHidden = true;
    sheet.getRange("N:N").columnHidden = true;
  });
  await foundAndFixed("rows", /2 rows of the table on "Selling Stockholders" are hidden: 7 to 8\. The page leaves them out/);
  await edited((context) => context.workbook.tables.getItem("SellingStockholders").columns.getItem("Offered").filter.applyCustomFilter(">1000000000"));
  await foundAndFixed("rows", /4 rows .* are hidden by a filter/);
  await edited((context) => { context.workbook.worksheets.getItem("Selling Stockholders").getRange("E:E").columnHidden = true; });
  await foundAndFixed("columns", /1 printed column .* is hidden: Offered/);
}, 120_000);

test("a formula that shows #NAME? and is not ours is found, and leads to its cell", async () => {
  await begin("1.13", false);
  await edited((context) => { mine(context).getRange("B2").formulas = [["=NOSUCHTHING(1)"]]; });
  const [issue] = await found();
  expect(issue).toMatchObject({ key: expect.stringMatching(/^unknown:/) as string, message: expect.stringContaining('on "Mine": B2') as string });
  expect((await shareActions.fix(issue!)).ok).toBe(true);
  await Excel.run(async (context) => {
    const selected = context.workbook.getSelectedRange().load("address");
    await context.sync();
    expect(selected.address).toBe("Mine!B2");
  });
}, 60_000);

test("formulas stuck at #NAME? are found on other sheets, in table columns and in names, and are entered again as one", async () => {
  await begin("1.13");
  const stuck = (formula: string): string => formula.replace(/OVERHANG\./g, "_xldudf_OVERHANG_");
  await shareActions.setMode("", "functions", watch());
  await addin.settle();
  const before = await snapshot();
  // What Excel shows where the add-in was missing: every call by its stand-in, on our sheets and on a person's own, in columns of tables and in names.
  await Excel.run(async (context) => {
    const own = mine(context);
    own.getRange("A1").formulas = [[stuck("=OVERHANG.PERCENTOWNED(10,1000)+OVERHANG.OWNERSHIPCAP(1000,0.1)")]];
    own.getRange("C1:D3").values = [["Shares", "Part"], [10, ""], [20, ""]];
    own.tables.add("C1:D3", true).name = "OwnTable";
    own.getRange("D2:D3").formulas = [[stuck("=OVERHANG.PERCENTOWNED([@Shares],1000)")], [stuck("=OVERHANG.PERCENTOWNED([@Shares],1000)")]];
    context.workbook.names.add("OwnPart", stuck("=OVERHANG.PERCENTOWNED(5,1000)"));
    own.getRange("A3").formulas = [["=OwnPart"]];
    const sheet = context.workbook.worksheets.getItem("Selling Stockholders");
    const cells = [...before].filter(([key, cell]) => key.startsWith("Selling Stockholders!") && cell.includes("OVERHANG."));
    expect(cells.length).toBeGreaterThan(5);
    for (const [key, cell] of cells) sheet.getRange(key.split("!")[1]!).formulas = [[stuck(cell)]];
    await context.sync();
  });
  await addin.settle();
  const issues = await shareActions.findStuck(watch());
  if (!issues.ok) throw new Error(issues.findings[0]!.message);
  expect(keys(issues.value)).toEqual(["stuck", "stuck", "stuckNames"]);
  for (const issue of issues.value) {
    const fixed = await shareActions.fix(issue);
    expect(fixed.ok ? "" : fixed.findings[0]!.message).toBe("");
  }
  await addin.settle();
  expect(await shareActions.findStuck(watch())).toMatchObject({ ok: true, value: [] });
  expect(differing(before, await snapshot()).filter((key) => !key.startsWith("Mine!"))).toEqual([]);
  await Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem("Mine").getRange("A1:D3").load("values");
    await context.sync();
    expect(cells.values[0]![0]).toBeCloseTo(111.01, 10);
    expect([cells.values[1]![3], cells.values[2]![3]]).toEqual([0.01, 0.02]);
  });
}, 180_000);

test("what reads another workbook is told from what only looks like it", () => {
  for (const link of ["='[Book.xlsx]Sheet 1'!A1", "=[Book.xlsx]Sheet1!A1", "=[1]Sheet1!A1", "=SUM([2]!Name)", "='C:\\x\\Book.xlsx'!Name", "='https://firm.sharepoint.com/[Book.xlsx]S'!A1", '=INDIRECT("[Book.xlsx]S!A1")', "='\\\\server\\share\\[a.xlsb]S'!A1"]) expect([link, isLink(link)]).toEqual([link, true]);
  for (const own of ["=SellingStockholders[Offered]", "=SUM(T[2020])+Sheet1!A1", "=T[[#This Row],[a]]*'My sheet'!B2", '=IF(A1="[x]y!z","","no")', "=A1&\"see https://example.com\"", "='O''Brien'!A1"]) expect([own, isLink(own)]).toEqual([own, false]);
  for (const [address, isFile] of [["https://www.sec.gov/a.htm", false], ["mailto:x@example.com", false], ["holders.xlsx", true], ["..\\lists\\a.docx", true], ["file:///C:/a.txt", true], ["\\\\server\\a", true]] as const) expect([address, isFileAddress(address)]).toEqual([address, isFile]);
});
