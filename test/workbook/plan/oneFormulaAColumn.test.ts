import { ratio } from "../../../src/core/exact/ratio";
import { holderFormulas, scheduleFormulas, supplyRow } from "../../../src/workbook/lockUps/gridFormulas";
import { MOST_EARLY } from "../../../src/workbook/lockUps/lockUpActions";
import { lockUpTables } from "../../../src/workbook/lockUps/lockUpTables";
import type { SeveralLayout } from "../../../src/workbook/lockUps/severalLayout";
import { planInsert } from "../../../src/workbook/plan/planInsert";
import { setNames } from "../../../src/workbook/plan/setNames";
import type { SheetPlan } from "../../../src/workbook/plan/sheetPlan";
import type { InsertMode, InsertRequest } from "../../../src/workbook/types";
import { manyHolders, request } from "../insertFixture";

/** A formula with its relative rows counted from its own, as Excel compares the cells of a table's column. */
const counted = (formula: string, row: number): string => formula.replace(/"[^"]*"|(\$?[A-Z]{1,3})(\$?)(\d+)(?![\w(])/g, (all, column: string | undefined, fixed: string, digits: string) => (column === undefined ? all : fixed ? all : `${column}[${Number(digits) - row}]`));
const box = (address: string): { left: string; top: number; right: string; bottom: number } => {
  const [, left = "", top = "0", right = left, bottom = top] = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(address)!;
  return { left, top: Number(top), right, bottom: Number(bottom) };
};
const number = (letters: string): number => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** The different formulas of each column of a table, as they are written into its body. */
function formulasByColumn(sheet: SheetPlan, address: string): Set<string>[] {
  const table = box(address);
  const columns = Array.from({ length: number(table.right) - number(table.left) + 1 }, () => new Set<string>());
  for (const { address: at, cells } of sheet.formulas) {
    const to = box(at);
    for (let row = to.top; row <= to.bottom; row++) {
      for (let column = number(to.left); column <= number(to.right); column++) {
        const cell = typeof cells === "object" ? cells[row - to.top]?.[column - number(to.left)] : cells;
        const index = column - number(table.left);
        if (row > table.top && row <= table.bottom && columns[index] && typeof cell === "string" && cell.startsWith("=")) columns[index].add(counted(cell, row));
      }
    }
  }
  return columns;
}

const three = manyHolders(3);
const table = (lockUp: InsertRequest["table"]["offering"]["lockUp"]): InsertRequest["table"] => ({ ...three, offering: { ...three.offering, lockUp } });
const quarters = table({ kind: "steps", firstRelease: "2002-03-14", releasePercent: ratio(1, 4), intervalMonths: 3 });
const halves = table({ kind: "steps", firstRelease: "2002-03-14", releasePercent: ratio(1, 2), intervalMonths: 6 });
const hundred = table({ kind: "steps", firstRelease: "2002-03-14", releasePercent: ratio(1, 100), intervalMonths: 1 });
const listed = table({ kind: "dates", releases: [{ date: "2002-06-28", percent: ratio(1, 2) }, { date: "2002-09-30", percent: ratio(1, 4) }, { date: "2002-12-31", percent: ratio(1, 4) }] });

// Excel fills a table's column with what an add-in writes into one of its cells, and the last formula stands in all of them (office-js #2093, #5909).
describe.each<InsertMode>(["formulas", "functions"])("in mode %s", (mode) => {
  test.each([["four steps", quarters], ["two steps", halves], ["a hundred steps", hundred], ["no lock-up", table(null)], ["a list of dates", listed]])("every column of every table holds one formula: %s", (_what, given) => {
    for (const sheet of planInsert(request({ table: given, mode }), setNames(1)).sheets) {
      for (const { name, address } of sheet.tables) {
        formulasByColumn(sheet, address).forEach((formulas, column) => expect({ name, column, formulas: formulas.size > 1 ? [...formulas] : [] }).toEqual({ name, column, formulas: [] }));
      }
    }
  });
});

test("the schedule of several lock-ups and the supply beside it hold one formula a column", () => {
  const names = setNames(1);
  const sizes = { lockUps: 2, dates: 1, early: 1, holidays: 1, sellers: 3, others: 1, releases: 5, releaseRows: 6, facts: 1, sales: 1 };
  const layout: SeveralLayout = { names, tables: lockUpTables(names), sizes, sheets: { lockUp: "Lock-up", market: "Market", workings: "Lock-up workings" }, rows: { lockUps: 4, lists: 9, schedule: 24, byHolder: 40, others: 50 } };
  for (const formulas of [scheduleFormulas, supplyRow]) {
    const rows = [1, 2, 3, 4, 5].map((k) => formulas(layout, k).map((formula) => counted(formula, layout.rows.schedule + k)));
    for (const row of rows) expect(row).toEqual(rows[0]);
  }
});

test("as many early releases as are taken make no formula longer than the 8,192 characters that Excel takes, whatever the sheets are called", () => {
  const names = setNames(99);
  const sizes = { lockUps: 99, dates: 99, early: MOST_EARLY, holidays: 99, sellers: 9_999, others: 999, releases: 99, releaseRows: 999, facts: 999, sales: 999 };
  const layout: SeveralLayout = { names, tables: lockUpTables(names), sizes, sheets: { lockUp: "'".repeat(31), market: "M".repeat(31), workings: "Lock-up workings, 31 characters" }, rows: { lockUps: 4, lists: 109, schedule: 300, byHolder: 500, others: 10_600 } };
  const { available, locked, releases } = holderFormulas(layout, "others", true, (k) => 700 + k);
  expect(Math.max(...[available, locked, ...releases].map((formula) => formula.length))).toBeLessThan(8_192);
});

test("no formula is longer than the 8,192 characters that Excel takes, with a hundred releases", () => {
  const all = planInsert(request({ table: hundred }), setNames(12)).sheets.flatMap(({ formulas }) => formulas.flatMap(({ cells }) => (typeof cells === "object" ? cells.flat() : [cells])));
  expect(Math.max(...all.map((cell) => String(cell ?? "").length))).toBeLessThan(8_192);
});

// Excel for Windows and Mac hands a function 0 for an empty cell (office-js #4702), and 0% or 0 months is not what an empty term means.
test("no function of the inserted table is given a cell that may be empty where 0 would mean something else", () => {
  const sheets = planInsert(request({ table: quarters, mode: "functions" }), setNames(1)).sheets;
  const calls = sheets.flatMap(({ formulas }) => formulas.map(({ cells }) => String(cells))).filter((formula) => formula.includes("OVERHANG.LOCKUP"));
  expect(calls).toHaveLength(2);
  for (const call of calls) {
    for (const name of ["Offering_ReleasePercent", "Offering_IntervalMonths"]) expect(call.split(`IF(${name}="","",${name})`).join("")).not.toContain(name);
  }
});
