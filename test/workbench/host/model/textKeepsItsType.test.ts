import { startAddinInNode } from "../../../../src/workbench/host/node/startAddinInNode";

test("text that reads as a number stays text when its look changes", async () => {
  const addin = await startAddinInNode();
  try {
    await Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A3");
      cells.values = [["'-5"], ["'1267"], ["'TRUE"]];
      cells.format.font.bold = true;
      cells.getLastCell().format.borders.getItem("EdgeBottom").style = "Continuous";
      cells.load("values");
      await context.sync();
      expect(cells.values).toEqual([["-5"], ["1267"], ["TRUE"]]);
    });
  } finally {
    addin.dispose();
  }
});
