/** The choice, kept in the workbook. By this name Office itself opens the pane of an add-in that has no shared runtime. */
export const OPENS_SETTING = "Office.AutoShowTaskpaneWithDocument";

/** Whether the pane opens with this workbook; off unless a person chose it for this very workbook. */
export function opensWithWorkbook(): boolean {
  return Office.context.document.settings.get(OPENS_SETTING) === true;
}

/** Shows the pane where the workbook started the add-in for that; elsewhere it is shown already, or stays closed until a button is pressed. */
export async function showIfChosen(): Promise<void> {
  if (opensWithWorkbook()) await Office.addin.showAsTaskpane();
}
