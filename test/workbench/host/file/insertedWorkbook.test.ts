import { createUniverNode } from "#univer";
import { insertAndSave } from "../../../../src/cli/table/insertAndSave";
import { readSource } from "../../../../src/cli/table/readSource";
import { tableArguments } from "../../../../src/cli/table/tableArguments";
import { Engine } from "../../../../src/workbench/host/engine/engine";
import { openWorkbook } from "../../../../src/workbench/host/file/open/openWorkbook";
import { readXlsx } from "../../../../src/workbench/host/file/read/readXlsx";
import { saveWorkbook } from "../../../../src/workbench/host/file/save/saveWorkbook";
import type { FunctionsMetadata } from "../../../../src/workbench/host/functions/functionsMetadata";
import { Workbook } from "../../../../src/workbench/host/model/workbook";
import { generatedMetadata } from "../../../cli/generatedMetadata";
import { assertWellFormed } from "./wellFormed";

/** Each formula of the workbook with its value, so that it is seen at once which one came back otherwise. */
const formulasOf = (bytes: Uint8Array) => readXlsx(bytes).sheets.map((sheet) => ({ name: sheet.name, uid: sheet.uid, tables: sheet.tables, cells: sheet.rows.flatMap((row) => row.cells.flatMap((cell) => (cell.formula === undefined ? [] : [{ row: row.row, ...cell, style: undefined }]))) }));

test.each(["formulas", "functions", "values"] as const)("the inserted table in mode %s breaks no rule of the format, and is the same after it was opened and saved again", async (mode) => {
  const { bytes } = await insertAndSave(await readSource(tableArguments(["sample", "-o", "x.xlsx"])), mode, async () => generatedMetadata() as unknown as FunctionsMetadata);
  if (!bytes) throw new Error("Nothing was inserted.");
  assertWellFormed(bytes);
  const engine = new Engine(createUniverNode());
  try {
    const book = new Workbook(engine);
    await openWorkbook(book, bytes);
    const again = await saveWorkbook(book);
    assertWellFormed(again);
    expect(formulasOf(again)).toEqual(formulasOf(bytes));
  } finally {
    engine.dispose();
  }
}, 240000);
