import type { Outcome } from "../../core/finding";
import { accept, refuse } from "../../core/outcome";
import { causeOf } from "../describeFailure";

/** The choice, kept in the workbook. By this name Office itself opens the pane of an add-in that has no shared runtime. */
const SETTING = "Office.AutoShowTaskpaneWithDocument";

/** Whether the pane opens with this workbook; off unless a person chose it for this very workbook. */
export function opensWithWorkbook(): boolean {
  return Office.context.document.settings.get(SETTING) === true;
}

/** With a shared runtime Office opens no pane by a setting: it starts the add-in with the workbook, which then shows itself (Office-Add-in-samples #776). */
export async function setOpensWithWorkbook(on: boolean): Promise<Outcome<null>> {
  try {
    await Office.addin.setStartupBehavior(on ? Office.StartupBehavior.load : Office.StartupBehavior.none);
  } catch (error) {
    return refuse("share", `The choice could not be kept in the workbook. ${causeOf(error)}`);
  }
  const { settings } = Office.context.document;
  if (on) settings.set(SETTING, true);
  else settings.remove(SETTING);
  return new Promise((resolve) => settings.saveAsync((result) => {
    resolve(result.status === Office.AsyncResultStatus.Succeeded ? accept(null) : refuse("share", `The choice could not be kept in the workbook: ${result.error.message}`));
  }));
}

/** Shows the pane where the workbook started the add-in for that; elsewhere it is shown already, or stays closed until a button is pressed. */
export async function showIfChosen(): Promise<void> {
  if (opensWithWorkbook()) await Office.addin.showAsTaskpane();
}
