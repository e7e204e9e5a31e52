import { useCallback, useEffect, useState, type Dispatch } from "react";
import { onPaneRequest, type PaneRequest } from "../../commands/paneRequests";
import { runAction } from "../actions/paneAction";
import { lookAtSheet } from "../actions/refreshTable";
import { freezeFormulas } from "../actions/shareTable";
import { useServices } from "../services";
import type { PathAction } from "../path/pathReducer";
import { countOf } from "../text/counts";
import { beginRefresh } from "./beginRefresh";
import type { PaneAction } from "./paneReducer";
import type { PaneState } from "./paneState";
import type { PaneWork } from "./usePaneWork";
import type { Sources } from "./useSources";

const NO_TABLE = "There is no selling-stockholder table in this workbook yet. Insert one first; then it can be refreshed.";

/** Carries out what a button of the ribbon or the context menu asks; a refresh waits until the table was read. */
export function usePaneRequests(state: PaneState, dispatch: Dispatch<PaneAction>, dispatchPath: Dispatch<PathAction>, work: PaneWork, sources: Sources): void {
  const services = useServices();
  const [refreshing, setRefreshing] = useState<"asked" | "here" | null>(null);
  const { workbook, current, working } = state;

  const follow = useCallback((request: PaneRequest) => {
    switch (request) {
      case "openTable": return dispatch({ type: "tabChosen", tab: "table" });
      case "useSelection":
        dispatch({ type: "tabChosen", tab: "table" });
        return void sources.takeSelection();
      case "checks": return dispatch({ type: "tabChosen", tab: "checks" });
      case "openFreeze": return dispatch({ type: "tabChosen", tab: "share" });
      case "freezeCells":
        dispatch({ type: "tabChosen", tab: "share" });
        return void work.performWithProgress(freezeFormulas, "selection", { leaves: "If you cancel, the cells are as before.", canLookAgain: true }).then((done) => {
          if (done?.ok) dispatch({ type: "cellsSwitched", line: `${countOf(done.value.cells, "cell")} frozen.` });
        });
      case "refresh": return setRefreshing("asked");
      case "refreshHere": return setRefreshing("here");
    }
  }, [dispatch, sources, work]);
  useEffect(() => onPaneRequest(follow), [follow]);

  // Where a workbook holds several tables, the one in the sheet that the person looks at is meant.
  useEffect(() => {
    if (refreshing !== "here" || !workbook) return;
    void runAction(lookAtSheet, null, services).then((sheet) => {
      const here = sheet.ok ? workbook.tables.find(({ sheetName }) => sheetName === sheet.value) : undefined;
      if (here) dispatch({ type: "tableChosen", suffix: here.suffix });
      setRefreshing("asked");
    });
  }, [refreshing, workbook, services, dispatch]);

  useEffect(() => {
    if (refreshing !== "asked" || !workbook || working || (current && !current.table && current.unread === null)) return;
    setRefreshing(null);
    dispatch({ type: "tabChosen", tab: "table" });
    if (!current) dispatch({ type: "failed", findings: [{ check: "refresh", severity: "error", message: NO_TABLE, subjects: [] }] });
    else if (!current.table) dispatch({ type: "pathLeft" });
    else beginRefresh(current, dispatch, dispatchPath);
  }, [refreshing, workbook, current, working, dispatch, dispatchPath]);
}
