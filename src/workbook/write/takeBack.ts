import { type Found, findWritten } from "./findWritten";
import { answerWithin, NoAnswer } from "./roundTrips";
import type { ReplacedSet, Written } from "./written";

/** How often it is tried; each time what is still there is looked up anew. */
const ATTEMPTS = 3;
const PAUSE_MILLISECONDS = 500;

/**
 * Takes back everything that an insert wrote, and looks whether the workbook is as before. It may be called again for what an earlier call left.
 * @param patience how long the host may take for one round trip, in milliseconds; taking a table back can take as long as writing it
 * @returns what could not be taken back, in words; empty when a last look found nothing left
 */
export async function takeBack(written: Written, namespaces: readonly string[], patience: number): Promise<string[]> {
  if (!written.started) return [];
  for (let attempt = 1; ; attempt++) {
    try {
      return await Excel.run({ delayForCellEdit: true }, (context) => takeBackOnce(context, written, namespaces, patience));
    } catch (error) {
      // A host that is silent for so long is not asked again. Anything else may pass: office.js gives up a long round trip before the host does.
      if (error instanceof NoAnswer || attempt === ATTEMPTS) return [`sheets of this insert, hidden or shown, and names beginning with "Offering_" (${reasonOf(error)})`];
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MILLISECONDS * attempt));
    }
  }
}

async function takeBackOnce(context: Excel.RequestContext, written: Written, namespaces: readonly string[], patience: number): Promise<string[]> {
  const found = await findWritten(context, written, namespaces, patience);
  const { replaced } = found;
  if (replaced.sheets.length > 0 && replaced.sheets.every((sheet) => sheet === null)) return ["the new table, which is complete; the one that it replaced is gone"];
  remove(found);
  if (written.replaced) restore(found, written.replaced);
  if (found.isInView) found.activeBefore?.activate();
  await answerWithin(context.sync(), patience);
  const { sheets, names, parts } = await findWritten(context, written, namespaces, patience);
  if (sheets.length + names.length + parts.length > 0) throw new Error(`${[...sheets, ...names].map(({ name }) => `"${name}"`).join(", ") || "its record"} did not go away`);
  return [];
}

function remove({ names, sheets, parts }: Found): void {
  for (const name of names) name.delete();
  // Last first: the sheets that compute from the table go before it, and nothing is computed anew.
  for (const sheet of [...sheets].reverse()) {
    sheet.visibility = "Visible";
    sheet.delete();
  }
  for (const part of parts) part.delete();
}

/** Gives a set that was about to be replaced its names back. */
function restore({ replaced }: Found, before: ReplacedSet): void {
  replaced.tables.forEach((table, index) => { if (table) table.name = before.tables[index]!.name; });
  replaced.sheets.forEach((sheet, index) => { if (sheet) sheet.name = before.sheets[index]!.name; });
  replaced.names.forEach((name, index) => { if (name) name.formula = before.names[index]!.formula; });
}

function reasonOf(error: unknown): string {
  const { code, message } = error as { code?: unknown; message?: unknown };
  return error instanceof NoAnswer ? "Excel does not answer" : `${String(message)}${typeof code === "string" ? `, ${code}` : ""}`;
}
