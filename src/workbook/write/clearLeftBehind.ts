import { isLeftBehind } from "./temporaryNames";
import type { WorkbookContents } from "./workbookContents";

/** Queues the removal of what an insert left whose pane was closed in the middle: its hidden sheets and the names over them. */
export function clearLeftBehind(context: Excel.RequestContext, contents: WorkbookContents, now: number): void {
  const left = contents.sheets.filter(({ name }) => isLeftBehind(name, now));
  for (const { name, formula } of contents.names) {
    if (left.some((sheet) => formula.includes(`'${sheet.name}'!`))) context.workbook.names.getItem(name).delete();
  }
  for (const { id } of left) {
    const sheet = context.workbook.worksheets.getItem(id);
    sheet.visibility = "Visible";
    sheet.delete();
  }
}
