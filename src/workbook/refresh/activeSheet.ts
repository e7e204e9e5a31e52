import type { Outcome } from "../../core/finding";
import { accept, refuse } from "../../core/outcome";
import { causeOf } from "../describeFailure";

/** The name of the sheet that the person is looking at. */
export async function activeSheet(): Promise<Outcome<string>> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      return accept(sheet.name);
    });
  } catch (error) {
    return refuse("workbook", causeOf(error));
  }
}
