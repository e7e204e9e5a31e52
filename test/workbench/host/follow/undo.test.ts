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
});
