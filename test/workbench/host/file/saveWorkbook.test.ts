import { createUniverNode } from "#univer";
import { Engine } from "../../../../src/workbench/host/engine/engine";
import { openWorkbook } from "../../../../src/workbench/host/file/open/openWorkbook";
import { readXlsx } from "../../../../src/workbench/host/file/read/readXlsx";
import { saveWorkbook } from "../../../../src/workbench/host/file/save/saveWorkbook";
import { writeXlsx } from "../../../../src/workbench/host/file/write/writeXlsx";
import { Workbook } from "../../../../src/workbench/host/model/workbook";
import type { WorkbookFile } from "../../../../src/workbench/host/file/types/workbookFile";
import { sampleWorkbook } from "./sampleWorkbook";
import { assertWellFormed } from "./wellFormed";

const engines: Engine[] = [];
afterEach(() => engines.splice(0).forEach((engine) => engine.dispose()));

function newWorkbook(): Workbook {
  const engine = new Engine(createUniverNode());
  engines.push(engine);
  return new Workbook(engine);
}

/** The workbook with each cell's style itself in the place of its number: the host numbers styles anew. */
const looked = (file: WorkbookFile) => ({ ...file, styles: [], sheets: file.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, style: file.styles[cell.style ?? 0] })) })) })) });

test("a file that is opened and saved again is the same file", async () => {
  const book = newWorkbook();
  await openWorkbook(book, writeXlsx(sampleWorkbook));
  const saved = await saveWorkbook(book);
  assertWellFormed(saved);
  expect(looked(readXlsx(saved))).toEqual(looked(sampleWorkbook));
});
