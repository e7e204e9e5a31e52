import { inWorkbook } from "./withWorkbook";

describe("formats", () => {
  const { sheet } = inWorkbook();

  it("keeps font, fill and alignment", async () => {
    await sheet("fonts");
    await Excel.run(async (context) => {
      const { format } = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
      Object.assign(format.font, { name: "Georgia", size: 9, bold: true, italic: true, color: "#123456", underline: "Single", strikethrough: true, superscript: true });
      format.fill.color = "yellow";
      format.horizontalAlignment = "CenterAcrossSelection";
      format.verticalAlignment = "Center";
      format.wrapText = true;
      format.indentLevel = 2;
      format.font.load("name, size, bold, italic, color, underline, strikethrough, superscript");
      format.fill.load("color");
      format.load("horizontalAlignment, verticalAlignment, wrapText, indentLevel");
      await context.sync();
      const { name, size, bold, italic, color, underline, strikethrough, superscript } = format.font;
      expect({ name, size, bold, italic, color, underline, strikethrough, superscript }).toEqual({ name: "Georgia", size: 9, bold: true, italic: true, color: "#123456", underline: "Single", strikethrough: true, superscript: true });
      expect(format.fill.color).toBe("#FFFF00");
      expect([format.horizontalAlignment, format.verticalAlignment, format.wrapText, format.indentLevel]).toEqual(["CenterAcrossSelection", "Center", true, 2]);
    });
  });

  it("answers null where the cells differ", async () => {
    await sheet("mixed");
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A2");
      range.getCell(0, 0).format.font.bold = true;
      range.format.font.load("bold, size");
      await context.sync();
      expect([range.format.font.bold, range.format.font.size]).toEqual([null, 11]);
    });
  });

  it("draws edges and inside lines", async () => {
    await sheet("borders");
    await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getActiveWorksheet();
      const range = worksheet.getRange("B2:C3");
      const bottom = range.format.borders.getItem("EdgeBottom");
      bottom.style = "Double";
      bottom.color = "#FF0000";
      range.format.borders.getItem("InsideHorizontal").style = "Continuous";
      range.format.borders.getItem("InsideHorizontal").weight = "Medium";
      const cell = worksheet.getRange("C3").format.borders.getItem("EdgeBottom");
      const inside = worksheet.getRange("B2").format.borders.getItem("EdgeBottom");
      const none = range.format.borders.getItem("EdgeTop");
      [cell, inside, none].forEach((border) => border.load("style, weight, color"));
      await context.sync();
      expect([cell.style, cell.color]).toEqual(["Double", "#FF0000"]);
      expect([inside.style, inside.weight]).toEqual(["Continuous", "Medium"]);
      expect(none.style).toBe("None");
    });
  });

  it("sets widths and heights in points, and widens columns to their longest text", async () => {
    await sheet("sizes");
    await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getActiveWorksheet();
      const column = worksheet.getRange("A:A");
      const row = worksheet.getRange("2:2");
      column.format.columnWidth = 120;
      row.format.rowHeight = 30;
      worksheet.getRange("B1:B2").values = [["short"], ["a text that is much longer than its column was at first"]];
      worksheet.getRange("B:B").format.autofitColumns();
      const fitted = worksheet.getRange("B1");
      const standard = worksheet.getRange("C1");
      column.format.load("columnWidth");
      row.format.load("rowHeight");
      fitted.format.load("columnWidth");
      standard.format.load("columnWidth, rowHeight");
      await context.sync();
      expect([column.format.columnWidth, row.format.rowHeight]).toEqual([120, 30]);
      expect(fitted.format.columnWidth).toBeGreaterThan(200);
      expect([standard.format.columnWidth, standard.format.rowHeight]).toEqual([48, 15]);
    });
  });

  it("formats whole columns", async () => {
    await sheet("whole columns");
    await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getActiveWorksheet();
      worksheet.getRange("B:B").numberFormat = "@" as never;
      worksheet.getRange("C:C").format.horizontalAlignment = "Right";
      const cell = worksheet.getRange("B7");
      cell.values = [["007"]];
      cell.load("values");
      const aligned = worksheet.getRange("C900").format;
      aligned.load("horizontalAlignment");
      await context.sync();
      expect(cell.values).toEqual([["007"]]);
      expect(aligned.horizontalAlignment).toBe("Right");
    });
  });

  it("gives each cell its own number format", async () => {
    await sheet("number formats");
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1");
      range.numberFormat = [["0.0%", "#,##0"]];
      range.load("numberFormat");
      await context.sync();
      expect(range.numberFormat).toEqual([["0.0%", "#,##0"]]);
    });
  });
});
