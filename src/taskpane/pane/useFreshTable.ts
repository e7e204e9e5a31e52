import { useEffect, useRef } from "react";
import { useServices } from "../services";
import type { CurrentTable } from "./paneState";
import type { PaneWork } from "./usePaneWork";

/** How long nobody has typed before the table is read again: a person who fills a column is left in peace. */
const QUIET_MS = 1500;

/** Reads the table in view when it is not known yet, and again after people have changed it; never while the pane itself is at work. */
export function useFreshTable(current: CurrentTable | null, isBusy: boolean, work: PaneWork): void {
  const { workbook } = useServices();
  const busy = useRef(isBusy);
  useEffect(() => { busy.current = isBusy; }, [isBusy]);

  const unknown = current && !current.table && current.unread === null && !isBusy ? current.inserted.suffix : null;
  useEffect(() => { if (unknown !== null) void work.readBack(unknown); }, [unknown, work]);

  const suffix = current?.inserted.suffix ?? null;
  const tableId = current?.inserted.tableId ?? null;
  useEffect(() => {
    if (suffix === null || tableId === null) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => { if (busy.current) later(); else void work.readBack(suffix); }, QUIET_MS);
    };
    // Where the host has no such events, or no longer answers, the table is still checked on request.
    const watching = workbook.watchTable(suffix, tableId, later).catch(() => null);
    return () => {
      clearTimeout(timer);
      void watching.then((watch) => (watch?.ok ? watch.value() : undefined)).catch(() => undefined);
    };
  }, [suffix, tableId, work, workbook]);
}
