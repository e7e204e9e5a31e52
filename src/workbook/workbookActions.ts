import { insert } from "./insert";
import { readSelection } from "./readSelection";
import { readTable } from "./readTable";
import { readState } from "./readState";
import { select } from "./select";
import { watchTable } from "./watchTable";
import type { WorkbookActions } from "./types";

/** The workbook's side of the pane, over the Excel that the page runs in. */
export const workbookActions: WorkbookActions = { readState, readSelection, insert: (request, progress) => insert(request, progress), readTable, watchTable, select };
