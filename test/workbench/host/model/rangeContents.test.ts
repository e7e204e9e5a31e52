import { errorCode, inWorkbook } from "./withWorkbook";

describe("what the cells of a range hold", () => {
  const { sheet } = inWorkbook();

  it("gives back numbers, texts, truth values and empty cells as they were written", async () => {
    await sheet("plain");
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:D1");
      range.values = [[12.5, "Ann", true, ""]];
      range.load("values, valueTypes, formulas, text");
      await context.sync();
      expect(range.values).toEqual([[12.5, "Ann", true, ""]]);
      expect(range.valueTypes).toEqual([["Double", "String", "Boolean", "Empty"]]);
      expect(range.formulas).toEqual([[12.5, "Ann", true, ""]]);
      expect(range.text).toEqual([["12.5", "Ann", "TRUE", ""]]);
    });
  });

  it("reads texts as a person's typing: percentages, dates, money, thousands, truth values", async () => {
    await sheet("typed");
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A9");
      range.values = [["4.99%"], ["1/2/2024"], ["$5"], ["1,000"], ["TRUE"], ["'007"], ["(3)"], ["2024-03-14"], ["Jan 2, 2024"]];
      range.load("values, numberFormat, text");
      await context.sync();
      expect(range.values.map((row) => row[0])).toEqual([0.0499, 45293, 5, 1000, true, "007", -3, 45365, 45293]);
      expect(range.numberFormat.map((row) => row[0]).slice(0, 4)).toEqual(["0.00%", "m/d/yyyy", "$#,##0_);[Red]($#,##0)", "#,##0"]);
      expect(range.text.map((row) => row[0])).toEqual(["4.99%", "1/2/2024", "$5 ", "1,000", "TRUE", "007", "-3", "3/14/2024", "2-Jan-24"]);
    });
  });

  it("leaves text in cells that are formatted as text", async () => {
    await sheet("as text");
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A3");
      range.numberFormat = [["@"], ["@"], ["@"]];
      range.values = [["0012"], ["=1+1"], ["(1)"]];
      range.load("values, valueTypes");
      await context.sync();
      expect(range.values).toEqual([["0012"], ["=1+1"], ["(1)"]]);
      expect(range.valueTypes).toEqual([["String"], ["String"], ["String"]]);
    });
  });

  it("takes a text that begins with a sign for a formula, unless it is a number or stands behind an apostrophe", async () => {
    await sheet("signs");
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A6");
      range.values = [["+1+1"], ["-2"], ["'-Fund, L.P."], ["-"], ["+5"], ["'@home"]];
      range.load("values, formulas");
      await context.sync();
      expect(range.values.flat()).toEqual([2, -2, "-Fund, L.P.", "-", 5, "@home"]);
      expect(range.formulas[0]).toEqual(["=+1+1"]);
    });
  });

  it("leaves a cell alone where null is written, and spreads a single value over the range", async () => {
    await sheet("null");
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
      range.values = 7 as never;
      await context.sync();
      range.values = [[1, null as never], [null as never, 4]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[1, 7], [7, 4]]);
    });
  });

  it("refuses a ragged write", async () => {
    await sheet("ragged");
    const code = await errorCode(Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2").values = [[1, 2]];
      await context.sync();
    }));
    expect(code).toBe("InvalidArgument");
  });

  it("calculates a formula before it is read in the same sync", async () => {
    await sheet("formula");
    await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getActiveWorksheet();
      worksheet.getRange("A1:A3").values = [[1], [2], [3]];
      const sum = worksheet.getRange("B1:B2");
      sum.formulas = [["=SUM(A1:A3)"], ["=B1*2"]];
      sum.load("values, formulas");
      await context.sync();
      expect(sum.values).toEqual([[6], [12]]);
      expect(sum.formulas).toEqual([["=SUM(A1:A3)"], ["=B1*2"]]);
    });
  });

  it("refuses a formula that a person could not finish", async () => {
    await sheet("half formula");
    const code = await errorCode(Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").formulas = [["=SUM(A2:A3"]];
      await context.sync();
    }));
    expect(code).toBe("InvalidArgument");
  });

  it("answers null for the contents of whole columns", async () => {
    await sheet("whole");
    await Excel.run(async (context) => {
      const column = context.workbook.worksheets.getActiveWorksheet().getRange("B:C");
      column.load("address, rowCount, columnCount, values, isEntireColumn");
      await context.sync();
      expect(column.address).toBe("whole!B:C");
      expect([column.rowCount, column.columnCount]).toEqual([1048576, 2]);
      expect(column.isEntireColumn).toBe(true);
      expect(column.values).toBeNull();
    });
  });

  it("shows values through their number formats, a share below one percent as an asterisk", async () => {
    await sheet("formats");
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A6");
      range.values = [[0.005], [0.25], [-1234], [1234567.891], [45322], [0]];
      range.numberFormat = [['[<0.01]"*";0.0%'], ['[<0.01]"*";0.0%'], ["#,##0;(#,##0)"], ["#,##0"], ["mmmm d, yyyy"], ['#,##0;(#,##0);"—"']];
      range.load("text");
      await context.sync();
      expect(range.text.map((row) => row[0])).toEqual(["*", "25.0%", "(1,234)", "1,234,568", "January 31, 2024", "—"]);
    });
  });

  it("clears contents, formats or both", async () => {
    await sheet("clear");
    await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getActiveWorksheet();
      const range = worksheet.getRange("A1:C1");
      range.values = [[1, 2, 3]];
      range.format.font.bold = true;
      worksheet.getRange("A1").clear("Contents");
      worksheet.getRange("B1").clear("Formats");
      worksheet.getRange("C1").clear();
      const fonts = ["A1", "B1", "C1"].map((address) => worksheet.getRange(address).format.font);
      fonts.forEach((font) => font.load("bold"));
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["", 2, ""]]);
      expect(fonts.map((font) => font.bold)).toEqual([true, false, false]);
    });
  });

  it("finds the used range, by contents alone where asked", async () => {
    await sheet("used");
    await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getActiveWorksheet();
      const none = worksheet.getUsedRangeOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
      worksheet.getRange("B2:C3").values = [[1, 2], [3, 4]];
      worksheet.getRange("F9").format.fill.color = "#FFEECC";
      const all = worksheet.getUsedRange();
      const contents = worksheet.getUsedRange(true);
      all.load("address");
      contents.load("address");
      await context.sync();
      expect([all.address, contents.address]).toEqual(["used!B2:F9", "used!B2:C3"]);
    });
  });
});
