import { sheetOfReference } from "./sheetOfReference";
import { isLeftBehind } from "./temporaryNames";
import type { WorkbookContents } from "./workbookContents";

/**
 * Queues the removal of what an insert left whose pane was closed in the middle: its hidden sheets and the names over them.
 * @returns the workbook's contents without it
 */
export function clearLeftBehind(context: Excel.RequestContext, contents: WorkbookContents, now: number): WorkbookContents {
  const left = new Set(contents.names.filter(({ name }) => isLeftBehind(name, now)).map(({ formula }) => sheetOfReference(formula)));
  if (left.size === 0) return contents;
  // A sheet is hidden as long as a mark of ours is over it: one that is seen is a person's, whatever a name says.
  const sheets = contents.sheets.filter(({ name, isHidden }) => isHidden && left.has(name));
  const ids = new Set(sheets.map(({ id }) => id));
  const gone = new Set(sheets.map(({ name }) => name));
  const isGone = ({ name, formula }: WorkbookContents["names"][number]): boolean => isLeftBehind(name, now) || gone.has(sheetOfReference(formula) ?? "");
  for (const item of contents.names.filter(isGone)) context.workbook.names.getItem(item.name).delete();
  for (const { id } of sheets) {
    const sheet = context.workbook.worksheets.getItem(id);
    sheet.visibility = "Visible";
    sheet.delete();
  }
  return { ...contents, sheets: contents.sheets.filter(({ id }) => !ids.has(id)), tables: contents.tables.filter(({ sheetId }) => !ids.has(sheetId)), names: contents.names.filter((item) => !isGone(item)) };
}
