import { useMemo } from "react";
import type { Outcome } from "../../../core/finding";
import { keepLockUps, lookAtDate, recordSale, removeSale, resizeLockUps } from "../../actions/lockUps";
import { selectFinding } from "../../actions/selectFinding";
import type { LockUpsWork } from "../../lockUps/lockUpsContext";
import { usePane } from "../../pane/paneContext";

const LEAVES = { leaves: "If you cancel, the sheet is as before.", canLookAgain: true } as const;

/** The changes that the tab can make in the workbook; after each the lock-ups are read back. */
export function useLockUpsWork(suffix: string, readAgain: () => Promise<void>): LockUpsWork {
  const { work, dispatch } = usePane();
  return useMemo(() => {
    const after = async (done: Outcome<unknown> | null, said: string | null): Promise<boolean> => {
      if (!done?.ok) return false;
      await readAgain();
      if (said) dispatch({ type: "said", text: said });
      return true;
    };
    return {
      keep: async (change, said) => after(await work.performWithProgress(keepLockUps, { suffix, change }, LEAVES), said),
      record: async (sale) => after(await work.performWithProgress(recordSale, { suffix, sale }, LEAVES), "The sale is recorded."),
      remove: async (index, sale) => after(await work.performWithProgress(removeSale, { suffix, index, sale }, LEAVES), "The sale is removed."),
      lookAt: async (asOf) => after(await work.perform(lookAtDate, { suffix, asOf }, { canLookAgain: true }), "The sheet looks at this date."),
      resize: async () => after(await work.performWithProgress(resizeLockUps, suffix, LEAVES), "The sheet has room for the terms again."),
      select: (finding) => { void work.perform(selectFinding, { finding, suffix }, { canLookAgain: true }); },
    };
  }, [suffix, readAgain, work, dispatch]);
}
