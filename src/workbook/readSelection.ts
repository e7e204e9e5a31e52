import type { Outcome } from "../core/finding";
import { accept, refuse } from "../core/outcome";
import { causeOf } from "./describeFailure";
import type { SelectedCells } from "./types";

/** As many cells as Excel on the web answers at once with room to spare. */
const MOST_CELLS = 1_000_000;

/** The selected cells that hold something, as values; whole columns are read as far as they are used. */
export async function readSelection(): Promise<Outcome<SelectedCells>> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const used = context.workbook.getSelectedRange().getUsedRangeOrNullObject(true).load("address,cellCount");
      await context.sync();
      if (used.isNullObject) return refuse("selection", "The selected cells are empty. Select the rows of the list, with their headings.");
      if (used.cellCount > MOST_CELLS) return refuse("selection", `The selection has ${used.cellCount.toLocaleString("en-US")} cells; at most ${MOST_CELLS.toLocaleString("en-US")} are read. Select the list alone.`);
      used.load("values");
      await context.sync();
      return accept({ address: used.address, rows: (used.values as (string | number | boolean)[][]).map((row) => row.map((cell) => (cell === "" ? null : cell))) });
    });
  } catch (error) {
    return refuse("selection", causeOf(error));
  }
}
