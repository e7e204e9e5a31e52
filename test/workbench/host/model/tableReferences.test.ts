import { inWorkbook } from "./withWorkbook";

describe("references to tables", () => {
  const { host, sheet } = inWorkbook();

  beforeAll(async () => {
    await sheet("Terms");
    await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getActiveWorksheet();
      worksheet.getRange("A1:D4").values = [["Holder", "Owned before offering", "Percent (of all), O'Neil's [#1]", "After"], ["Ann", 10, 1, ""], ["Bob", 20, 2, ""], ["Cat", 30, 3, ""]];
      const table = worksheet.tables.add("A1:D4", true);
      table.name = "Terms_1";
      table.showTotals = true;
      table.getTotalRowRange().formulas = [["Total", "=SUM([Owned before offering])", "=SUM([Percent (of all), O''Neil''s '['#1']])", ""]];
      await context.sync();
    });
  });

  const evaluate = (formulas: string[]): Promise<{ values: unknown[]; formulas: unknown[] }> => Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("H1").getAbsoluteResizedRange(formulas.length, 1);
    range.formulas = formulas.map((formula) => [formula]);
    range.load("values, formulas");
    await context.sync();
    return { values: range.values.flat(), formulas: range.formulas.flat() };
  });

  it("reads the body, the headers, the totals and all of it", async () => {
    const formulas = ["=SUM(Terms_1[Owned before offering])", "=ROWS(Terms_1)", "=ROWS(Terms_1[#All])", "=ROWS(Terms_1[#Data])", "=Terms_1[[#Headers],[After]]", "=Terms_1[[#Totals],[Owned before offering]]", "=COUNTA(Terms_1[#Headers])", "=SUM(Terms_1[[#Data],[#Totals],[Owned before offering]])"];
    const { values, formulas: back } = await evaluate(formulas);
    expect(values).toEqual([60, 3, 5, 3, "After", 60, 4, 120]);
    expect(back).toEqual(formulas);
  });

  it("reads a stretch of columns, and names with brackets, apostrophes, commas and number signs", async () => {
    const formulas = ["=SUM(Terms_1[[Owned before offering]:[Percent (of all), O''Neil''s '['#1']]])", "=SUM(Terms_1[Percent (of all), O''Neil''s '['#1']])", "=Terms_1[[#Totals],[Percent (of all), O''Neil''s '['#1']]]"];
    const { values, formulas: back } = await evaluate(formulas);
    expect(values).toEqual([66, 6, 6]);
    expect(back).toEqual(formulas);
  });

  it("takes table and column names in any case, and gives them back in the table's own", async () => {
    const { values, formulas } = await evaluate(["=SUM(terms_1[OWNED BEFORE OFFERING])"]);
    expect(values).toEqual([60]);
    expect(formulas).toEqual(["=SUM(Terms_1[Owned before offering])"]);
  });

  it("reads the cell of its own row, with the table's name or without", async () => {
    host().host.workbook.fillsCalculatedColumns = false;          // three formulas are to stand in one column
    await Excel.run(async (context) => {
      const after = context.workbook.tables.getItem("Terms_1").columns.getItem("After").getDataBodyRange();
      after.formulas = [["=[@[Owned before offering]]*2"], ["=Terms_1[@[Owned before offering]]*2"], ["=SUM(Terms_1[@[Owned before offering]:[Percent (of all), O''Neil''s '['#1']]])"]];
      after.load("values, formulas");
      await context.sync();
      expect(after.values).toEqual([[20], [40], [33]]);
      expect(after.formulas).toEqual([["=[@[Owned before offering]]*2"], ["=[@[Owned before offering]]*2"], ["=SUM([@[Owned before offering]:[Percent (of all), O''Neil''s '['#1']]])"]]);
    });
    host().host.workbook.fillsCalculatedColumns = true;
  });

  it("leaves brackets in texts alone", async () => {
    const { values } = await evaluate(['="[not] a @reference[x]"']);
    expect(values).toEqual(["[not] a @reference[x]"]);
  });

  it("follows the totals row off and on", async () => {
    await evaluate(["=Terms_1[[#Totals],[Owned before offering]]", "=ROWS(Terms_1[#All])"]);
    const read = (on: boolean): Promise<unknown[]> => Excel.run(async (context) => {
      context.workbook.tables.getItem("Terms_1").showTotals = on;
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("H1:H2");
      range.load("values");
      await context.sync();
      return range.values.flat();
    });
    expect(await read(false)).toEqual(["#REF!", 4]);
  });
});
