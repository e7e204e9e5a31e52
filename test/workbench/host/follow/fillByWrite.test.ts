import { inWorkbook } from "../model/withWorkbook";

/** What people met who wrote formulas into tables with office.js: OfficeDev/office-js #2093, #5909, #1916. */
describe("formulas that an add-in writes into a table", () => {
  const { host } = inWorkbook();
  let count = 0;

  async function column(cells: unknown[][], before: unknown[][] = cells.map(() => [""])): Promise<unknown[]> {
    const { Excel } = host();
    return Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add(`Fill ${++count}`);
      sheet.getRange(`A1:B${cells.length + 1}`).values = [["Key", "Figure"], ...before.map(([cell], index) => [index + 1, cell])] as string[][];
      sheet.tables.add(`A1:B${cells.length + 1}`, true);
      const range = sheet.getRange(`B2:B${cells.length + 1}`);
      range.formulas = cells as string[][];
      await context.sync();
      range.load("formulas");
      await context.sync();
      return range.formulas.flat();
    });
  }

  test("different formulas down an empty column end as the last of them everywhere", async () => {
    expect(await column([["=1+1"], ["=2+2"], ["=3+3"]])).toEqual(["=3+3", "=3+3", "=3+3"]);
    expect(await column([["=1+1"], ["=2+2"]])).toEqual(["=2+2", "=2+2"]);
  });

  test("one formula in every row stays, also where it counts from its own row", async () => {
    expect(await column([["=[@Key]*2"], ["=[@Key]*2"], ["=[@Key]*2"]])).toEqual(["=[@Key]*2", "=[@Key]*2", "=[@Key]*2"]);
    expect(await column([["=A2*2"], ["=A3*2"], ["=A4*2"]])).toEqual(["=A2*2", "=A3*2", "=A4*2"]);
  });

  test("a formula fills the empty cells below it, an empty text in the same write notwithstanding", async () => {
    expect(await column([["=A2*2"], [""], [""]])).toEqual(["=A2*2", "=A3*2", "=A4*2"]);
    expect(await column([["=A2*2"], [7], [""]])).toEqual(["=A2*2", 7, "=A4*2"]);
  });

  test("a column that holds values of its own is left alone", async () => {
    expect(await column([["=1+1"], ["=2+2"], [9]], [[5], [5], [5]])).toEqual(["=1+1", "=2+2", 9]);
  });

  test("another formula in one cell of a column of one formula takes the place of all, until the column has an exception", async () => {
    const { Excel, host: sim } = host();
    await column([["=A2*2"], ["=A3*2"], ["=A4*2"]]);
    const read = (): unknown => sim.workbook.Worksheets.Indexer(`Fill ${count}`).GetRange("B2:B4").Formulas?.flat();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(`Fill ${count}`).getRange("B3").formulas = [["=A3*5"]];
      await context.sync();
    });
    expect(read()).toEqual(["=A2*5", "=A3*5", "=A4*5"]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(`Fill ${count}`).getRange("B4").values = [[1]];
      context.workbook.worksheets.getItem(`Fill ${count}`).getRange("B2").formulas = [["=A2*9"]];
      await context.sync();
    });
    expect(read()).toEqual(["=A2*9", "=A3*5", 1]);
  });

  test("with the option off every formula stands as it was written", async () => {
    host().host.workbook.fillsCalculatedColumns = false;
    expect(await column([["=1+1"], ["=2+2"], [""]])).toEqual(["=1+1", "=2+2", ""]);
    host().host.workbook.fillsCalculatedColumns = true;
  });
});
