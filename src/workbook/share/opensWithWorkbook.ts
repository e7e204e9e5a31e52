import type { Outcome } from "../../core/finding";
import { accept, refuse } from "../../core/outcome";

/** The setting by which Office opens an add-in's pane with the document. */
const SETTING = "Office.AutoShowTaskpaneWithDocument";

/** Whether the pane opens with this workbook; off unless a person chose it for this very workbook. */
export function opensWithWorkbook(): boolean {
  return Office.context.document.settings.get(SETTING) === true;
}

export function setOpensWithWorkbook(on: boolean): Promise<Outcome<null>> {
  const { settings } = Office.context.document;
  if (on) settings.set(SETTING, true);
  else settings.remove(SETTING);
  return new Promise((resolve) => settings.saveAsync((result) => {
    resolve(result.status === Office.AsyncResultStatus.Succeeded ? accept(null) : refuse("share", `The choice could not be kept in the workbook: ${result.error.message}`));
  }));
}
