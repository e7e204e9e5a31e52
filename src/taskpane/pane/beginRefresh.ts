import type { Dispatch } from "react";
import type { PathAction } from "../path/pathReducer";
import { termsOf } from "../path/draftOfTable";
import type { PaneAction } from "./paneReducer";
import type { CurrentTable } from "./paneState";

/** Opens the path of a refresh of a table that was read, with the terms as they stand in the workbook. */
export function beginRefresh({ inserted, table }: CurrentTable, dispatch: Dispatch<PaneAction>, dispatchPath: Dispatch<PathAction>): void {
  if (!table) return;
  dispatchPath({ type: "refreshBegun", suffix: inserted.suffix, terms: termsOf(table.offering) });
  dispatch({ type: "pathOpened" });
}
