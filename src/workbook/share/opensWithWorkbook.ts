/** The setting by which Office opens an add-in's pane with the document. */
export const OPENS_SETTING = "Office.AutoShowTaskpaneWithDocument";

/** Whether the pane opens with this workbook; off unless a person chose it for this very workbook. */
export function opensWithWorkbook(): boolean {
  return Office.context.document.settings.get(OPENS_SETTING) === true;
}
