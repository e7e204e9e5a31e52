import type { Outcome } from "../../core/finding";
import { accept, refuse } from "../../core/outcome";
import { causeOf } from "../describeFailure";
import { NEWER } from "../refresh/readSet";
import { isNewer } from "../write/isNewer";
import { OPENS_SETTING } from "./opensWithWorkbook";

/** With a shared runtime Office opens no pane by a setting: it starts the add-in with the workbook, which then shows itself (Office-Add-in-samples #776). */
export async function setOpensWithWorkbook(on: boolean): Promise<Outcome<null>> {
  try {
    if (await Excel.run({ delayForCellEdit: true }, (context) => isNewer(context))) return refuse("share", `Nothing was changed. ${NEWER}`);
    await Office.addin.setStartupBehavior(on ? Office.StartupBehavior.load : Office.StartupBehavior.none);
  } catch (error) {
    return refuse("share", `The choice could not be kept in the workbook. ${causeOf(error)}`);
  }
  const { settings } = Office.context.document;
  if (on) settings.set(OPENS_SETTING, true);
  else settings.remove(OPENS_SETTING);
  return new Promise((resolve) => settings.saveAsync((result) => {
    resolve(result.status === Office.AsyncResultStatus.Succeeded ? accept(null) : refuse("share", `The choice could not be kept in the workbook: ${result.error.message}`));
  }));
}
