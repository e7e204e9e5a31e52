import { Person } from "../../../../src/workbench/host/follow/person";
import { inWorkbook } from "../model/withWorkbook";

describe("undo of what an add-in did", () => {
  const { host, sheet } = inWorkbook();
  const person = (): Person => new Person(host().host.workbook);

  it("takes a whole batch back in one step, formats, tables, charts, XML and layout with it, and does it again", async () => {
    await sheet("batch");
    const read = (): Promise<unknown> => Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem("batch");
      const used = worksheet.getUsedRangeOrNullObject();
      used.load("formulas");
      worksheet.tables.load("items/name, items/showTotals, items/style");
      const charts = worksheet.charts.getCount();
      const parts = context.workbook.customXmlParts.getCount();
      worksheet.pageLayout.load("orientation");
      context.workbook.names.load("items/name");
      const width = worksheet.getRange("A1").format;
      width.load("columnWidth");
      await context.sync();
      return [used.isNullObject ? null : used.formulas, worksheet.tables.items.map((table) => [table.name, table.showTotals, table.style]), charts.value, parts.value, worksheet.pageLayout.orientation, context.workbook.names.items.map((name) => name.name), width.columnWidth];
    });
    const before = await read();
    await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem("batch");
      worksheet.getRange("A1:B3").values = [["Holder", "Shares"], ["Ann", 1], ["Bob", 2]];
      const table = worksheet.tables.add("A1:B3", true);
      table.name = "Undone";
      table.style = "TableStyleLight1";
      table.showTotals = true;
      table.rows.add(undefined, [["Cat", 3]]);
      worksheet.getRange("D1").formulas = [["=Undone[[#Totals],[Shares]]"]];
      worksheet.getRange("A:A").format.columnWidth = 200;
      worksheet.getRange("A1:B1").format.font.bold = true;
      worksheet.pageLayout.orientation = "Landscape";
      worksheet.charts.add("Line", worksheet.getRange("A1:B3"));
      context.workbook.names.add("UndoneName", worksheet.getRange("B2"));
      context.workbook.customXmlParts.add("<x xmlns='urn:example:undo'/>");
      await context.sync();
    });
    const after = await read();
    await person().undo();
    expect(await read()).toEqual(before);
    await person().redo();
    expect(await read()).toEqual(after);
  });

  it("keeps formulas when a format is undone and done again, and puts each cell's own format back", async () => {
    await sheet("formats");
    const read = (): Promise<unknown> => Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("formats").getRange("A1:B2");
      range.load("formulas, values, numberFormat");
      const fonts = ["A1", "B1", "A2"].map((address) => context.workbook.worksheets.getItem("formats").getRange(address).format);
      fonts.forEach((format) => { format.font.load("bold, color, underline"); format.fill.load("color"); format.borders.getItem("EdgeTop").load("style"); });
      await context.sync();
      return [range.formulas, range.values, range.numberFormat, fonts.map((format) => [format.font.bold, format.font.color, format.font.underline, format.fill.color])];
    });
    await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem("formats");
      worksheet.getRange("A1:B2").formulas = [["=1+1", "=A1*2"], ["text", 0.5]];
      worksheet.getRange("A1").format.font.color = "#FF0000";
      worksheet.getRange("A2").format.fill.color = "#00FF00";
      await context.sync();
    });
    const before = await read();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("formats").getRange("A1:B2");
      range.format.font.bold = true;
      range.format.font.color = "#0000FF";
      range.format.font.underline = "Single";
      range.format.fill.color = "#EEEEEE";
      range.format.borders.getItem("InsideHorizontal").style = "Continuous";
      range.numberFormat = "0.0%" as never;
      await context.sync();
    });
    const after = await read();
    await person().undo();
    expect(await read()).toEqual(before);
    await person().redo();
    expect(await read()).toEqual(after);
    await person().undo();
    expect(await read()).toEqual(before);
  });
});
