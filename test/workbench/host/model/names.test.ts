import { errorCode, inWorkbook } from "./withWorkbook";

describe("names", () => {
  inWorkbook();

  it("names a range or a constant, and formulas use it", async () => {
    await Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      const sheet = worksheets.getItem("Sheet1");
      sheet.getRange("B2").values = [[150]];
      const outstanding = names.add("Outstanding", sheet.getRange("B2"), "shares outstanding");
      const rate = names.add("Rate", "=0.5");
      const text = names.add("Basis", '="holder"');
      const cell = sheet.getRange("D1:D2");
      cell.formulas = [["=Outstanding*Rate"], ["=Basis"]];
      cell.load("values");
      [outstanding, rate, text].forEach((name) => name.load("name, formula, type, value, comment, scope, visible"));
      await context.sync();
      expect(cell.values).toEqual([[75], ["holder"]]);
      expect([outstanding.formula, outstanding.type, outstanding.value, outstanding.comment, outstanding.scope, outstanding.visible]).toEqual(["=Sheet1!$B$2", "Range", "Sheet1!B2", "shares outstanding", "Workbook", true]);
      expect([rate.formula, rate.type, rate.value]).toEqual(["=0.5", "Double", 0.5]);
      expect([text.type, text.value]).toEqual(["String", "holder"]);
    });
  });

  it("finds a name whatever its case, gives its range, and answers a null object without it", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.names.getItem("OUTSTANDING").getRange();
      const missing = context.workbook.names.getItemOrNullObject("Nothing");
      const constant = context.workbook.names.getItem("Rate").getRangeOrNullObject();
      range.load("address, values");
      await context.sync();
      expect([range.address, range.values[0]![0]]).toEqual(["Sheet1!B2", 150]);
      expect([missing.isNullObject, constant.isNullObject]).toEqual([true, true]);
    });
  });

  it("gives another formula, hides, comments and deletes", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const rate = context.workbook.names.getItem("Rate");
      rate.formula = "=2";
      rate.visible = false;
      rate.comment = "times two";
      const cell = sheet.getRange("D1");
      cell.load("values");
      rate.load("formula, visible, comment");
      await context.sync();
      expect(cell.values).toEqual([[300]]);
      expect([rate.formula, rate.visible, rate.comment]).toEqual(["=2", false, "times two"]);
      rate.delete();
      cell.load("values");
      const gone = context.workbook.names.getItemOrNullObject("Rate");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
      expect(cell.values).toEqual([["#NAME?"]]);
    });
  });

  it("refuses a name that is taken or reads as a cell", async () => {
    const add = (name: string): Promise<string> => errorCode(Excel.run(async (context) => {
      context.workbook.names.add(name, "=1");
      await context.sync();
    }));
    expect(await add("outstanding")).toBe("ItemAlreadyExists");
    expect(await add("AB12")).toBe("InvalidArgument");
    expect(await add("two words")).toBe("InvalidArgument");
  });

  it("follows inserted and deleted rows, and formulas over it calculate anew", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const cell = sheet.getRange("F9");
      cell.formulas = [["=Outstanding+1"]];
      await context.sync();
      sheet.getRange("1:1").insert("Down");
      const moved = sheet.getRange("F10");
      const name = context.workbook.names.getItem("Outstanding");
      moved.load("values");
      name.load("formula");
      await context.sync();
      expect(name.formula).toBe("=Sheet1!$B$3");
      expect(moved.values).toEqual([[151]]);
      sheet.getRange("B3").values = [[10]];
      moved.load("values");
      await context.sync();
      expect(moved.values).toEqual([[11]]);
    });
  });

  it("keeps names of a sheet apart from those of the workbook", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("scoped");
      sheet.getRange("A1").values = [[5]];
      const local = sheet.names.add("Local", sheet.getRange("A1"));
      local.load("scope");
      sheet.names.load("items/name");
      context.workbook.names.load("items/name");
      const cell = sheet.getRange("B1");
      cell.formulas = [["=Local*2"]];
      cell.load("values");
      await context.sync();
      expect(local.scope).toBe("Worksheet");
      expect(sheet.names.items.map((name) => name.name)).toEqual(["Local"]);
      expect(context.workbook.names.items.map((name) => name.name)).not.toContain("Local");
      expect(cell.values).toEqual([[10]]);
    });
  });
});
