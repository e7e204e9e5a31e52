import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { makeTable } from "../../src/cli/table/makeTable";
import { readXlsx } from "../../src/workbench/host/file/read/readXlsx";
import type { FileCell, FileValue } from "../../src/workbench/host/file/types/sheetFile";

const root = path.resolve(__dirname, "../..");
let folder: string;
beforeEach(() => { folder = mkdtempSync(path.join(tmpdir(), "overhang-table-")); });
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, content: string | Uint8Array): void => writeFileSync(path.join(folder, name), content);
const LIST = "Selling stockholder,Held,Acquirable in 60 days,Offered,Ownership cap\nAlpha Fund LP,1000,500,700,\nBeta LLC,0,\"1,000,000\",\"1,000,000\",4.99%\n=cmd,5,0,5,\n";
const cellsOf = (name: string, sheet: string): Map<string, FileCell> => new Map(readXlsx(readFileSync(path.join(folder, name))).sheets.find((one) => one.name === sheet)!.rows.flatMap((row) => row.cells.map((cell) => [`${String.fromCharCode(65 + cell.column)}${row.row + 1}`, cell] as const)));
const values = (name: string, sheet: string, ...addresses: string[]): (FileValue | undefined)[] => {
  const cells = cellsOf(name, sheet);
  return addresses.map((address) => cells.get(address)?.value);
};

test("a list with its terms becomes a workbook of four sheets with the cap, the percentages and the lock-up computed", async () => {
  write("list.csv", LIST);
  const terms = "--issuer Acme --outstanding 10,000,000 --as-of 2024-05-31 --registered 1000705 --basis remaining --first-release 2024-08-31 --release-percent 50 --interval-months 1".split(" ");
  const result = await makeTable(["list.csv", "-o", "out.xlsx", ...terms], folder);
  expect(result).toEqual({ code: 0, out: expect.stringMatching(/^out\.xlsx: 3 selling stockholders; offered 1,000,705/), error: expect.any(String) });
  expect(readXlsx(readFileSync(path.join(folder, "out.xlsx"))).sheets.map(({ name }) => name)).toEqual(["Selling Stockholders", "Offering", "Lock-up", "Checks"]);
  // 0.0499 × 10,000,000 / 0.9501 is 525,207.87: the most that Beta owns before.
  expect(values("out.xlsx", "Selling Stockholders", "A7", "C7", "F7", "A8", "C6", "F6")).toEqual(["Beta LLC", 525207, 0, "=cmd", 1500, 800]);
  // Alpha keeps 800; none of the 500 that it may acquire remains unsold, so nothing is added to the outstanding shares.
  expect(values("out.xlsx", "Selling Stockholders", "G6")[0]).toBeCloseTo(800 / 10000000, 15);
  expect(values("out.xlsx", "Offering", "B5", "B7", "B10", "B12")).toEqual(["Acme", 10000000, "remaining", 0.5]);
  expect(values("out.xlsx", "Lock-up", "A13", "A14", "D13", "D14")).toEqual([45535, 45565, 500352, 1000705]);
}, 120000);

test("a list without terms is inserted, and says what is left blank", async () => {
  write("list.csv", LIST);
  const result = await makeTable(["list.csv", "-o", "out.xlsx"], folder);
  expect([result.code, result.error]).toEqual([0, expect.stringMatching(/shares outstanding are not known/)]);
  const cells = [...cellsOf("out.xlsx", "Selling Stockholders").values(), ...cellsOf("out.xlsx", "Lock-up").values()];
  expect(cells.filter(({ value }) => typeof value === "object")).toEqual([]);
}, 120000);

test("mode values saves no formula", async () => {
  write("list.csv", LIST);
  await makeTable(["list.csv", "-o", "out.xlsx", "--outstanding", "10000000", "--mode", "values"], folder);
  const sheets = readXlsx(readFileSync(path.join(folder, "out.xlsx"))).sheets;
  expect(sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.filter(({ formula }) => formula !== undefined)))).toEqual([]);
  expect(values("out.xlsx", "Selling Stockholders", "C7")).toEqual([525207]);
}, 120000);

test.each([
  ["text for a number", "Name,Held,Offered\nAlpha,many,5\n", /[Rr]ow 2.*Held.*many/s],
  ["a holder on two rows", "Name,Held,Offered\nAlpha,10,5\nAlpha,20,5\n", /Rows 2 and 3.*--accounts add/s],
  ["a negative", "Name,Held,Offered\nAlpha,10,-5\n", /Row 2, column "Offered": -5 is negative\. A share count is 0 or more/],
  ["a fraction of a share", "Name,Held,Offered\nAlpha,10,2.5\n", /Row 2, column "Offered": 2\.5 has a fraction of a share.*\n--round-down/],
  ["no holder column", "Colour,Held,Offered\nred,5,5\n", /No column holds "Selling stockholder".*headings/s],
  ["no offered column", "Name,Held\nAlpha,5\n", /No column holds "Offered"/],
  ["100,000 rows", `Name,Held,Offered\n${"Alpha,1,1\n".repeat(100_000)}`, /100,000 rows.*at most 20,000.*Row 20,002 is the first too many: split the list/],
  ["a quotation mark left open", 'Name,Held,Offered\n"Alpha,1,1\n', /Row 2: a quotation mark is opened and not closed/],
  ["an empty file", "", /is empty/],
])("a list with %s is refused by row, column and remedy, and nothing is written", async (_what, content, message) => {
  write("bad.csv", content);
  const result = await makeTable(["bad.csv", "-o", "out.xlsx", "--outstanding", "100"], folder);
  expect([result.code, result.out]).toEqual([1, ""]);
  expect(result.error).toMatch(message);
  expect(readdirSync(folder)).toEqual(["bad.csv"]);
});

test.each([["text", "hello"], ["a damaged archive", "PK\u0003\u0004garbage"]])("an .xlsx that is none, but %s, is refused by name with the remedy", async (_what, content) => {
  write("list.xlsx", content);
  const result = await makeTable(["list.xlsx", "-o", "out.xlsx"], folder);
  expect([result.code, result.error]).toEqual([1, expect.stringMatching(/^list\.xlsx cannot be read as an Excel workbook \(\.xlsx\)\. Open it in Excel, save it as \.xlsx or CSV/)]);
  expect(readdirSync(folder)).toEqual(["list.xlsx"]);
});

test("byte-order mark, semicolons, quoted line breaks and windows-1252 are read; names like formulas are texts", async () => {
  write("bom.csv", '\uFEFFName,Held,Offered\r\n"Al ""x""\r\nLP",10,2\r\n=cmd|x,10,2\n+1,10,2\n-5,3,1\n@a,3,1\n');
  write("w1252.csv", Buffer.from("Name;Held;Offered\nJos\xe9 \x93Fund\x94;1.000.000;5\n", "latin1"));
  for (const mode of ["formulas", "values"]) {
    expect((await makeTable(["bom.csv", "-o", `bom-${mode}.xlsx`, "--mode", mode], folder)).code).toBe(0);
    const cells = cellsOf(`bom-${mode}.xlsx`, "Selling Stockholders");
    expect(["A6", "A7", "A8", "A9", "A10"].map((at) => [cells.get(at)?.value, cells.get(at)?.formula])).toEqual([['Al "x" LP', undefined], ["=cmd|x", undefined], ["+1", undefined], ["-5", undefined], ["@a", undefined]]);
  }
  expect((await makeTable(["w1252.csv", "-o", "w1252.xlsx"], folder)).code).toBe(0);
  expect(values("w1252.xlsx", "Selling Stockholders", "A6", "H6", "E6")).toEqual(["José “Fund”", 1000000, 5]);
}, 120000);

test("accounts of one holder are added together when asked, and kept on a sheet", async () => {
  write("list.csv", "Name,Account,Held,Offered\nAlpha,1,10,5\nAlpha,2,20,5\n");
  expect((await makeTable(["list.csv", "-o", "out.xlsx", "--accounts", "add"], folder)).code).toBe(0);
  expect(values("out.xlsx", "Selling Stockholders", "A6", "C6", "E6")).toEqual(["Alpha", 30, 10]);
  expect(values("out.xlsx", "Accounts", "A5", "C5", "C6", "C7")).toEqual(["Alpha", 10, 20, 30]);
}, 120000);

test("a list states in a column why a row offers more than it owns, and the note beneath the table says it", async () => {
  write("list.csv", "Name,Held,Offered\nAlpha,10,12\nBeta,5,5\n");
  const refused = await makeTable(["list.csv", "-o", "out.xlsx"], folder);
  expect([refused.code, refused.error]).toEqual([1, expect.stringMatching(/^Row 2, column "Offered": 12 offered is more than the 10 .* column "Reason"\.\n$/)]);
  write("list.csv", "Name,Held,Offered,Reason\nAlpha,10,12,\"a cushion, for a floating price\"\nBeta,5,5,\n");
  const made = await makeTable(["list.csv", "-o", "out.xlsx", "--outstanding", "1000"], folder);
  expect([made.code, made.error]).toEqual([0, expect.not.stringMatching(/Alpha offers/)]);
  expect(values("out.xlsx", "Selling Stockholders", "B6", "C6", "E6", "F6", "A11")).toEqual(["1", 10, 12, 0, "(1) The shares offered exceed those owned before the offering: a cushion, for a floating price."]);
}, 120000);

test("a filing without a table ends with 2 and the reason", async () => {
  write("letter.txt", "Dear shareholders,\n\nthis letter has no table of selling stockholders.\n");
  const result = await makeTable(["letter.txt", "-o", "out.xlsx"], folder);
  expect([result.code, result.out, result.error.length > 20]).toEqual([2, "", true]);
  expect(existsSync(path.join(folder, "out.xlsx"))).toBe(false);
});

test.each([
  [[], /Name a file/], [["sample"], /-o OUT\.xlsx/], [["sample", "-o", "out.txt"], /no \.xlsx/], [["sample", "-o", "out.xlsx", "--mode", "magic"], /--mode magic: choose formulas, functions or values/],
  [["sample", "-o", "out.xlsx", "--as-of", "yesterday"], /--as-of yesterday is no date/], [["sample", "-o", "out.xlsx", "--outstanding", "5.5"], /--outstanding.*fraction/], [["none.csv", "-o", "out.xlsx"], /does not exist/],
  [["sample", "-o", "nowhere/out.xlsx"], /folder of nowhere/], [["sample", "-o", "out.xlsx", "--colour"], /--colour/], [["sample", "-o", "out.xlsx", "--release-percent", "25"], /--first-release/],
])("the command line %j is refused in words", async (args, message) => {
  const result = await makeTable(args, folder);
  expect([result.code, result.out]).toEqual([1, ""]);
  expect(result.error).toMatch(message);
  expect(readdirSync(folder)).toEqual([]);
});

test.each([
  ["a missing folder", "nowhere/out.xlsx", /folder of nowhere\/out\.xlsx does not exist\. Create it/],
  ["a folder of that name", "taken.xlsx", /taken\.xlsx is a folder/],
  ["a folder under a file", "list.csv/out.xlsx", /list\.csv is a file, not a folder/],
  ["a name that no disk takes", `${"n".repeat(300)}.xlsx`, /could not be written: the name is too long/],
])("a workbook that cannot be written to %s is refused in words, and nothing is left behind", async (_what, output, message) => {
  write("list.csv", LIST);
  mkdirSync(path.join(folder, "taken.xlsx"));
  for (const force of [[], ["--force"]]) {
    const result = await makeTable(["list.csv", "-o", output, "--mode", "values", ...force], folder);
    expect([result.code, result.out, result.error.split("\n").length]).toEqual([1, "", 2]);
    expect(result.error).toMatch(message);
  }
  expect(readdirSync(folder).sort()).toEqual(["list.csv", "taken.xlsx"]);
}, 120000);

test("a name as long as the disk takes is written", async () => {
  write("list.csv", LIST);
  const name = `${"n".repeat(250)}.xlsx`;
  expect((await makeTable(["list.csv", "-o", name, "--mode", "values"], folder)).error).not.toMatch(/could not/);
  expect(readdirSync(folder).sort()).toEqual(["list.csv", name]);
}, 120000);

test("an existing workbook is kept, unless it is to be overwritten", async () => {
  write("list.csv", LIST);
  write("out.xlsx", "mine");
  const refused = await makeTable(["list.csv", "-o", "out.xlsx"], folder);
  expect([refused.code, refused.error]).toEqual([1, expect.stringMatching(/exists.*--force/)]);
  expect(readFileSync(path.join(folder, "out.xlsx"), "utf8")).toBe("mine");
  expect((await makeTable(["list.csv", "-o", "out.xlsx", "--force"], folder)).code).toBe(0);
  expect(values("out.xlsx", "Selling Stockholders", "A6")).toEqual(["Alpha Fund LP"]);
  expect(readdirSync(folder).sort()).toEqual(["list.csv", "out.xlsx"]);
}, 120000);

test("the command itself writes the sample in mode functions, computed by the add-in's functions", () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/run.mjs", "table", "sample", "-o", path.join(folder, "sample.xlsx"), "--mode", "functions"], { cwd: root, encoding: "utf8" });
  expect([status, stdout]).toEqual([0, expect.stringMatching(/52 selling stockholders; offered 85,568,119, before 109,204,893, after 30,969,036/)]);
  expect(stderr).toMatch(/7,332,262/);
  const cells = cellsOf("sample.xlsx", "Selling Stockholders");
  expect(cells.get("C28")).toEqual(expect.objectContaining({ value: 7911829, formula: expect.stringMatching(/OVERHANG\.CAPPEDSHARES/) }));
}, 240000);

test("a list that is refused says the option or the heading that lets it in", async () => {
  write("fraction.csv", "Selling stockholder,Held,Offered\nAlpha,10.5,1\n");
  write("heading.csv", "Selling stockholder,Held\nAlpha,10\n");
  const refusal = async (name: string): Promise<string> => (await makeTable([name, "-o", "out.xlsx"], folder)).error;
  expect(await refusal("fraction.csv")).toMatch(/Row 2, column "Held": 10\.5 .*\n.*--round-down/);
  expect(await refusal("heading.csv")).toMatch(/"Offered".*\n.*headings: write that name over the column/);
  expect(readdirSync(folder).sort()).toEqual(["fraction.csv", "heading.csv"]);
});
