import type { RoundTrips } from "./roundTrips";

/** Which of the sheets is protected, in words with the way out; null where all can be written to. Costs one round trip. */
export async function whyProtected(context: Excel.RequestContext, trips: RoundTrips, sheetIds: readonly string[]): Promise<string | null> {
  const sheets = [...new Set(sheetIds)].map((id) => {
    const sheet = context.workbook.worksheets.getItem(id).load("name");
    sheet.protection.load("protected");
    return sheet;
  });
  await trips.send("Looking at the protection");
  const locked = sheets.find(({ protection }) => protection.protected);
  return locked ? `The sheet "${locked.name}" is protected. Choose Review, Unprotect Sheet, and try again.` : null;
}
