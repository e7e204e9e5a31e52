import { Person } from "../../../../src/workbench/host/follow/person";
import type { Workbook } from "../../../../src/workbench/host/model/workbook";
import { inWorkbook } from "../model/withWorkbook";

describe("what a person does to a workbook with a table", () => {
  const { host } = inWorkbook();
  const book = (): Workbook => host().host.workbook;
  const person = (): Person => new Person(book());
  let count = 0;
  let name = "";

  /** The workbook's cells and tables, as text that can be compared. */
  async function state(): Promise<Record<string, unknown>> {
    await host().settle();
    const sheet = book().Worksheets.Indexer(name);
    const table = book().Tables.find(`Holders_${count}`);
    return {
      table: table ? `${table.GetRange().A1} ${table.columnNames().join("|")}` : "gone",
      cells: sheet.GetRange("A4:F10").Values,
      formulas: sheet.GetRange("A4:F10").Formulas,
      outside: book().Worksheets.Indexer("outside").GetRange("A1:A5").Values?.flat(),
      outsideFormulas: book().Worksheets.Indexer("outside").GetRange("A1:A5").Formulas?.flat(),
    };
  }

  beforeAll(() => { book().Worksheets.Add("outside"); });
  beforeEach(async () => {
    name = `Holders ${++count}`;
    const sheet = book().Worksheets.Add(name);
    await person().write(`'${name}'!A4`, [["Holder", "Prior", "Offered", "After"], ["Ann", 1000, 100, ""], ["Bob", 2500, 500, ""], ["Cat", 400, 0, ""]]);
    const table = sheet.Tables.Add("A4:D7", true);
    table.Name = `Holders_${count}`;
    await person().write(`'${name}'!D5`, [["=[@Prior]-[@Offered]"], ["=[@Prior]-[@Offered]"], ["=[@Prior]-[@Offered]"]]);
    table.ShowTotals = true;
    await person().write(`'${name}'!A8`, [["Total", "=SUM([Prior])", "=SUM([Offered])", "=SUM([After])"]]);
    book().Worksheets.Indexer("outside").GetRange("A1:A5").Formulas = [[`=SUM(Holders_${count}[Offered])`], [`=Holders_${count}[[#Totals],[Offered]]`], [`=SUM('${name}'!C5:C7)`], [`='${name}'!C6`], [`=ROWS(Holders_${count}[#All])`]];
    sheet.Activate();
    await host().settle();
  });

  /** The edit, what it left, and that one undo takes all of it back. */
  async function edited(edit: () => Promise<void>): Promise<Record<string, unknown>> {
    const before = await state();
    await edit();
    const after = await state();
    await person().undo();
    expect(await state()).toEqual(before);
    await person().redo();
    expect(await state()).toEqual(after);
    return after;
  }
  const column = (rows: unknown, index: number): unknown[] => (rows as unknown[][]).map((row) => row[index]);

  it("inserts a row in the body: the calculated column fills it and formulas follow", async () => {
    const after = await edited(() => person().insertRows(`'${name}'!6:6`));
    expect(after.table).toBe("A4:D9 Holder|Prior|Offered|After");
    expect(column(after.formulas, 3).slice(1, 5)).toEqual(Array(4).fill("=[@Prior]-[@Offered]"));
    expect(after.outsideFormulas).toEqual([`=SUM(Holders_${count}[Offered])`, `=Holders_${count}[[#Totals],[Offered]]`, `=SUM('${name}'!C5:C8)`, `='${name}'!C7`, `=ROWS(Holders_${count}[#All])`]);
    expect(after.outside).toEqual([600, 600, 600, 500, 6]);
  });

  it("inserts a row above the totals row: it joins the table", async () => {
    const after = await edited(() => person().insertRows(`'${name}'!8:8`));
    expect(after.table).toBe("A4:D9 Holder|Prior|Offered|After");
    await person().write(`'${name}'!A8`, [["Dan", 10, 1]]);
    expect((await state()).outside).toEqual([601, 601, 600, 500, 6]);
  });

  it("deletes a row of a sheet that is not in front", async () => {
    book().Worksheets.Indexer("outside").Activate();
    const after = await edited(() => person().deleteRows(`'${name}'!6:6`));
    expect(after.table).toBe("A4:D7 Holder|Prior|Offered|After");
    expect(after.outside).toEqual([100, 100, 100, "#REF!", 4]);
  });

  it("deletes the last row of the body with the totals row", async () => {
    const after = await edited(() => person().deleteRows(`'${name}'!7:8`));
    expect(after.table).toBe("A4:D6 Holder|Prior|Offered|After");
    expect(after.outside).toEqual([600, "#REF!", 600, 500, 3]);
  });

  it("inserts a column: it gets a header of its own and formulas follow", async () => {
    const after = await edited(() => person().insertColumns(`'${name}'!C:C`));
    expect(after.table).toBe("A4:E8 Holder|Prior|Column1|Offered|After");
    expect((after.cells as unknown[][])[0]).toEqual(["Holder", "Prior", "Column1", "Offered", "After", ""]);
    expect(after.outside).toEqual([600, 600, 600, 500, 5]);
  });

  it("inserts a column before the table: nothing is lost", async () => {
    const after = await edited(() => person().insertColumns(`'${name}'!A:A`));
    expect(after.table).toBe("B4:E8 Holder|Prior|Offered|After");
    expect(after.outside).toEqual([600, 600, 600, 500, 5]);
  });

  it("deletes a column: formulas over it say #REF!", async () => {
    const after = await edited(() => person().deleteColumns(`'${name}'!B:B`));
    expect(after.table).toBe("A4:C8 Holder|Offered|After");
    expect(column(after.cells, 2).slice(1, 5)).toEqual(["#REF!", "#REF!", "#REF!", "#REF!"]);
  });

  it("types a new header: the column is renamed in every formula", async () => {
    const after = await edited(() => person().write(`'${name}'!C4`, [["Shares to be sold (a)"]]));
    expect(after.table).toBe("A4:D8 Holder|Prior|Shares to be sold (a)|After");
    expect(column(after.formulas, 3)[1]).toBe("=[@Prior]-[@[Shares to be sold (a)]]");
    expect((after.outsideFormulas as string[]).slice(0, 2)).toEqual([`=SUM(Holders_${count}[Shares to be sold (a)])`, `=Holders_${count}[[#Totals],[Shares to be sold (a)]]`]);
    expect(after.outside).toEqual([600, 600, 600, 500, 5]);
  });

  it("types a header that is there already: it gets a number", async () => {
    const after = await edited(() => person().write(`'${name}'!C4`, [["prior"]]));
    expect(after.table).toBe("A4:D8 Holder|Prior|prior2|After");
    expect((after.cells as unknown[][])[0]![2]).toBe("prior2");
  });

  it("empties a header: the column is called Column1", async () => {
    const after = await edited(() => person().clear(`'${name}'!C4`));
    expect(after.table).toBe("A4:D8 Holder|Prior|Column1|After");
    expect((after.cells as unknown[][])[0]![2]).toBe("Column1");
  });

  it("types beneath a table without totals: it takes the row in", async () => {
    book().Tables.find(`Holders_${count}`)!.ShowTotals = false;
    await host().settle();
    const after = await edited(() => person().write(`'${name}'!A8`, [["Dan", 10, 1]]));
    expect(after.table).toBe("A4:D8 Holder|Prior|Offered|After");
    expect(column(after.formulas, 3)[4]).toBe("=[@Prior]-[@Offered]");
    expect(column(after.cells, 3)[4]).toBe(9);
  });

  it("types a block beneath a table without totals: it takes all its rows in, and what stands further down stays", async () => {
    book().Tables.find(`Holders_${count}`)!.ShowTotals = false;
    await person().write(`'${name}'!A11`, [["a note"]]);
    const after = await edited(() => person().write(`'${name}'!A8`, [["Dan", 10, 1], ["Eve", 20, 2]]));
    expect(after.table).toBe("A4:D9 Holder|Prior|Offered|After");
    expect(column(after.cells, 3).slice(4, 7)).toEqual([9, 18, ""]);
  });

  it("types a formula into one cell of an empty column: the column fills", async () => {
    await person().insertColumns(`'${name}'!C:C`);
    const after = await edited(() => person().write(`'${name}'!C6`, [["=[@Prior]*2"]]));
    expect(column(after.formulas, 2).slice(1, 4)).toEqual(["=[@Prior]*2", "=[@Prior]*2", "=[@Prior]*2"]);
    expect(column(after.cells, 2).slice(1, 4)).toEqual([2000, 5000, 800]);
  });

  it("keeps a value typed over a calculated column, and new rows still get the formula", async () => {
    await person().write(`'${name}'!D6`, [[1]]);
    const after = await edited(() => person().insertRows(`'${name}'!8:8`));
    expect(column(after.formulas, 3).slice(1, 5)).toEqual(["=[@Prior]-[@Offered]", 1, "=[@Prior]-[@Offered]", "=[@Prior]-[@Offered]"]);
  });

  it("sorts by a column's name, formulas going with their rows", async () => {
    const after = await edited(() => person().sort(`'${name}'!B5`, "Prior", false));
    expect(column(after.cells, 0).slice(1, 4)).toEqual(["Bob", "Ann", "Cat"]);
    expect(column(after.cells, 3).slice(1, 4)).toEqual([2000, 900, 400]);
  });

  it("filters by values: totals that sum stay, and all rows come back", async () => {
    const hidden = (): boolean[] => [4, 5, 6].map((row) => !book().Worksheets.Indexer(name).model.getRowVisible(row));
    await person().filter(`'${name}'!A4`, "Holder", ["Ann"]);
    expect(hidden()).toEqual([false, true, true]);
    expect((await state()).outside).toEqual([600, 600, 600, 500, 5]);
    await person().undo();
    expect(hidden()).toEqual([false, false, false]);
    await person().filter(`'${name}'!A4`, "Prior", { filterOn: "Custom", criterion1: ">500" });
    expect(hidden()).toEqual([false, false, true]);
    await person().filter(`'${name}'!A4`, "Prior", null);
    expect(hidden()).toEqual([false, false, false]);
  });

  it("keeps the filtered rows hidden when rows are inserted above them", async () => {
    const hidden = (): boolean[] => [4, 5, 6, 7].map((row) => !book().Worksheets.Indexer(name).model.getRowVisible(row));
    await person().filter(`'${name}'!A4`, "Holder", ["Ann", "Cat"]);
    await person().insertRows(`'${name}'!1:1`);
    await host().settle();
    expect(hidden()).toEqual([false, false, true, false]);
  });

  it("renames a sheet in every formula", async () => {
    const sheet = book().Worksheets.Indexer(name);
    await person().renameSheet(name, `List ${count}`);
    await host().settle();
    expect(book().Worksheets.Indexer("outside").GetRange("A3").Formulas).toEqual([[`=SUM('List ${count}'!C5:C7)`]]);
    await person().undo();
    expect(sheet.Name).toBe(name);
  });

  it("hides rows, and undo shows them", async () => {
    const sheet = book().Worksheets.Indexer(name);
    await person().hideRows(`'${name}'!5:6`);
    expect(sheet.GetRange("5:6").RowHidden).toBe(true);
    await person().undo();
    expect(sheet.GetRange("5:6").RowHidden).toBe(false);
  });

  it("reads what is typed as Excel does: short table references, percentages, dates", async () => {
    await person().write(`'${name}'!F5`, [[`=Holders_${count}[@Prior]*2`], ["4.99%"], ["3/14/2002"]]);
    expect(column((await state()).cells, 5).slice(1, 4)).toEqual([2000, 0.0499, 37329]);
  });
});
