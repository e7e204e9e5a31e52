import { errorCode, inWorkbook } from "./withWorkbook";

describe("ranges named from a range", () => {
  inWorkbook();

  const addresses = (pick: (range: Excel.Range, sheet: Excel.Worksheet) => Excel.Range[]): Promise<string[]> => Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const ranges = pick(sheet.getRange("B2:D5"), sheet);
    ranges.forEach((range) => range.load("address"));
    await context.sync();
    return ranges.map((range) => range.address.replace("Sheet1!", ""));
  });

  it("gives its cells, rows and columns", async () => {
    expect(await addresses((range) => [range.getCell(0, 0), range.getCell(9, 9), range.getRow(1), range.getColumn(2), range.getLastRow(), range.getLastColumn(), range.getLastCell()]))
      .toEqual(["B2", "K11", "B3:D3", "D2:D5", "B5:D5", "D2:D5", "D5"]);
  });

  it("gives what lies beside it", async () => {
    expect(await addresses((range) => [range.getRowsBelow(2), range.getRowsAbove(1), range.getColumnsAfter(1), range.getColumnsBefore(1), range.getRowsBelow(-1)]))
      .toEqual(["B6:D7", "B1:D1", "E2:E5", "A2:A5", "B5:D5"]);
  });

  it("moves and resizes", async () => {
    expect(await addresses((range) => [range.getOffsetRange(1, -1), range.getResizedRange(-1, 2), range.getAbsoluteResizedRange(1, 1), range.getEntireRow(), range.getEntireColumn()]))
      .toEqual(["A3:C6", "B2:F4", "B2", "2:5", "B:D"]);
  });

  it("joins and intersects", async () => {
    expect(await addresses((range, sheet) => [range.getBoundingRect("F9"), range.getBoundingRect(sheet.getRange("A1")), range.getIntersection("C1:C9")])).toEqual(["B2:F9", "A1:D5", "C2:C5"]);
    await Excel.run(async (context) => {
      const none = context.workbook.worksheets.getItem("Sheet1").getRange("A1").getIntersectionOrNullObject("B1");
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  it("reads addresses in any order of corners, with dollar signs, and whole rows and columns", async () => {
    expect(await addresses((_, sheet) => [sheet.getRange("$D$5:$B$2"), sheet.getRange("3:4"), sheet.getRange("C:A"), sheet.getRangeByIndexes(0, 1, 2, 3), sheet.getCell(4, 0)]))
      .toEqual(["B2:D5", "3:4", "A:C", "B1:D2", "A5"]);
  });

  it("refuses what lies outside the sheet, and what is no address", async () => {
    const code = (act: (sheet: Excel.Worksheet) => Excel.Range): Promise<string> => errorCode(Excel.run(async (context) => {
      act(context.workbook.worksheets.getItem("Sheet1")).load("address");
      await context.sync();
    }));
    expect(await code((sheet) => sheet.getRange("A1").getOffsetRange(-1, 0))).toBe("InvalidArgument");
    expect(await code((sheet) => sheet.getRange("XFE1"))).toBe("InvalidArgument");
    expect(await code((sheet) => sheet.getRange("no such name"))).toBe("InvalidArgument");
  });

  it("finds the block around a cell", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("region");
      sheet.getRange("B2:C3").values = [[1, 2], [3, 4]];
      sheet.getRange("D4").values = [[5]];
      sheet.getRange("G9").values = [[6]];
      const region = sheet.getRange("B2").getSurroundingRegion();
      region.load("address");
      await context.sync();
      expect(region.address).toBe("region!B2:D4");
    });
  });

  it("counts rows, columns and cells", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("B2:D5");
      range.load("rowIndex, columnIndex, rowCount, columnCount, cellCount, isEntireRow");
      await context.sync();
      expect([range.rowIndex, range.columnIndex, range.rowCount, range.columnCount, range.cellCount, range.isEntireRow]).toEqual([1, 1, 4, 3, 12, false]);
    });
  });
});
