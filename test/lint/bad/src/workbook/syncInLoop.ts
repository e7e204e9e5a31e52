export async function syncInLoop(): Promise<void> {
  await Excel.run(async (context) => {
    for (const name of ["A", "B"]) {
      context.workbook.worksheets.getItem(name).activate();
      await context.sync();
    }
  });
}
