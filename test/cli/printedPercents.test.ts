import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { makeTable } from "../../src/cli/table/makeTable";
import { readXlsx } from "../../src/workbench/host/file/read/readXlsx";

let folder: string;
beforeEach(() => { folder = mkdtempSync(path.join(tmpdir(), "overhang-percents-")); });
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const OUTSTANDING = 45_000_000;
type Row = readonly [name: string, prior: number, offered: number, after: number, percent: string];

function filing(rows: readonly Row[], total: string | null = null): string {
  const n = (value: number): string => (value === 0 ? "—" : value.toLocaleString("en-US"));
  const sum = (at: 1 | 2 | 3): number => rows.reduce((all, row) => all + row[at], 0);
  const lines = [...rows, ...(total === null ? [] : [["Total", sum(1), sum(2), sum(3), total] as const])];
  return `<html><body><p>Filed Pursuant to Rule 424(b)(3)</p><p>Borealis Robotics, Inc.</p><p>Up to ${n(sum(2))} Shares of Common Stock</p><p>SELLING STOCKHOLDERS</p>
<p>The table shows beneficial ownership as of May 15, 2024, based on ${n(OUTSTANDING)} shares of common stock outstanding as of that date.</p>
<table><tr><td>Name of Selling Stockholder</td><td>Shares Beneficially Owned Before the Offering</td><td>Shares Offered</td><td>Shares Beneficially Owned After the Offering</td><td>Percent After the Offering</td></tr>
${lines.map(([name, prior, offered, after, percent]) => `<tr><td>${name}</td><td>${n(prior)}</td><td>${n(offered)}</td><td>${n(after)}</td><td>${percent}</td></tr>`).join("\n")}</table><p>* Less than 1%.</p></body></html>`;
}

/** What the sheet shows in percent after, by name: the kept number or the formula, the cell's form, and what Checks says of the row. */
async function table(rows: readonly Row[], total: string | null = null, ...flags: string[]) {
  writeFileSync(path.join(folder, "filing.htm"), filing(rows, total));
  const result = await makeTable(["filing.htm", "-o", "out.xlsx", "--force", ...flags], folder);
  expect(result.code).toBe(0);
  const file = readXlsx(readFileSync(path.join(folder, "out.xlsx")));
  const cells = (sheet: string) => file.sheets.find(({ name }) => name === sheet)!.rows;
  const at = (row: ReturnType<typeof cells>[number] | undefined, column: number) => row?.cells.find((cell) => cell.column === column);
  const percentOf = (name: string) => {
    const cell = at(cells("Selling Stockholders").find((row) => at(row, 0)?.value === name), 6);
    return { value: cell?.value, isFormula: cell?.formula !== undefined, form: file.styles[cell?.style ?? 0]?.numberFormat };
  };
  const findings = cells("Checks").filter(({ row }) => row >= 8).map((row) => [0, 1, 2, 3].map((column) => String(at(row, column)?.value ?? "")));
  return { percentOf, findings, error: result.error };
}

const STAR = '[<0.01]"*";';
const MIXED: readonly Row[] = [
  ["Alder Fund LP", 5_000_000, 504_500, 4_495_500, "9.99%"],
  ["Birch Capital LLC", 5_000_000, 500_000, 4_500_000, "10%"],
  ["Cedar Partners LP", 800_000, 80_000, 720_000, "1.6%"],
  ["Dogwood Trust", 300_000, 75_000, 225_000, "0.5%"],
  ["Elm Holdings Inc.", 400_000, 300_000, 100_000, "*"],
];

test("mixed decimals that the figures give stay formulas and are shown as the filing prints them, without a finding", async () => {
  const { percentOf, findings } = await table(MIXED);
  expect(MIXED.map(([name]) => percentOf(name))).toEqual([
    { value: 0.0999, isFormula: true, form: `${STAR}0.00%` },
    { value: 0.1, isFormula: true, form: `${STAR}0%` },
    { value: 0.016, isFormula: true, form: `${STAR}0.0%` },
    { value: 0.005, isFormula: true, form: '[=0]"*";0.0%' },
    { value: 100_000 / OUTSTANDING, isFormula: true, form: `${STAR}0.0%` },
  ]);
  // 0.5% as a number beside a row that prints `*` is the only thing to remark.
  expect(findings.filter(([severity]) => severity !== "info").map(([, , message]) => message)).toEqual(["Dogwood Trust: printed 0.5%; 225,000 shares are 0.500% of the 45,000,000 outstanding, below 1% before it is rounded, where other rows print *."]);
}, 120000);

test("a percentage that is cut off, and one that no basis gives, stand as printed, each with its finding and its cell", async () => {
  const { percentOf, findings } = await table([
    ["Alder Fund LP", 1_350_000, 100_000, 1_250_000, "2.7%"],
    ["Birch Capital LLC", 5_000_000, 5_000, 4_995_000, "9.99%"],
    ["Cedar Partners LP", 1_000_000, 100_000, 900_000, "2.0%"],
    ["Dogwood Trust", 4_550_000, 50_000, 4_500_000, "10.0%"],
    ["Fir Fund LP", 1_900_000, 100_000, 1_800_000, "4.0%"],
  ]);
  expect(percentOf("Alder Fund LP")).toEqual({ value: 0.027, isFormula: false, form: `${STAR}0.0%` });
  expect(percentOf("Birch Capital LLC")).toEqual({ value: 0.0999, isFormula: false, form: `${STAR}0.00%` });
  expect(percentOf("Cedar Partners LP")).toMatchObject({ isFormula: true });
  expect(findings.map(([severity, , message, where]) => [severity, message, where])).toEqual(expect.arrayContaining([
    ["error", "Birch Capital LLC: printed 9.99%; 4,995,000 shares are 11.100% of the 45,000,000 outstanding, which prints as 11.10%.", "'Selling Stockholders'!G7"],
    ["info", "Alder Fund LP: percent after is printed as 2.7%; the row's other figures give 2.778%, which rounds to 2.8% and is cut off to 2.7%. The printed figure stands as a value; clear the cell and fill the column's formula down to compute it.", "'Selling Stockholders'!G6"],
  ]));
  expect(findings.filter(([, , message]) => /Cedar|Dogwood|Fir/.test(message!))).toEqual([]);
}, 120000);

test("percentages that the filing cuts off throughout are told together, with every cell kept", async () => {
  const rows: Row[] = ["Alder", "Birch", "Cedar", "Dogwood", "Elm", "Fir", "Ginkgo"].map((name, index) => {
    const after = 1_250_000 + index * 450_000;
    return [`${name} Fund LP`, after + 1000, 1000, after, `${(2.7 + index).toFixed(1)}%`];
  });
  const { percentOf, findings } = await table(rows);
  expect(rows.map(([name]) => percentOf(name).value)).toEqual([0.027, 0.037, 0.047, 0.057, 0.067, 0.077, 0.087]);
  expect(findings.filter(([severity]) => severity === "error")).toEqual([]);
  expect(findings.map(([, , message]) => message)).toContain("7 percentages are printed cut off instead of rounded: Alder Fund LP 2.7%, which rounds to 2.8%, Birch Fund LP 3.7%, which rounds to 3.8%, Cedar Fund LP 4.7%, which rounds to 4.8% and 4 more. They stand as printed; clear a cell and fill the column's formula down to round it.");
}, 120000);

test("other shares outstanding, entered by a person, compute the percentages anew", async () => {
  const { percentOf } = await table(MIXED, null, "--outstanding", "90,000,000");
  expect(percentOf("Birch Capital LLC")).toEqual({ value: 0.05, isFormula: true, form: `${STAR}0.0%` });
}, 120000);

test("a printed total that the total row computes otherwise is told, and its decimals are kept", async () => {
  const { percentOf, findings } = await table(MIXED.slice(0, 3), "21.59%");
  expect(percentOf("Total")).toMatchObject({ value: 9_715_500 / OUTSTANDING, isFormula: true, form: `${STAR}0.00%` });
  expect(findings.filter(([, check]) => /total|printed/i.test(check!))).toEqual([]);
  const off = await table(MIXED.slice(0, 3), "22.59%");
  expect(off.findings.map(([severity, , message]) => [severity, message])).toContainEqual(["error", "The total's percentage is printed 22.59%; the totals give 21.590%."]);
}, 120000);
