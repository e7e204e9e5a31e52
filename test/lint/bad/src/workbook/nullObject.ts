export async function nullObject(): Promise<boolean> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("A");
    sheet.load("name");
    await context.sync();
    return sheet === null;
  });
}
