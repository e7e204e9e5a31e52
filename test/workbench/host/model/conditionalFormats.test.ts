import { errorCode, inWorkbook } from "./withWorkbook";

describe("conditional formats", () => {
  const { host, sheet } = inWorkbook();

  it("adds a formula's format and shows it in the grid", async () => {
    await sheet("cf");
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A3");
      range.values = [[0.005], [0.2], [0.001]];
      const format = range.conditionalFormats.add("Custom");
      format.custom.rule.formula = "=$A1<0.01";
      format.custom.format.fill.color = "#FFDDDD";
      format.custom.format.font.color = "red";
      format.stopIfTrue = true;
      await context.sync();
      range.conditionalFormats.load("items/type, items/id, items/priority, items/stopIfTrue");
      const where = format.getRange();
      where.load("address");
      format.custom.rule.load("formula");
      format.custom.format.fill.load("color");
      const count = range.conditionalFormats.getCount();
      await context.sync();
      expect(range.conditionalFormats.items.map((item) => [item.type, item.priority, item.stopIfTrue])).toEqual([["Custom", 0, true]]);
      expect([where.address, format.custom.rule.formula, format.custom.format.fill.color, count.value]).toEqual(["cf!A1:A3", "=$A1<0.01", "#FFDDDD", 1]);
    });
    const { workbook } = host().host;
    const model = workbook.engine.injector.get(workbook.engine.U.conditionalFormatting.ConditionalFormattingRuleModel);
    const rules = model.getSubunitRules(workbook.f.getId(), workbook.Worksheets.Indexer("cf").Id) ?? [];
    expect(rules.map((rule) => rule.rule)).toEqual([expect.objectContaining({ subType: "formula", value: "=$A1<0.01" })]);
  });

  it("adds a comparison with a value, and moves with inserted rows", async () => {
    await sheet("cf values");
    await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getActiveWorksheet();
      const format = worksheet.getRange("B2:B5").conditionalFormats.add("CellValue");
      format.cellValue.format.font.bold = true;
      format.cellValue.rule = { formula1: "=0", operator: "LessThan" };
      await context.sync();
      worksheet.getRange("1:1").insert("Down");
      const where = format.getRange();
      where.load("address");
      format.cellValue.load("rule");
      await context.sync();
      expect(where.address).toBe("'cf values'!B3:B6");
      expect(format.cellValue.rule).toEqual({ formula1: "=0", operator: "LessThan" });
    });
  });

  it("deletes one and clears all", async () => {
    await sheet("cf clear");
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A3");
      const formats = range.conditionalFormats;
      [1, 2, 3].forEach((n) => { formats.add("Custom").custom.rule.formula = `=A1>${n}`; });
      await context.sync();
      formats.getItemAt(0).delete();
      const two = formats.getCount();
      await context.sync();
      formats.clearAll();
      const none = formats.getCount();
      await context.sync();
      expect([two.value, none.value]).toEqual([2, 0]);
    });
  });

  it("refuses table references, and kinds that it does not model by name", async () => {
    const add = (type: Excel.ConditionalFormatType, formula: string): Promise<string> => errorCode(Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").conditionalFormats.add(type).custom.rule.formula = formula;
      await context.sync();
    }));
    expect(await add("Custom" as never, "=T[@x]>1")).toBe("InvalidArgument");
    expect(await add("DataBar" as never, "=1")).toBe("ApiNotFound");
  });
});
