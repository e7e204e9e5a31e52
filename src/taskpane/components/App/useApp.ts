import { useEffect, useMemo, useReducer } from "react";
import { onDroppedFile } from "../../pane/onDroppedFile";
import { onPastedFile } from "../../pane/onPastedFile";
import { keepInitials, readInitials } from "../../pane/initials";
import type { Pane } from "../../pane/paneContext";
import { paneReducer } from "../../pane/paneReducer";
import { FIRST_PANE } from "../../pane/paneState";
import { useFreshTable } from "../../pane/useFreshTable";
import { usePaneRequests } from "../../pane/usePaneRequests";
import { usePaneWork } from "../../pane/usePaneWork";
import { useSources } from "../../pane/useSources";
import { pathReducer } from "../../path/pathReducer";
import { EMPTY_PATH } from "../../path/pathState";

/** The pane's state, and what reaches it from outside: the workbook when it opens, the ribbon at any time. */
export function useApp(): Pane {
  const [state, dispatch] = useReducer(paneReducer, FIRST_PANE, (first) => ({ ...first, initials: readInitials() }));
  const [path, dispatchPath] = useReducer(pathReducer, EMPTY_PATH);
  const work = usePaneWork(dispatch);

  const sources = useSources(work, dispatch, dispatchPath);

  useEffect(() => { void work.look(); }, [work]);

  useEffect(() => keepInitials(state.initials.trim()), [state.initials]);

  useFreshTable(state.current, state.working !== null, work);

  usePaneRequests(state, dispatch, dispatchPath, work, sources);

  const takesFile = state.tab === "table" && (state.screen === "start" || (state.screen === "path" && path.step === "source"));
  useEffect(() => (takesFile ? onPastedFile((file) => void sources.takeFile(file)) : undefined), [takesFile, sources]);
  useEffect(() => onDroppedFile(takesFile ? {
    take: (file) => void sources.takeFile(file),
    refuse: (why) => dispatch({ type: "failed", findings: [{ check: "drop", severity: "error", message: why, subjects: [] }] }),
  } : null), [takesFile, sources]);

  return useMemo(() => ({ state, path, dispatch, dispatchPath, work, sources }), [state, path, work, sources]);
}
