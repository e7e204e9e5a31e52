import type { Finding } from "../../core/finding";
import type { PaneAction } from "./paneAction";

/** Selects the cell that a finding is about. */
export const selectFinding: PaneAction<{ readonly finding: Finding; readonly suffix: string }, null> = {
  id: "selectFinding",
  doing: "Going to the cell",
  perform: ({ finding, suffix }, { workbook }) => workbook.select(finding, suffix),
};
