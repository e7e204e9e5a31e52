import { startAddinInNode } from "../../../../../src/workbench/host/node/startAddinInNode";
import { withEngine } from "../withEngine";

const bench = withEngine();
const sheet = () => bench.engine.book.getActiveSheet();

test("130,000 formulas read one cell, and all follow it", async () => {
  const rows = 130_000;
  sheet().setRowCount(rows);
  await bench.write({ D1: 1 });
  sheet().getRange(`A1:A${rows}`).setValues(Array.from({ length: rows }, () => [{ f: "=$D$1" }]));
  await bench.engine.settle();
  await bench.write({ D1: 5 });
  expect([bench.value("A1"), bench.value(`A${rows}`)]).toEqual([5, 5]);
  bench.engine.book.deleteSheet(sheet());
  await bench.engine.settle();
}, 300_000);

test("formulas that look up one long column follow the entry that they found", async () => {
  const rows = 600;
  sheet().getRange(`C1:C${rows}`).setValues(Array.from({ length: rows }, (_, row) => [row]));
  sheet().getRange(`A1:A${rows}`).setValues(Array.from({ length: rows }, () => [{ f: `=INDEX($C$1:$C$${rows},ROW())*2` }]));
  sheet().getRange("E1").setValue({ f: `=SUM(A1:A${rows})` });
  await bench.engine.settle();
  expect(bench.value("E1")).toBe(rows * (rows - 1));
  await bench.write({ C10: 1009 });
  expect([bench.value("A10"), bench.value("E1")]).toEqual([2018, rows * (rows - 1) + 2000]);
});

describe("what a formula reads is looked up anew when", () => {
  test("another formula takes its place", async () => {
    await bench.write({ A1: 1, A2: 2, B1: "=A1*10" });
    await bench.write({ B1: "=A2*10" });
    await bench.write({ A1: 5 });
    expect(bench.value("B1")).toBe(20);
    await bench.write({ A2: 7 });
    expect(bench.value("B1")).toBe(70);
  });

  test("it goes and comes back", async () => {
    await bench.write({ A1: 1, B1: "=A1+1" });
    await bench.write({ B1: 100 });
    await bench.write({ A1: 2 });
    expect(bench.value("B1")).toBe(100);
    await bench.write({ B1: "=A1+1" });
    await bench.write({ A1: 3 });
    expect(bench.value("B1")).toBe(4);
  });

  test("rows are put in above what it reads, and taken out", async () => {
    await bench.write({ A3: 1, A4: 2, B1: "=SUM(A3:A4)" });
    sheet().insertRows(3, 2);
    await bench.engine.settle();
    await bench.write({ A5: 10, A6: 20 });
    expect(bench.value("B1")).toBe(31);
    sheet().deleteRows(1, 1);
    await bench.engine.settle();
    await bench.write({ A5: 100 });
    expect(bench.value("B1")).toBe(111);
  });

  test("the sheet that it reads is renamed, removed, and another gets its name", async () => {
    const { book } = bench.engine;
    const home = sheet();
    const other = book.insertSheet("Holdings");
    other.getRange("A1").setValue(4);
    home.activate();
    await bench.write({ B1: "=Holdings!A1*2" });
    expect(bench.value("B1")).toBe(8);
    other.setName("Renamed");
    await bench.engine.settle();
    other.getRange("A1").setValue(5);
    await bench.engine.settle();
    expect(bench.value("B1")).toBe(10);
  });

  test("what it reads is decided by values: OFFSET, and a range up to INDEX", async () => {
    await bench.write({ A1: 1, A2: 2, A3: 4, C1: 2, B1: "=SUM(OFFSET(A1,0,0,C1,1))", B2: "=SUM(A1:INDEX(A1:A3,C1))+0*C1" });
    expect([bench.value("B1"), bench.value("B2")]).toEqual([3, 3]);
    await bench.write({ C1: 3 });
    expect([bench.value("B1"), bench.value("B2")]).toEqual([7, 7]);
    await bench.write({ A3: 40 });
    expect([bench.value("B1"), bench.value("B2")]).toEqual([43, 43]);
  });
});

describe("a range between two INDEX", () => {
  test("follows the cells that say where it begins and ends, and is calculated after them", async () => {
    await bench.write({ A1: 1, A2: 2, A3: 4, A4: 8, C1: 2, D1: "=C1+1", D2: "=MIN(4,D1+1)", B1: "=SUM(INDEX(A1:A4,D1):INDEX(A1:A4,D2))", B2: "=B1*10" });
    expect([bench.value("B1"), bench.value("B2")]).toEqual([12, 120]);
    await bench.write({ C1: 1 });
    expect([bench.value("B1"), bench.value("B2")]).toEqual([6, 60]);
    await bench.write({ C1: 0 });
    expect([bench.value("B1"), bench.value("B2")]).toEqual([3, 30]);
  });

  test("follows every cell that it may come to hold, of the columns between its ends too", async () => {
    await bench.write({ A1: 1, A2: 2, B1: "=G1", B2: "=G1", C1: 10, C2: 20, E1: 1, E2: "=E1", G1: 100, D1: "=SUM(INDEX(A1:A2,E1):INDEX(C1:C2,E2))" });
    expect(bench.value("D1")).toBe(111);
    await bench.write({ E1: 2, G1: 200 });
    expect(bench.value("D1")).toBe(222);
  });

  test("is read to its end where only the formula's own row says where that is, and makes no circle with the rows below", async () => {
    await bench.write({ A1: 1, A2: "=SUM($A$1:INDEX($A$1:$A$4,ROW()-1))", A3: "=SUM($A$1:INDEX($A$1:$A$4,ROW()-1))", A4: "=SUM($A$1:INDEX($A$1:$A$4,MAX(ROW()-1,1)))" });
    await bench.write({ A1: 5 });
    expect([bench.value("A2"), bench.value("A3"), bench.value("A4")]).toEqual([5, 10, 20]);
  });
});

test("a formula over a table's column reads the rows that the table has now", async () => {
  const addin = await startAddinInNode();
  try {
    const total = async (edit: (context: Excel.RequestContext, sheet: Excel.Worksheet) => void): Promise<unknown[]> => Excel.run(async (context) => {
      const home = context.workbook.worksheets.getFirst();
      edit(context, home);
      await context.sync();
      const answer = home.getRange("D1:D2").load("values");
      await context.sync();
      return answer.values.flat();
    });
    expect(await total((_context, home) => {
      home.getRange("A1:B3").values = [["Name", "Shares"], ["x", 10], ["y", 20]];
      home.tables.add("A1:B3", true).name = "Holdings";
      home.getRange("D1:D2").formulas = [["=SUM(Holdings[Shares])"], ["=ROWS(Holdings[Shares])"]];
    })).toEqual([30, 2]);
    expect(await total((context) => { context.workbook.tables.getItem("Holdings").rows.add(undefined, [["z", 5]]); })).toEqual([35, 3]);
    expect(await total((_context, home) => { home.getRange("B4").values = [[6]]; })).toEqual([36, 3]);
    expect(await total((_context, home) => { home.name = "Renamed"; })).toEqual([36, 3]);
    expect(await total((_context, home) => { home.getRange("B4").values = [[7]]; })).toEqual([37, 3]);
    expect(await total((context) => { context.workbook.tables.getItem("Holdings").resize("A1:B3"); })).toEqual([30, 2]);
  } finally {
    addin.dispose();
  }
});

test("formulas in a circle do not keep the others from their values", async () => {
  await bench.write({ A1: "=B1+1", B1: "=A1+1", C1: 5, D1: "=C1*2" });
  await bench.write({ C1: 6 });
  expect(bench.value("D1")).toBe(12);
});
