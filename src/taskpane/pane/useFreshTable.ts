import { useCallback, useEffect, useMemo } from "react";
import { useServices } from "../services";
import type { CurrentTable } from "./paneState";
import type { PaneWork } from "./usePaneWork";
import { useWhenQuiet, type Listen } from "./useWhenQuiet";

/** Reads the table in view when it is not known yet, and again after people have changed it; looks at the cells that it was made from after they changed, and at its file when the person comes back to the pane. */
export function useFreshTable(current: CurrentTable | null, isBusy: boolean, work: PaneWork): void {
  const { workbook, refresh } = useServices();
  const unknown = current && !current.table && current.unread === null && !isBusy ? current.inserted.suffix : null;
  useEffect(() => { if (unknown !== null) void work.readBack(unknown); }, [unknown, work]);

  const suffix = current?.inserted.suffix ?? null;
  const tableId = current?.inserted.tableId ?? null;
  const listenToTable = useMemo<Listen | null>(() => (suffix === null || tableId === null ? null : (heard) => workbook.watchTable(suffix, tableId, heard)), [suffix, tableId, workbook]);
  useWhenQuiet(listenToTable, isBusy, useCallback(() => { if (suffix !== null) void work.readBack(suffix); }, [suffix, work]));

  const { kind, name, hash } = current?.inserted.source ?? { kind: null, name: "", hash: null };
  const listenToSource = useMemo<Listen | null>(() => (!refresh || kind !== "cells" ? null : (heard) => refresh.watchSource(name, heard)), [refresh, kind, name]);
  const look = useCallback(() => { if (suffix !== null && kind !== null) void work.lookAtSource(suffix, { kind, name, date: null, hash }); }, [suffix, kind, name, hash, work]);
  useWhenQuiet(listenToSource, isBusy, look);
  useEffect(() => look(), [look]);
  useEffect(() => {
    if (kind !== "list" && kind !== "filing") return undefined;
    window.addEventListener("focus", look);
    return () => window.removeEventListener("focus", look);
  }, [kind, look]);
}
