import { createUniverNode } from "#univer";
import { Engine } from "../../../../src/workbench/host/engine/engine";
import { withEngine } from "./withEngine";

const bench = withEngine();

test.each(["=SUM(T[", "=[@Prior", "=OVERHANG.PERC", "=F(100,40,", '="abc', "='a b", "=1+{1,2", "=T[[#This Row],[", "=("])("after the half-typed %s other formulas are as right as before", async (half) => {
  await bench.write({ H9: half, A1: 1, B1: 2, C1: "=A1+B1" });
  expect(bench.value("C1")).toBe(3);
  await bench.write({ A1: 10 });
  expect(bench.value("C1")).toBe(12);
});

test("a formula over a name follows the name when rows are inserted above its cell", async () => {
  const { book } = bench.engine;
  await bench.write({ A2: 7, C1: "=One*2", C2: "=SUM(One)" });
  const sheet = book.getActiveSheet();
  book.insertDefinedNameBuilder(book.newDefinedNameBuilder().setName("One").setRef(`${sheet.getSheetName()}!$A$2`).build());
  await bench.engine.settle();
  expect([bench.value("C1"), bench.value("C2")]).toEqual([14, 7]);
  sheet.insertRows(1, 1);
  await bench.engine.settle();
  expect([bench.value("A3"), bench.value("C1"), bench.value("C3")]).toEqual([7, 14, 7]);
  await bench.write({ A3: 20 });
  expect([bench.value("C1"), bench.value("C3")]).toEqual([40, 20]);
});

test("a name that no formula mentions costs no calculation, and one that a formula waits for gives it its value", async () => {
  const { book } = bench.engine;
  await bench.write({ A1: 5, C1: "=Awaited+1" });
  expect(bench.value("C1")).toBe("#NAME?");
  const define = (name: string): void => book.insertDefinedNameBuilder(book.newDefinedNameBuilder().setName(name).setRef(`${book.getActiveSheet().getSheetName()}!$A$1`).build());
  const before = bench.engine.stats.calculations;
  define("Nobody_asks");
  await bench.engine.settle();
  expect(bench.engine.stats.calculations).toBe(before);
  define("Awaited");
  await bench.engine.settle();
  expect(bench.value("C1")).toBe(6);
});

test("a name that is defined by another name takes the formulas over both along", async () => {
  const { book } = bench.engine;
  const sheet = book.getActiveSheet();
  await bench.write({ A2: 3 });
  book.insertDefinedNameBuilder(book.newDefinedNameBuilder().setName("Inner").setRef(`${sheet.getSheetName()}!$A$2`).build());
  book.insertDefinedNameBuilder(book.newDefinedNameBuilder().setName("Outer").setFormula("Inner*10").build());
  await bench.write({ C1: "=Outer+1" });
  expect(bench.value("C1")).toBe(31);
  sheet.insertRows(1, 1);
  await bench.write({ A3: 4 });
  expect(bench.value("C1")).toBe(41);
});

test("values are there when the calculation is awaited, however many changes come during it", async () => {
  const sheet = bench.engine.book.getActiveSheet();
  sheet.getRange("C1:C400").setValues(Array.from({ length: 400 }, (_, row) => [{ f: `=A${row + 1}*2+SUM(A$1:A$400)` }]));
  for (let value = 1; value <= 20; value++) {
    sheet.getRange("A1").setValue(value);
    await bench.engine.calculated();
    expect(bench.value("C1")).toBe(value * 3);
  }
});

test("changes that come while a calculation runs are in the next one, and settle waits for both", async () => {
  const sheet = bench.engine.book.getActiveSheet();
  sheet.getRange("B1:B300").setValues(Array.from({ length: 300 }, (_, row) => [{ f: `=A1+${row}` }]));
  sheet.getRange("A1").setValue(1);
  const first = bench.engine.calculated();
  await new Promise((resolve) => setTimeout(resolve, 1));
  sheet.getRange("A1").setValue(2);
  await first;
  await bench.engine.settle();
  expect([bench.value("B1"), bench.value("B300")]).toEqual([2, 301]);
});

test("nothing to calculate is settled at once", async () => {
  await bench.engine.settle();
  const before = bench.engine.stats.calculations;
  await bench.engine.settle();
  await bench.engine.calculated();
  expect(bench.engine.stats.calculations).toBe(before);
});

test("what a person did can be taken back, also without a screen", async () => {
  await bench.write({ A1: 1 });
  await bench.write({ A1: 2 });
  await bench.engine.api.undo();
  expect(bench.value("A1")).toBe(1);
});

test("more formulas than Univer keeps parsed are calculated right, each time", async () => {
  const sheet = bench.engine.book.getActiveSheet();
  const count = 5200;
  sheet.setRowCount(count + 10);
  sheet.getRange(0, 1, count, 1).setValues(Array.from({ length: count }, (_, row) => [{ f: `=A$1+${row}` }]));
  sheet.getRange("A1").setValue(1);
  await bench.engine.settle();
  sheet.getRange("A1").setValue(2);
  await bench.engine.settle();
  expect([0, 1, count - 1].map((row) => sheet.getSheet().getCellRaw(row, 1)?.v)).toEqual([2, 3, count + 1]);
});

test("an engine that is disposed of in the middle of a calculation ends quietly, and leaves its waiters none", async () => {
  const engine = new Engine(createUniverNode());
  const sheet = engine.book.getActiveSheet();
  sheet.getRange("A1:A500").setValues(Array.from({ length: 500 }, (_, row) => [{ f: `=ROW()*${row}` }]));
  const settled = engine.settle();
  await new Promise((resolve) => setTimeout(resolve, 2));
  engine.dispose();
  await expect(settled).resolves.toBeUndefined();
});
