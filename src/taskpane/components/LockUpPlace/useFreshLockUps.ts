import { useCallback, useMemo } from "react";
import { useWhenQuiet, type Listen } from "../../pane/useWhenQuiet";
import { useServices } from "../../services";

/**
 * Reads the lock-ups again after people have changed them in the sheet; never while the pane itself is at work. They are read anyway when the tab is opened.
 * @param suffix null where nothing is kept in a workbook
 * @param tables what tables there are, in a word: when it changes, others are listened to
 */
export function useFreshLockUps(suffix: string | null, tables: string | null, isBusy: boolean, readAgain: () => Promise<void>): void {
  const { lockUps } = useServices();
  const listen = useMemo<Listen | null>(() => (suffix === null || tables === null || !lockUps ? null : (heard) => lockUps.watch(suffix, heard)), [suffix, tables, lockUps]);
  useWhenQuiet(listen, isBusy, useCallback(() => void readAgain(), [readAgain]));
}
