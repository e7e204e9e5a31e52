import type { Outcome } from "../../core/finding";
import { accept, refuse } from "../../core/outcome";
import { causeOf } from "../describeFailure";
import { setNames, setNumber } from "../plan/setNames";
import { lockUpTables } from "./lockUpTables";

/**
 * Tells when somebody changed a cell of the sheets on which lock-ups and sales are entered. A sheet that is added later is not watched: whoever
 * listens begins anew once there is one.
 * @param changed called after each change, with nothing: whoever listens reads the lock-ups anew when it suits
 * @returns a way to end it
 */
export async function watchLockUps(suffix: string, changed: () => void): Promise<Outcome<() => Promise<void>>> {
  const n = setNumber(suffix);
  if (n === null) return refuse("watch", "This is no table of ours.");
  const names = setNames(n);
  try {
    return await Excel.run(async (context) => {
      const tables = [names.tables.schedule, lockUpTables(names).market].map((name) => context.workbook.tables.getItemOrNullObject(name));
      for (const table of tables) table.load("name");
      await context.sync();
      const hear = (): Promise<void> => { changed(); return Promise.resolve(); };
      const heard = tables.filter((table) => !table.isNullObject).map((table) => table.worksheet.onChanged.add(hear));
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
