import { startAddinInNode } from "../../../../src/workbench/host/node/startAddinInNode";

test("INDEX over a table's column finds the table on its own sheet from any other", async () => {
  const addin = await startAddinInNode();
  try {
    await Excel.run(async (context) => {
      const home = context.workbook.worksheets.add("Home of it");
      home.getRange("A1:B3").values = [["Name", "Shares"], ["x", 10], ["y", 20]];
      home.tables.add("A1:B3", true).name = "Holdings";
      const other = context.workbook.worksheets.add("Other");
      other.getRange("A1:A2").formulas = [["=INDEX(Holdings[Shares],2)"], ["=INDEX(Holdings[Name],ROW()-1)"]];
      const answer = other.getRange("A1:A2").load("values");
      await context.sync();
      expect(answer.values).toEqual([[20], ["x"]]);
    });
  } finally {
    addin.dispose();
  }
});
