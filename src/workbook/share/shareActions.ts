import { beforeSwitch } from "./beforeSwitch";
import { fixIssue } from "./fixIssue";
import { freeze, thaw } from "./freeze";
import { findStuck, inspectWorkbook } from "./inspect";
import { opensWithWorkbook } from "./opensWithWorkbook";
import { setOpensWithWorkbook } from "./setOpensWithWorkbook";
import { printedForms } from "./printedForms";
import { setMode } from "./setMode";
import { switchCells } from "./switchCells";
import type { ShareActions } from "./types";

/** The sharing side of the pane, over the Excel that the page runs in. */
export const shareActions: ShareActions = {
  printed: printedForms,
  setMode: (suffix, mode, progress) => setMode(suffix, mode, progress),
  switchCells, beforeSwitch, freeze, thaw,
  inspect: inspectWorkbook, findStuck,
  fix: fixIssue,
  opensWithWorkbook, setOpensWithWorkbook,
};
