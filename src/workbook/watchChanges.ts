import type { Outcome } from "../core/finding";
import { accept, refuse } from "../core/outcome";
import { causeOf } from "./describeFailure";

/** A table or sheet that may be there, and whose changes are heard when it is. */
export interface Watched {
  readonly part: Excel.Table | Excel.Worksheet;
  /** Whether its whole sheet is meant. */
  readonly isSheet?: boolean;
}

/**
 * Tells when a cell of the tables or sheets was changed by anybody. What is added later is not watched: whoever listens begins anew once it is there.
 * @param find the parts, as null objects where they are missing
 * @param changed called after each change, with nothing: whoever listens reads anew when it suits
 * @returns a way to end it
 */
export async function watchChanges(find: (workbook: Excel.Workbook) => readonly Watched[], changed: () => void): Promise<Outcome<() => Promise<void>>> {
  try {
    return await Excel.run(async (context) => {
      const parts = find(context.workbook);
      for (const { part } of parts) part.load("name");
      await context.sync();
      const hear = (): Promise<void> => { changed(); return Promise.resolve(); };
      const heard = parts.filter(({ part }) => !part.isNullObject).map(({ part, isSheet }) => (isSheet && "worksheet" in part ? part.worksheet : part).onChanged.add(hear as () => Promise<void>));
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
