import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readXlsx } from "../../../src/workbench/host/file/read/readXlsx";
import type { WorkbookFile } from "../../../src/workbench/host/file/types/workbookFile";
import { writeXlsx } from "../../../src/workbench/host/file/write/writeXlsx";
import { assertWellFormed } from "../../workbench/host/file/wellFormed";
import { describeWithLibreOffice, recalculated } from "./soffice";

const ROOT = join(__dirname, "../../..");
const GOLDEN = join(ROOT, "../shared/golden/internap-2001.json");
/** Without the mark by which the command knows that a test imports it. */
const ENVIRONMENT = Object.fromEntries(Object.entries(process.env).filter(([name]) => name !== "JEST_WORKER_ID"));
const MODES = ["formulas", "functions", "values"] as const;

interface Golden {
  readonly holders: readonly { readonly name: string; readonly offered: number; readonly percentAfterPrinted: string }[];
}

/** The workbook that the command makes of the built-in sample. */
function sample(mode: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "overhang-sample-"));
  try {
    const out = join(folder, "x.xlsx");
    execFileSync(process.execPath, ["scripts/run.mjs", "table", "sample", "-o", out, "--mode", mode], { cwd: ROOT, stdio: "pipe", env: ENVIRONMENT });
    return new Uint8Array(readFileSync(out));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The table's rows by the names of its columns, header and totals row left out. */
function rowsOf(sheet: readonly (readonly string[])[]): Record<string, string>[] {
  const top = sheet.findIndex((row) => row[0] === "Selling stockholder");
  const end = sheet.findIndex((row, at) => at > top && row[0] === "Total");
  const names = sheet[top] ?? [];
  return sheet.slice(top + 1, end).map((row) => Object.fromEntries(names.map((name, column) => [name, row[column] ?? ""])));
}

const totalsOf = (sheet: readonly (readonly string[])[]): readonly string[] => sheet.find((row) => row[0] === "Total") ?? [];

/** The workbook with another number of shares outstanding, typed into its cell. */
function withOutstanding(file: WorkbookFile, shares: number): WorkbookFile {
  const [, sheet = "", row = ""] = /^='?([^'!]+)'?!\$B\$(\d+)$/.exec(file.definedNames.find(({ name }) => name === "Offering_SharesOutstanding")?.formula ?? "") ?? [];
  return { ...file, sheets: file.sheets.map((one) => (one.name !== sheet ? one : { ...one, rows: one.rows.map((line) => (line.row !== Number(row) - 1 ? line : { ...line, cells: line.cells.map((cell) => (cell.column === 1 ? { ...cell, value: shares } : cell)) })) })) };
}

describeWithLibreOffice("the sample, made by the command and opened by LibreOffice", () => {
  const books = Object.fromEntries(MODES.map((mode) => [mode, sample(mode)])) as Record<(typeof MODES)[number], Uint8Array>;

  // What the functions gave is saved with them; LibreOffice has no add-in to compute it anew.
  test.each(MODES)("mode %s: 52 rows, the totals and percentages as the prospectus prints them, no error anywhere", async (mode) => {
    assertWellFormed(books[mode]);
    const sheets = await recalculated(books[mode], { recalculate: mode !== "functions" });
    const table = sheets["Selling Stockholders"] ?? [];
    const rows = rowsOf(table);
    expect(rows).toHaveLength(52);
    expect(totalsOf(table).slice(0, 7)).toEqual(["Total", "", "109,204,893", expect.any(String), "85,568,119", "30,969,036", "13.1%"]);
    expect(rows.find((row) => row["Selling stockholder"] === "Capital Ventures International")).toMatchObject({ "Owned before offering": "7,911,829", "Owned after offering": "—" });
    expect(new Set(rows.map((row) => row["Percent after"]))).toEqual(new Set(["*", "1.6%", "5.5%", "4.0%", "2.9%", "2.4%"]));
    expect(Object.values(sheets).flat(2).filter((text) => /^(#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)|Err:\d+)/.test(text))).toEqual([]);
    expect((sheets["Lock-up"] ?? []).map((row) => row[3]).filter((text) => /^\d[\d,]+$/.test(text ?? "")).slice(0, 4)).toEqual(["21,392,010", "42,784,044", "64,176,067", "85,568,119"]);
    if (!existsSync(GOLDEN)) return console.log(`${GOLDEN} is not there: the rows were not compared one by one`);
    const golden = JSON.parse(readFileSync(GOLDEN, "utf8")) as Golden;
    expect(rows.map((row) => [row["Selling stockholder"], row["Offered"], row["Percent after"]])).toEqual(golden.holders.map((holder) => [holder.name, holder.offered.toLocaleString("en-US"), holder.percentAfterPrinted]));
  });

  test("mode formulas: another number of shares outstanding changes the percentages, without the add-in", async () => {
    const before = rowsOf((await recalculated(books.formulas))["Selling Stockholders"] ?? []);
    const sheets = await recalculated(writeXlsx(withOutstanding(readXlsx(books.formulas), 300000000)));
    const after = rowsOf(sheets["Selling Stockholders"] ?? []);
    const shown = before.map((row, at) => [row["Percent after"], after[at]?.["Percent after"]]).filter(([percent]) => percent !== "*");
    expect(shown.length).toBeGreaterThan(4);
    for (const [old, now] of shown) expect(now).not.toBe(old);
    // 30,969,036 / (300,000,000 + 85,568,119) = 8.03%
    expect(totalsOf(sheets["Selling Stockholders"] ?? [])[6]).toBe("8.0%");
  });
});
