import type { CivilDate } from "../../core/exact/civilDate";
import type { Outcome } from "../../core/finding";
import { refuse } from "../../core/outcome";
import type { Sale } from "../../core/market/position";
import type { LockUpActions, LockUpSet, LockUpsView, LockUpsWritten } from "../../workbook/lockUps/types";
import type { Progress } from "../../workbook/types";
import type { PaneServices } from "../services";
import type { PaneAction } from "./paneAction";

const UNHURRIED: Progress = { report: () => undefined, signal: new AbortController().signal };

type Long<Input, Result> = PaneAction<{ readonly request: Input; readonly progress: Progress }, Result>;

function lockUpsOf({ lockUps }: PaneServices): LockUpActions {
  if (!lockUps) throw new Error("lock-ups were asked for where there are none");
  return lockUps;
}

/** The lock-ups of a set as they stand in the workbook. */
export const readLockUps: PaneAction<string, LockUpsView> = { id: "readLockUps", doing: "Reading the lock-ups", perform: (suffix, services) => lockUpsOf(services).read(suffix, UNHURRIED) };

/** Changes what is entered, starting from what stands in the workbook now, so that nobody's edit is lost. */
export const keepLockUps: Long<{ readonly suffix: string; readonly change: (set: LockUpSet) => LockUpSet | string }, LockUpsWritten> = {
  id: "keepLockUps",
  doing: "Writing the lock-ups",
  async perform({ request: { suffix, change }, progress }, services): Promise<Outcome<LockUpsWritten>> {
    const read = await lockUpsOf(services).read(suffix, progress);
    if (!read.ok) return read;
    const changed = change(read.value.set);
    return typeof changed === "string" ? refuse("lock-up-terms", `Nothing was changed. ${changed}`) : lockUpsOf(services).write(suffix, changed, progress);
  },
};

export const recordSale: Long<{ readonly suffix: string; readonly sale: Sale }, LockUpsWritten> = {
  id: "recordSale", doing: "Recording the sale", perform: ({ request: { suffix, sale }, progress }, services) => lockUpsOf(services).recordSale(suffix, sale, progress),
};

export const removeSale: Long<{ readonly suffix: string; readonly index: number; readonly sale: Sale }, LockUpsWritten> = {
  id: "removeSale", doing: "Removing the sale", perform: ({ request: { suffix, index, sale }, progress }, services) => lockUpsOf(services).removeSale(suffix, index, sale, progress),
};

/** Makes the tables of the sheet fit the terms that stand there. */
export const resizeLockUps: Long<string, LockUpsWritten> = { id: "resizeLockUps", doing: "Making room in the sheet", perform: ({ request, progress }, services) => lockUpsOf(services).resize(request, progress) };

/** Enters the day that the sheet looks at. */
export const lookAtDate: PaneAction<{ readonly suffix: string; readonly asOf: CivilDate }, null> = { id: "lookAtDate", doing: "Entering the date", perform: ({ suffix, asOf }, services) => lockUpsOf(services).lookAt(suffix, asOf) };
