import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readXlsx } from "../../../../src/workbench/host/file/read/readXlsx";
import { saveWorkbook } from "../../../../src/workbench/host/file/save/saveWorkbook";
import { ADD_IN } from "../../../../src/workbench/host/file/settingsOwner";
import type { FileSheet } from "../../../../src/workbench/host/file/types/sheetFile";
import type { WorkbookFile } from "../../../../src/workbench/host/file/types/workbookFile";
import { type AddinInNode, startAddinInNode } from "../../../../src/workbench/host/node/startAddinInNode";
import { assertWellFormed } from "./wellFormed";

const metadata = { functions: [{ id: "DOUBLE", name: "DOUBLE", parameters: [{ name: "n", type: "number" }], result: { type: "number" } }, { id: "UPTO", name: "UPTO", parameters: [{ name: "n", type: "number" }], result: { type: "number", dimensionality: "matrix" } }] };
const associate = { DOUBLE: (n: number): number => n * 2, UPTO: (n: number): number[][] => Array.from({ length: n }, (_, i) => [i + 1]) };

let addin: AddinInNode;
beforeAll(async () => {
  addin = await startAddinInNode({ functions: { metadata, namespace: "OVERHANG", associate } as never });
});
afterAll(() => {
  expect(addin.host.faults).toEqual([]);
  addin.dispose();
});

/** Lets an add-in work on a sheet of its own through office.js, and answers what the saved file says. */
async function saved(name: string, work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<{ readonly sheet: FileSheet; readonly file: WorkbookFile }> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    work(sheet, context);
    await context.sync();
  });
  const bytes = await saveWorkbook(addin.host.workbook);
  assertWellFormed(bytes);
  const file = readXlsx(bytes);
  const sheet = file.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`The file has no sheet ${name}.`);
  return { sheet, file };
}

const cellAt = (sheet: FileSheet, row: number, column: number) => sheet.rows.find((one) => one.row === row)?.cells.find((one) => one.column === column);
const styleAt = ({ sheet, file }: { sheet: FileSheet; file: WorkbookFile }, row: number, column: number) => file.styles[cellAt(sheet, row, column)?.style ?? 0];

describe("what an add-in made, in the saved file", () => {
  test("values keep their kinds, and text stays text", async () => {
    const { sheet } = await saved("Values", (at) => {
      at.getRange("A1:F1").values = [["'=SUM(1)", 12.5, true, "", "'007", "a\nb"]];
      at.getRange("G1:H1").formulas = [["=1/0", "=TRUE"]];
    });
    expect([0, 1, 2, 3, 4, 5].map((column) => cellAt(sheet, 0, column)?.value)).toEqual(["=SUM(1)", 12.5, true, undefined, "007", "a\nb"]);
    expect(cellAt(sheet, 0, 6)).toEqual({ column: 6, formula: "=1/0", value: { error: "#DIV/0!" } });
    expect(cellAt(sheet, 0, 7)).toEqual({ column: 7, formula: "=TRUE", value: true });
  });

  test("formats of cells, columns and rows", async () => {
    const got = await saved("Formats", (at) => {
      const range = at.getRange("A1:B2");
      range.values = [["a", 1], ["b", 2]];
      range.numberFormat = [["@", '[<0.01]"*";0.0%'], ["General", "#,##0"]];
      range.format.font.bold = true;
      range.format.font.color = "#AA0000";
      range.format.fill.color = "#DDEBF7";
      range.format.horizontalAlignment = "CenterAcrossSelection";
      range.format.verticalAlignment = "Top";
      range.format.wrapText = true;
      range.format.borders.getItem("EdgeBottom").style = "Double";
      range.format.columnWidth = 105;
      at.getRange("1:1").format.rowHeight = 30;
      at.getRange("D:D").columnHidden = true;
      at.getRange("5:5").rowHidden = true;
      at.getRange("A8:C8").merge();
    });
    expect(styleAt(got, 0, 1)).toEqual({ numberFormat: '[<0.01]"*";0.0%', font: { bold: true, color: "#AA0000" }, fill: { color: "#DDEBF7" }, alignment: { horizontal: "centerContinuous", vertical: "top", wrapText: true } });
    expect(styleAt(got, 1, 1)).toMatchObject({ numberFormat: "#,##0", border: { bottom: { style: "double", color: "#000000" } } });
    // 105 points are 140 pixels, and 140 / 7 is 20 digits wide.
    expect(got.sheet.columns).toEqual([{ from: 0, to: 1, width: 20 }, { from: 3, to: 3, hidden: true }]);
    expect(got.sheet.rows.find((row) => row.row === 0)?.height).toBe(30);
    expect(got.sheet.rows.find((row) => row.row === 4)?.hidden).toBe(true);
    expect(got.sheet.merges).toEqual(["A8:C8"]);
  });

  test("a table with calculated columns, a totals row and a filter", async () => {
    const { sheet, file } = await saved("Tables", (at, context) => {
      at.getRange("A3:D6").values = [["Holder", "Prior", "Offered", "After"], ["Ann", 1000, 100, ""], ["Bob", 500, 500, ""], ["Cat", 60, 10, ""]];
      const table = at.tables.add("A3:D6", true);
      table.name = "Sellers";
      table.style = "TableStyleLight9";
      table.showBandedRows = false;
      at.getRange("D4:D6").formulas = [["=[@Prior]-[@Offered]"], ["=[@Prior]-[@Offered]"], ["=[@Prior]-[@Offered]"]];
      table.showTotals = true;
      at.getRange("A7:D7").formulas = [["Total", "=SUM([Prior])", "=SUBTOTAL(109,[Offered])", ""]];
      table.columns.getItem("Holder").filter.applyValuesFilter(["Ann", "Cat"]);
      at.getRange("F1").formulas = [["=Sellers[[#Totals],[Prior]]"]];
      context.workbook.names.add("Sold", "=SUM(Sellers[Offered])", "all of it");
      context.workbook.names.add("FirstPrior", at.getRange("B4"));
    });
    const [table] = sheet.tables;
    expect(table).toMatchObject({ name: "Sellers", ref: "A3:D7", headerRow: true, totalsRow: true, style: { name: "TableStyleLight9", bandedRows: false }, autoFilter: { ref: "A3:D6", columns: [{ column: 0, values: ["Ann", "Cat"] }] } });
    expect(table?.columns).toEqual([
      { id: 1, name: "Holder", totalsRowLabel: "Total" },
      { id: 2, name: "Prior", totalsRowFunction: "custom", totalsRowFormula: "=SUM(Sellers[Prior])" },
      { id: 3, name: "Offered", totalsRowFunction: "sum" },
      { id: 4, name: "After", calculatedColumnFormula: "=[@Prior]-[@Offered]" },
    ]);
    expect(cellAt(sheet, 3, 3)).toEqual({ column: 3, formula: "=[@Prior]-[@Offered]", value: 900 });
    expect(cellAt(sheet, 0, 5)).toEqual({ column: 5, formula: "=Sellers[[#Totals],[Prior]]", value: 1560 });
    expect(sheet.rows.filter((row) => row.hidden).map((row) => row.row)).toEqual([4]);
    expect(file.definedNames).toEqual(expect.arrayContaining([{ name: "Sold", formula: "=SUM(Sellers[Offered])", comment: "all of it" }, { name: "FirstPrior", formula: "=Tables!$B$4" }]));
    expect(file.definedNames.filter((name) => name.name.startsWith("_"))).toEqual([]);
  });

  test("functions of the add-in with the values that it gave, spilled ones too", async () => {
    const { sheet } = await saved("Functions", (at) => {
      at.getRange("A1:B1").formulas = [["=OVERHANG.DOUBLE(21)", "=OVERHANG.UPTO(3)"]];
    });
    expect(cellAt(sheet, 0, 0)).toEqual({ column: 0, formula: "=OVERHANG.DOUBLE(21)", value: 42 });
    expect(cellAt(sheet, 0, 1)).toEqual({ column: 1, formula: "=OVERHANG.UPTO(3)", value: 1, spill: "B1:B3" });
    expect([cellAt(sheet, 1, 1), cellAt(sheet, 2, 1)]).toEqual([{ column: 1, value: 2 }, { column: 1, value: 3 }]);
  });

  test("a date that bounds a cell is saved as its serial, which no reader takes for a subtraction", async () => {
    const { sheet } = await saved("Bounds", (at) => {
      at.getRange("A1").dataValidation.rule = { date: { formula1: "1900-03-01", formula2: "2002-03-14", operator: "Between" } };
      at.getRange("A2").dataValidation.rule = { date: { formula1: "=DATE(2000,1,1)", operator: "GreaterThan" } };
    });
    expect(sheet.dataValidations.map(({ ref, formula1, formula2 }) => [ref, formula1, formula2])).toEqual([["A1", "61", "37329"], ["A2", "DATE(2000,1,1)", undefined]]);
  });

  test("rules, links, a chart and how the sheet is printed and protected", async () => {
    const { sheet } = await saved("Rules", (at) => {
      at.getRange("A1:B4").values = [["Date", "Shares"], [37329, 25], [37421, 50], [37513, 75]];
      at.getRange("A2:A4").numberFormat = [["mmm yyyy"], ["mmm yyyy"], ["mmm yyyy"]];
      const format = at.getRange("B2:B4").conditionalFormats.add("Custom");
      format.custom.rule.formula = "=$B2>40";
      format.custom.format.fill.color = "#FFE699";
      const validation = at.getRange("C1").dataValidation;
      validation.rule = { list: { source: "holder,remaining", inCellDropDown: true } };
      validation.errorAlert = { title: "Basis", message: "holder or remaining", showAlert: true, style: "Stop" };
      at.getRange("D1").hyperlink = { documentReference: "Rules!A1", textToDisplay: "up", screenTip: "go up" };
      const chart = at.charts.add("Line", at.getRange("A1:B4"));
      chart.name = "Releases";
      chart.title.text = "Shares available";
      chart.setPosition("F2", "L16");
      at.freezePanes.freezeRows(1);
      at.showGridlines = false;
      at.tabColor = "#00FF00";
      at.pageLayout.orientation = "Landscape";
      at.pageLayout.zoom = { horizontalFitToPages: 1 };
      at.pageLayout.setPrintArea("A1:B4");
      at.pageLayout.setPrintTitleRows("$1:$1");
      at.pageLayout.headersFooters.defaultForAllPages.centerFooter = "Page &P";
      at.getRange("B2").format.protection.locked = false;
      at.protection.protect({ allowSort: true });
    });
    expect(sheet.conditionalFormats).toEqual([{ ref: "B2:B4", rules: [{ type: "expression", priority: 1, formulas: ["$B2>40"], style: { fill: { color: "#FFE699" } } }] }]);
    expect(sheet.dataValidations).toEqual([{ ref: "C1", type: "list", formula1: '"holder,remaining"', allowBlank: true, showError: true, errorTitle: "Basis", error: "holder or remaining", showPrompt: true }]);
    expect(sheet.hyperlinks).toEqual([{ ref: "D1", location: "Rules!A1", tooltip: "go up" }]);
    expect(sheet.charts).toMatchObject([{ name: "Releases", title: "Shares available", from: { column: 5, row: 1 }, series: [{ kind: "line", name: { formula: "Rules!$B$1", cached: ["Shares"] }, categories: { formula: "Rules!$A$2:$A$4", cached: [37329, 37421, 37513], numberFormat: "mmm yyyy" }, values: { formula: "Rules!$B$2:$B$4", cached: [25, 50, 75] } }] }]);
    expect(sheet.view).toEqual({ frozenRows: 1, showGridlines: false });
    expect(sheet.tabColor).toBe("#00FF00");
    expect(sheet.pageSetup).toEqual({ orientation: "landscape", fitToWidth: 1, fitToHeight: 0, printArea: "A1:B4", titleRows: { from: 0, to: 0 }, headerFooter: { oddFooter: "&CPage &P" } });
    expect(sheet.protection).toEqual({ sheet: "1", objects: "1", scenarios: "1", sort: "0" });
  });

  test("its settings and its custom XML, in the add-in's own name and no person's", async () => {
    const { file } = await saved("Document", (_, context) => {
      context.workbook.settings.add("one", { a: [1, "two"] });
      context.workbook.customXmlParts.add('<o xmlns="urn:x">é</o>');
    });
    expect(file.webExtensions).toMatchObject([{ addIn: ADD_IN.id, properties: { one: '{"a":[1,"two"]}' } }]);
    expect(file.customXml.map((part) => part.xml)).toContain('<o xmlns="urn:x">é</o>');
    expect(file.properties).toEqual({});
  });
});

test("settings are saved under the id and the version of the manifest", () => {
  const manifest = readFileSync(join(__dirname, "../../../../manifest.xml"), "utf8");
  expect([/<Id>([^<]+)</.exec(manifest)?.[1], /<Version>([^<]+)</.exec(manifest)?.[1]]).toEqual([ADD_IN.id, ADD_IN.version]);
});
