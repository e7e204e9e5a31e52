export async function emptyLoad(): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load();
    await context.sync();
  });
}
