import { useEffect, useRef } from "react";
import type { Outcome } from "../../core/finding";

/** Begins to listen; the answer ends it. */
export type Listen = (heard: () => void) => Promise<Outcome<() => Promise<void>>>;

/** How long nobody has typed before the workbook is read again: a person who fills a column is left in peace. */
const QUIET_MS = 1500;

/**
 * Does something once nothing was heard for a while; never while the pane itself is at work.
 * @param listen what is listened to, the same function as long as it is the same; null: nothing. Where the host has no such events, or no longer answers, nothing is heard
 * @param act the same function as long as it does the same
 */
export function useWhenQuiet(listen: Listen | null, isBusy: boolean, act: () => void): void {
  const busy = useRef(isBusy);
  useEffect(() => { busy.current = isBusy; }, [isBusy]);
  useEffect(() => {
    if (!listen) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const later = (): void => {
      clearTimeout(timer);
      if (isOver) return;
      timer = setTimeout(() => { if (busy.current) later(); else act(); }, QUIET_MS);
    };
    const listening = listen(later).catch(() => null);
    return () => {
      isOver = true;
      clearTimeout(timer);
      void listening.then((listened) => (listened?.ok ? listened.value() : undefined)).catch(() => undefined);
    };
  }, [listen, act]);
}
