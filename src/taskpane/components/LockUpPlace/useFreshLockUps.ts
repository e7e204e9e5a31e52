import { useEffect, useRef } from "react";
import { useServices } from "../../services";

/** How long nobody has typed before the lock-ups are read again. */
const QUIET_MS = 1500;

/**
 * Reads the lock-ups again after people have changed them in the sheet; never while the pane itself is at work.
 * @param suffix null where nothing is kept in a workbook
 * @param tables what tables there are, in a word: when it changes, others are listened to
 */
export function useFreshLockUps(suffix: string | null, tables: string | null, isBusy: boolean, readAgain: () => Promise<void>): void {
  const { lockUps } = useServices();
  const busy = useRef(isBusy);
  useEffect(() => { busy.current = isBusy; }, [isBusy]);
  useEffect(() => {
    if (suffix === null || tables === null || !lockUps) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const later = (): void => {
      clearTimeout(timer);
      if (isOver) return;
      timer = setTimeout(() => { if (busy.current) later(); else void readAgain(); }, QUIET_MS);
    };
    // Where the host has no such events, or no longer answers, the lock-ups are still read when the tab is opened.
    const watching = lockUps.watch(suffix, later).catch(() => null);
    return () => {
      isOver = true;
      clearTimeout(timer);
      void watching.then((watch) => (watch?.ok ? watch.value() : undefined)).catch(() => undefined);
    };
  }, [suffix, tables, lockUps, readAgain]);
}
