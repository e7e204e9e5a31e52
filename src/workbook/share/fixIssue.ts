import type { Outcome } from "../../core/finding";
import { accept, refuse } from "../../core/outcome";
import { causeOf } from "../describeFailure";
import { RoundTrips } from "../write/roundTrips";
import { clearDecidedBy } from "./decidedBy";
import { freezing } from "./freeze";
import { addressOf } from "./inspect";
import { readFormulas } from "./readCells";
import type { ShareIssue } from "./types";

const SILENT = { report: () => undefined, signal: new AbortController().signal };

/** Carries out the fix of one issue; freezing is taken back by "Bring the formulas back". */
export async function fixIssue({ fix }: ShareIssue): Promise<Outcome<null>> {
  if (!fix) return refuse("share", "Only you can decide this one; see its remedy.");
  if (fix.kind === "freeze") {
    const { sheetId } = fix;
    const wanted = new Set(fix.addresses);
    const done = await freezing(SILENT, async (context, trips) => {
      const range = context.workbook.worksheets.getItem(sheetId).getUsedRange(true).load("rowIndex,columnIndex,rowCount,columnCount");
      await trips.send("Looking at the sheet");
      return (await readFormulas(trips, [{ sheetId, range }])).filter((cell) => wanted.has(addressOf(cell)));
    }, false);
    return done.ok ? accept(null) : done;
  }
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const { workbook } = context;
      switch (fix.kind) {
        case "showSheet": workbook.worksheets.getItem(fix.sheetId).visibility = "Visible"; break;
        case "clearProperties": for (const key of fix.properties) if (key !== "lastAuthor") workbook.properties[key] = ""; break;
        case "clearDecided": await clearDecidedBy(context, new RoundTrips(context, SILENT, 4, 60_000)); break;
        case "deleteComments": for (const id of fix.ids) workbook.comments.getItem(id).delete(); break;
        case "reenter": {
          const sheet = workbook.worksheets.getItem(fix.sheetId);
          const protection = sheet.protection.load("protected");
          const cells = fix.addresses.map((address) => ({ address, range: sheet.getRange(address).load("formulas") }));
          await context.sync();
          if (protection.protected) return refuse("share", "Nothing was changed. The sheet is protected: choose Review, Unprotect Sheet, and try again.");
          for (const { address, range } of cells) sheet.getRange(address).formulas = [[withOurNames(String(range.formulas[0]![0]))]];
          break;
        }
      }
      await context.sync();
      return accept(null);
    });
  } catch (error) {
    return refuse("share", `Nothing was changed. ${causeOf(error)}`);
  }
}

/** A formula as it is entered: Excel's stand-in for a function that it did not know becomes its name again. */
export function withOurNames(formula: string): string {
  return formula.replace(/_xldudf_OVERHANG_([A-Z0-9]+)/gi, (_, name: string) => `OVERHANG.${name.toUpperCase()}`);
}
