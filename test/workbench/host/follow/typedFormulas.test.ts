import type { ISheetLocation } from "@univerjs/sheets";
import { inWorkbook } from "../model/withWorkbook";

describe("formulas as the grid's editor takes and shows them", () => {
  const { host } = inWorkbook();

  beforeAll(async () => {
    const { workbook } = host().host;
    const sheet = workbook.Worksheets.GetActiveWorksheet();
    sheet.GetRange("A1:B2").Values = [["Prior", "After (a)"], [10, ""]];
    const table = sheet.Tables.Add("A1:B2", true);
    table.Name = "Holders";
    table.ShowTotals = true;
    await host().settle();
  });

  /** Types by the command that the grid's editor ends with. */
  const type = (row: number, column: number, f: string): void => {
    const { engine, f: book } = host().host.workbook;
    engine.commands.syncExecuteCommand(engine.U.sheets.SetRangeValuesCommand.id, { unitId: book.getId(), subUnitId: book.getActiveSheet().getSheetId(), range: { startRow: row, endRow: row, startColumn: column, endColumn: column }, value: { f, v: null, p: null, si: null } });
  };
  /** What the editor opens with. */
  const edited = (row: number, column: number): unknown => {
    const { engine, f: book } = host().host.workbook;
    const sheet = book.getActiveSheet().getSheet();
    const location = { unitId: book.getId(), subUnitId: sheet.getSheetId(), workbook: book.getWorkbook(), worksheet: sheet, row, col: column, origin: sheet.getCellRaw(row, column) } as unknown as ISheetLocation;
    return engine.injector.get(engine.U.sheets.SheetInterceptorService).writeCellInterceptor.fetchThroughInterceptors(engine.U.sheets.BEFORE_CELL_EDIT)(sheet.getCell(row, column), location as never)?.f;
  };

  it("takes short references to the table's own row and shows them again", async () => {
    type(1, 1, "=[@Prior]*2");
    await host().settle();
    expect(host().host.workbook.Worksheets.GetActiveWorksheet().cells.value(1, 1)).toBe(20);
    expect(edited(1, 1)).toBe("=[@Prior]*2");
  });

  it("shows a totals reference by its name: here one cell counted and 20 summed", async () => {
    type(5, 4, "=Holders[[#Totals],[After (a)]]+SUM(holders[After (a)])");
    await host().settle();
    expect(host().host.workbook.Worksheets.GetActiveWorksheet().cells.value(5, 4)).toBe(21);
    expect(edited(5, 4)).toBe("=Holders[[#Totals],[After (a)]]+SUM(Holders[After (a)])");
  });
});
