import { errorCode, inWorkbook } from "./withWorkbook";

describe("changes of the grid", () => {
  const { sheet } = inWorkbook();

  it("inserts and deletes rows and columns, and formulas follow", async () => {
    await sheet("rows");
    await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getActiveWorksheet();
      worksheet.getRange("A1:B3").values = [[1, 10], [2, 20], [3, 30]];
      const sum = worksheet.getRange("D1");
      sum.formulas = [["=SUM(A1:A3)"]];
      await context.sync();
      worksheet.getRange("2:2").insert("Down");
      worksheet.getRange("B:B").insert("Right");
      const moved = worksheet.getRange("E1");
      const values = worksheet.getRange("A1:C4");
      moved.load("formulas, values");
      values.load("values");
      await context.sync();
      expect(moved.formulas).toEqual([["=SUM(A1:A4)"]]);
      expect(values.values).toEqual([[1, "", 10], ["", "", ""], [2, "", 20], [3, "", 30]]);
      worksheet.getRange("2:3").delete("Up");
      worksheet.getRange("B:B").delete("Left");
      const back = worksheet.getRange("A1:D2");
      back.load("values");
      await context.sync();
      expect(back.values).toEqual([[1, 10, "", 4], [3, 30, "", ""]]);
    });
  });

  it("edits rows of a sheet that is not the active one, and leaves the active one alone", async () => {
    await sheet("behind");
    await sheet("in front");
    await Excel.run(async (context) => {
      const behind = context.workbook.worksheets.getItem("behind");
      behind.getRange("A1:A3").values = [[1], [2], [3]];
      behind.getRange("2:2").delete("Up");
      const left = behind.getUsedRange();
      left.load("values");
      const active = context.workbook.worksheets.getActiveWorksheet();
      active.load("name");
      await context.sync();
      expect(left.values).toEqual([[1], [3]]);
      expect(active.name).toBe("in front");
    });
  });

  it("moves cells down and up", async () => {
    await sheet("cells");
    await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getActiveWorksheet();
      worksheet.getRange("A1:B2").values = [[1, 2], [3, 4]];
      await context.sync();
      worksheet.getRange("A1").insert("Down");
      await context.sync();
      const after = worksheet.getRange("A1:B3");
      after.load("values");
      await context.sync();
      expect(after.values).toEqual([["", 2], [1, 4], [3, ""]]);
      worksheet.getRange("A1").delete("Up");
      await context.sync();
      after.load("values");
      await context.sync();
      expect(after.values).toEqual([[1, 2], [3, 4], ["", ""]]);
    });
  });

  it("merges and unmerges", async () => {
    await sheet("merge");
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:C1");
      range.values = [["title", "", ""]];
      range.merge();
      await context.sync();
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["title", "", ""]]);
      range.unmerge();
      await context.sync();
    });
  });

  it("copies formulas with their references moved, values alone, and formats alone", async () => {
    await sheet("copy");
    await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getActiveWorksheet();
      worksheet.getRange("A1:A3").values = [[1], [2], [3]];
      const from = worksheet.getRange("B1");
      from.formulas = [["=A1*$A$3"]];
      from.format.font.bold = true;
      worksheet.getRange("B2:B3").copyFrom("B1");
      worksheet.getRange("C1:C3").copyFrom("B1:B3", "Values");
      worksheet.getRange("D1").copyFrom(from, "Formats");
      const formulas = worksheet.getRange("B1:C3");
      const format = worksheet.getRange("D1");
      formulas.load("formulas, values");
      format.load("values");
      format.format.font.load("bold");
      await context.sync();
      expect(formulas.formulas.map((row) => row[0])).toEqual(["=A1*$A$3", "=A2*$A$3", "=A3*$A$3"]);
      expect(formulas.formulas.map((row) => row[1])).toEqual([3, 6, 9]);
      expect([format.values[0]![0], format.format.font.bold]).toEqual(["", true]);
    });
  });

  it("hides rows and columns", async () => {
    await sheet("hidden");
    await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getActiveWorksheet();
      const rows = worksheet.getRange("2:3");
      const column = worksheet.getRange("D:D");
      rows.rowHidden = true;
      column.columnHidden = true;
      const some = worksheet.getRange("A1:A3");
      [rows, some].forEach((range) => range.load("rowHidden"));
      column.load("columnHidden");
      await context.sync();
      expect([rows.rowHidden, some.rowHidden, column.columnHidden]).toEqual([true, null, true]);
      column.columnHidden = false;
      column.load("columnHidden");
      await context.sync();
      expect(column.columnHidden).toBe(false);
    });
  });

  it("links a cell to a place in the document", async () => {
    await sheet("links");
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      cell.hyperlink = { documentReference: "Sheet1!B2", textToDisplay: "there", screenTip: "go there" };
      cell.load("hyperlink, values");
      await context.sync();
      expect(cell.values).toEqual([["there"]]);
      expect(cell.hyperlink).toEqual({ documentReference: "Sheet1!B2", textToDisplay: "there", screenTip: "go there" });
    });
  });

  it("selects", async () => {
    await sheet("selection");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("selection").getRange("B2:C4").select();
      const selected = context.workbook.getSelectedRange();
      const active = context.workbook.getActiveCell();
      selected.load("address");
      active.load("address");
      await context.sync();
      expect([selected.address, active.address]).toEqual(["selection!B2:C4", "selection!B2"]);
    });
  });

  it("sorts rows, numbers before texts and empty cells last", async () => {
    await sheet("sort");
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B5");
      range.values = [["b", 1], [10, 2], ["", 3], ["A", 4], [2, 5]];
      range.sort.apply([{ key: 0, ascending: true }]);
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[2, 5], [10, 2], ["A", 4], ["b", 1], ["", 3]]);
      range.sort.apply([{ key: 0, ascending: false }]);
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["b", 1], ["A", 4], [10, 2], [2, 5], ["", 3]]);
    });
  });

  it("sorts formulas with their rows: relative references go along", async () => {
    await sheet("sorted formulas");
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B3");
      range.formulas = [[3, "=A1*10"], [1, "=A2*10"], [2, "=$A$1"]];
      range.sort.apply([{ key: 0 }]);
      range.load("formulas, values");
      await context.sync();
      expect(range.formulas).toEqual([[1, "=A1*10"], [2, "=$A$1"], [3, "=A3*10"]]);
      expect(range.values).toEqual([[1, 10], [2, 1], [3, 30]]);
    });
  });

  it("knows where a formula spills", async () => {
    await sheet("spill");
    await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getActiveWorksheet();
      worksheet.getRange("A1:A3").values = [[1], [2], [3]];
      const anchor = worksheet.getRange("C1");
      anchor.formulas = [["=A1:A3*2"]];
      await context.sync();
      const cells = worksheet.getRange("C1:C3");
      cells.load("values, hasSpill");
      await context.sync();
      const spilling = anchor.getSpillingToRange();
      const parent = worksheet.getRange("C2").getSpillParent();
      const none = worksheet.getRange("A1").getSpillingToRangeOrNullObject();
      spilling.load("address");
      parent.load("address");
      await context.sync();
      expect(cells.values).toEqual([[2], [4], [6]]);
      expect(cells.hasSpill).toBe(true);
      expect([spilling.address, parent.address, none.isNullObject]).toEqual(["spill!C1:C3", "spill!C1", true]);
    });
  });

  it("refuses to insert cells that would tear a table", async () => {
    await sheet("torn");
    expect(await errorCode(Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getActiveWorksheet();
      worksheet.getRange("A3:B4").values = [["a", "b"], [1, 2]];
      worksheet.tables.add("A3:B4", true);
      worksheet.getRange("A1").insert("Down");
      await context.sync();
    }))).toBe("InvalidOperation");
  });
});
