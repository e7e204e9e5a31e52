import type { Inserted, InsertRequest, Progress } from "../../workbook/types";
import type { PaneAction } from "./paneAction";

/** Writes the table into the workbook. */
export const insertTable: PaneAction<{ readonly request: InsertRequest; readonly progress: Progress }, Inserted> = {
  id: "insertTable",
  doing: "Inserting the table",
  perform: ({ request, progress }, { workbook }) => workbook.insert(request, progress),
};
