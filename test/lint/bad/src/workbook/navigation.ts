export async function navigation(): Promise<string> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("tables");
    await context.sync();
    return String(sheet.tables);
  });
}
