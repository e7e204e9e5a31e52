import type { WorkbookState } from "../../workbook/types";
import type { PaneAction } from "./paneAction";

/** Looks at what the workbook holds of ours and whether it can be written to. */
export const readWorkbook: PaneAction<null, WorkbookState> = {
  id: "readWorkbook",
  doing: "Looking at the workbook",
  perform: (_input, { workbook }) => workbook.readState(),
};
