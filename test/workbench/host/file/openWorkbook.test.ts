import fc from "fast-check";
import { createUniverNode } from "#univer";
import { Engine } from "../../../../src/workbench/host/engine/engine";
import { openFile, openWorkbook } from "../../../../src/workbench/host/file/open/openWorkbook";
import { readXlsx } from "../../../../src/workbench/host/file/read/readXlsx";
import { saveWorkbook } from "../../../../src/workbench/host/file/save/saveWorkbook";
import { emptySheet, emptyWorkbookFile } from "../../../../src/workbench/host/file/types/emptyWorkbookFile";
import type { WorkbookFile } from "../../../../src/workbench/host/file/types/workbookFile";
import { writeXlsx } from "../../../../src/workbench/host/file/write/writeXlsx";
import { Workbook } from "../../../../src/workbench/host/model/workbook";
import { anyWorkbook } from "./anyWorkbook";
import { sampleWorkbook } from "./sampleWorkbook";
import { assertWellFormed } from "./wellFormed";

const engines: Engine[] = [];
afterEach(() => engines.splice(0).forEach((engine) => engine.dispose()));

function newWorkbook(): Workbook {
  const engine = new Engine(createUniverNode());
  engines.push(engine);
  return new Workbook(engine);
}

async function opened(file: WorkbookFile): Promise<Workbook> {
  const book = newWorkbook();
  await openFile(book, file);
  return book;
}

/** The workbook with each cell's style itself in the place of its number: the host numbers styles anew. */
const looked = (file: WorkbookFile) => ({ ...file, styles: [], sheets: file.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, style: file.styles[cell.style ?? 0] })) })) })) });

test("a file that is opened and saved again is the same file, add-in's values included while no add-in runs", async () => {
  const book = newWorkbook();
  await openWorkbook(book, writeXlsx(sampleWorkbook));
  const saved = await saveWorkbook(book);
  assertWellFormed(saved);
  expect(looked(readXlsx(saved))).toEqual(looked(sampleWorkbook));
});

test("an opened workbook computes: a person's change reaches the rows, the totals and the names", async () => {
  const book = await opened(sampleWorkbook);
  const sheet = book.Worksheets.Indexer("Selling Stockholders");
  sheet.GetRange("B4").Values = [[2000]];
  book.Worksheets.Indexer("Offering").GetRange("B1").Values = [[20000]];
  await book.engine.settle();
  expect(sheet.GetRange("B7:E7").Values).toEqual([[4560, 660, 3900, 0.195]]);
  expect(sheet.GetRange("D4").Formulas).toEqual([["=[@[Owned before]]-[@Offered]"]]);
});

test("while an add-in is away, what it computed stays, and what rests on it follows a person's change", async () => {
  const row = { row: 0, cells: [{ column: 0, formula: "=OVERHANG.DOUBLE(2)", value: 4 }, { column: 1, formula: "=A1+C1", value: 14 }, { column: 2, value: 10 }] };
  const book = await opened(emptyWorkbookFile([{ ...emptySheet("S"), rows: [row] }]));
  const sheet = book.Worksheets.GetFirst();
  expect(sheet.GetRange("A1:C1").Values).toEqual([[4, 14, 10]]);
  sheet.GetRange("C1").Values = [[20]];
  await book.engine.settle();
  expect(sheet.GetRange("A1:C1").Values).toEqual([[4, 24, 20]]);
});

test("nothing of the opening can be undone, and nothing counts as changed", async () => {
  const book = await opened(sampleWorkbook);
  await book.f.undo();
  expect(book.Worksheets.Items().map((sheet) => sheet.Name)).toEqual(["Selling Stockholders", "Offering", "Lock-up"]);
  expect(book.Worksheets.GetFirst().GetRange("A4").Values).toEqual([["Ann & Co. <LP>"]]);
  expect(book.IsDirty).toBe(false);
});

test("bytes that are no workbook leave the workbook as it is", async () => {
  const book = newWorkbook();
  book.Worksheets.GetFirst().GetRange("A1").Values = [["mine"]];
  await expect(openWorkbook(book, new Uint8Array([1, 2, 3]))).rejects.toThrow("not an Excel workbook");
  expect(book.Worksheets.GetFirst().GetRange("A1").Values).toEqual([["mine"]]);
});

test("dates of a workbook that counts from 1904 are the same days here", async () => {
  const book = await opened({ ...emptyWorkbookFile([{ ...emptySheet("S"), rows: [{ row: 0, cells: [{ column: 0, value: 35693, style: 1 }, { column: 1, value: 35693 }] }] }]), styles: [{}, { numberFormat: "mmmm d, yyyy" }], date1904: true });
  expect(book.Worksheets.GetFirst().GetRange("A1:B1").Text).toEqual([["September 21, 2001", "35693"]]);
});

test("sheets keep their ids, hidden ones stay hidden, and names that Excel would not take are bent", async () => {
  const uid = "{3D5E9C1E-7F60-4C7E-9B2F-2C9F3D1B7A10}";
  const book = await opened({ ...emptyWorkbookFile([{ ...emptySheet("History"), uid }, { ...emptySheet("a:b"), uid, state: "veryHidden" }, { ...emptySheet("A".repeat(40)), state: "hidden" }]), structureLocked: true });
  expect(book.Worksheets.Items().map((sheet) => [sheet.Name, sheet.Visibility, sheet.Id === uid])).toEqual([["_History", "Visible", true], ["a_b", "VeryHidden", false], ["A".repeat(31), "Hidden", false]]);
  expect(book.Protection.Protected).toBe(true);
});

test("whatever a file holds, the host opens it, and what it saves breaks no rule of the format", async () => {
  await fc.assert(
    fc.asyncProperty(anyWorkbook.map((any) => ({ ...any, date1904: false })), async (file) => {
      const book = await opened(file);
      const saved = readXlsx(await saveWorkbook(book));
      assertWellFormed(writeXlsx(saved));
      expect(saved.sheets.map((sheet) => [sheet.state, sheet.merges, sheet.charts.length, sheet.hyperlinks.length > 0])).toEqual(file.sheets.map((sheet, at) => [at === file.activeSheet ? "visible" : sheet.state, sheet.merges, sheet.charts.length, sheet.hyperlinks.some((link) => link.target !== undefined || link.location !== undefined)]));
      const constants = (sheets: WorkbookFile["sheets"]) => sheets.map((sheet) => sheet.rows.flatMap((row) => row.cells.flatMap((cell) => (cell.formula === undefined && cell.value !== undefined && cell.value !== "" ? [[row.row, cell.column, cell.value]] : []))));
      expect(constants(saved.sheets)).toEqual(constants(file.sheets));
      engines.splice(0).forEach((engine) => engine.dispose());
    }),
    { numRuns: 15 },
  );
}, 240000);

test("headers and footers come apart at their marks, and a doubled ampersand is none", async () => {
  const book = await opened(emptyWorkbookFile([{ ...emptySheet("S"), pageSetup: { headerFooter: { oddHeader: "&LAT&&L&RPage &P of &N", oddFooter: "middle" } } }]));
  const { LeftHeader, CenterHeader, RightHeader, CenterFooter } = book.Worksheets.GetFirst().PageLayout.HeadersFooters.DefaultForAllPages;
  expect([LeftHeader, CenterHeader, RightHeader, CenterFooter]).toEqual(["AT&&L", "", "Page &P of &N", "middle"]);
});

test("what the host does not show is saved again: a rule with icons, a filter without a table, the zoom", async () => {
  const icons = { ref: "A1:A9", rules: [{ type: "iconSet", priority: 1, formulas: [], kept: '<iconSet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="percent" val="67"/></iconSet>' }] };
  const autoFilter = { ref: "A1:B9", columns: [{ column: 0, values: ["x"] }] };
  const file = { ...emptyWorkbookFile([{ ...emptySheet("S"), conditionalFormats: [icons], autoFilter, view: { zoom: 80 } }]) };
  const saved = readXlsx(await saveWorkbook(await opened(file)));
  expect(saved.sheets[0]).toMatchObject({ conditionalFormats: [icons], autoFilter, view: { zoom: 80 } });
});
