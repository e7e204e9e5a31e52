import type { Outcome } from "../../core/finding";
import { accept, refuse } from "../../core/outcome";
import { causeOf } from "../describeFailure";

/**
 * Tells when another cell of the workbook is selected.
 * @param moved called after each move, with nothing: it must only note it, since Excel waits for nobody's answer
 * @returns a way to end it
 */
export async function watchSelection(moved: () => void): Promise<Outcome<() => Promise<void>>> {
  try {
    return await Excel.run(async (context) => {
      const hear = (): Promise<void> => { moved(); return Promise.resolve(); };
      const heard = context.workbook.onSelectionChanged.add(hear);
      await context.sync();
      return accept(async () => {
        await Excel.run(heard.context, async (same) => {
          heard.remove();
          await same.sync();
        });
      });
    });
  } catch (error) {
    return refuse("trail", causeOf(error));
  }
}
