import type { Outcome } from "../core/finding";
import { accept, refuse } from "../core/outcome";
import { causeOf } from "./describeFailure";
import { setNames, setNumber } from "./plan/setNames";

/**
 * Tells when a cell of one of our tables, or of its terms, was changed by anybody.
 * @param changed called after each change, with nothing: whoever listens reads the table anew when it suits
 * @returns a way to end it
 */
export async function watchTable(suffix: string, tableId: string, changed: () => void): Promise<Outcome<() => Promise<void>>> {
  const n = setNumber(suffix);
  if (n === null) return refuse("watch", "This is no table of ours.");
  try {
    return await Excel.run(async (context) => {
      const tables = [context.workbook.tables.getItemOrNullObject(tableId), context.workbook.tables.getItemOrNullObject(setNames(n).tables.terms)];
      for (const table of tables) table.load("name");
      await context.sync();
      const hear = (): Promise<void> => { changed(); return Promise.resolve(); };
      const heard = tables.filter((table) => !table.isNullObject).map((table) => table.onChanged.add(hear));
      await context.sync();
      return accept(async () => {
        await Excel.run(heard[0]?.context ?? context, async (same) => {
          for (const handler of heard) handler.remove();
          await same.sync();
        });
      });
    });
  } catch (error) {
    return refuse("watch", causeOf(error));
  }
}
