import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Outcome } from "../../../core/finding";
import type { SellingTable } from "../../../core/ownership/sellingTable";
import { messageOf } from "../../../core/outcome";
import type { LockUpsView } from "../../../workbook/lockUps/types";
import { readLockUps } from "../../actions/lockUps";
import { runAction } from "../../actions/paneAction";
import type { LockUps, LockUpsStanding } from "../../lockUps/lockUpsContext";
import { standingOfTable, standingOfView } from "../../lockUps/standingOf";
import { usePane } from "../../pane/paneContext";
import { useServices } from "../../services";
import { useFreshLockUps } from "./useFreshLockUps";
import { useLockUpsWork } from "./useLockUpsWork";

/** The table that the tab is about: on its way into the workbook, or there. */
export type LockUpSource =
  | { readonly kind: "coming"; readonly table: SellingTable }
  | { readonly kind: "inserted"; readonly table: SellingTable; readonly suffix: string; readonly name: string };

interface LockUpPlaceView {
  /** null until the workbook was read, or where it could not be. */
  readonly lockUps: LockUps | null;
  /** Why it could not be read. */
  readonly problem: string | null;
  readonly readAgain: () => void;
}

export function useLockUpPlace(source: LockUpSource): LockUpPlaceView {
  const { state } = usePane();
  const services = useServices();
  const suffix = source.kind === "inserted" && services.lockUps ? source.suffix : null;
  const [read, setRead] = useState<Outcome<LockUpsView> | null>(null);
  const latest = useRef(0);
  const readAgain = useCallback(async (): Promise<void> => {
    if (suffix === null) return;
    const turn = ++latest.current;
    const outcome = await runAction(readLockUps, suffix, services);
    if (turn === latest.current) setRead(outcome);
  }, [suffix, services]);
  // The table is read anew after every change that somebody makes in it; what hangs on it is then read too.
  useEffect(() => { void readAgain(); }, [readAgain, source.table]);

  const kept = useLockUpsWork(suffix ?? "", readAgain);
  const standing = useMemo((): LockUpsStanding | null => {
    if (suffix === null) return standingOfTable(source.table);
    return read?.ok ? standingOfView(read.value, read.findings) : null;
  }, [suffix, source.table, read]);
  const busy = state.working !== null;
  useFreshLockUps(suffix, read?.ok ? read.value.shape : null, busy, readAgain);
  const lockUps = useMemo((): LockUps | null => standing && {
    ...standing, busy,
    names: unique(standing.blocks.map(({ name }) => name)),
    groups: unique(standing.blocks.map(({ group }) => group.trim())),
    work: suffix === null ? null : kept,
  }, [standing, busy, suffix, kept]);
  return { lockUps, problem: suffix !== null && read && !read.ok ? messageOf(read) : null, readAgain: () => void readAgain() };
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words.filter((word) => word !== ""))].sort((a, b) => a.localeCompare(b, "en"));
}
