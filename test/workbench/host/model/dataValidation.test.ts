import { inWorkbook } from "./withWorkbook";

describe("data validation", () => {
  const { sheet } = inWorkbook();

  it("keeps a list with its alert and its prompt", async () => {
    await sheet("list");
    await Excel.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getActiveWorksheet().getRange("B2:B9");
      dataValidation.rule = { list: { inCellDropDown: true, source: "holder,remaining,outstanding" } };
      dataValidation.errorAlert = { message: "Choose one of the three.", title: "Percent basis", showAlert: true, style: "Stop" };
      dataValidation.prompt = { message: "What the percentage is of.", title: "Percent basis", showPrompt: true };
      dataValidation.ignoreBlanks = false;
      const inside = context.workbook.worksheets.getActiveWorksheet().getRange("B5").dataValidation;
      inside.load("type, rule, errorAlert, prompt, ignoreBlanks");
      await context.sync();
      expect(inside.type).toBe("List");
      expect(inside.rule).toEqual({ list: { inCellDropDown: true, source: "holder,remaining,outstanding" } });
      expect(inside.errorAlert).toEqual({ message: "Choose one of the three.", title: "Percent basis", showAlert: true, style: "Stop" });
      expect(inside.prompt).toEqual({ message: "What the percentage is of.", title: "Percent basis", showPrompt: true });
      expect(inside.ignoreBlanks).toBe(false);
    });
  });

  it("keeps numbers, dates and formulas", async () => {
    await sheet("rules");
    await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getActiveWorksheet();
      const rules: Excel.DataValidationRule[] = [
        { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } },
        { decimal: { formula1: 0, formula2: 1, operator: "Between" } },
        { date: { formula1: "=DATE(2000,1,1)", operator: "GreaterThan" } },
        { custom: { formula: "=ISNUMBER(A4)" } },
      ];
      const cells = rules.map((_, i) => worksheet.getCell(i, 0).dataValidation);
      cells.forEach((cell, i) => {
        cell.rule = rules[i]!;
        cell.load("type, rule");
      });
      await context.sync();
      expect(cells.map((cell) => cell.type)).toEqual(["WholeNumber", "Decimal", "Date", "Custom"]);
      expect(cells.map((cell) => cell.rule)).toEqual(rules);
    });
  });

  it("is gone after clear, and moves with inserted rows", async () => {
    await sheet("moved");
    await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getActiveWorksheet();
      worksheet.getRange("A2:A3").dataValidation.rule = { list: { inCellDropDown: true, source: "x,y" } };
      await context.sync();
      worksheet.getRange("1:1").insert("Down");
      worksheet.getRange("A3").dataValidation.clear();
      const cells = ["A2", "A3", "A4"].map((address) => worksheet.getRange(address).dataValidation);
      cells.forEach((cell) => cell.load("type"));
      await context.sync();
      expect(cells.map((cell) => cell.type)).toEqual(["None", "None", "List"]);
    });
  });
});
