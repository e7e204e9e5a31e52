import type { Outcome } from "../../core/finding";
import { accept } from "../../core/outcome";
import { findChangesSheet } from "../changes/changesSheet";
import type { Progress } from "../types";
import { patienceOf } from "../write/patience";
import { RoundTrips } from "../write/roundTrips";
import { carryOut } from "./carryOut";
import { loadLockUpRows } from "./lockUpRows";
import { withOtherSheets } from "./otherSheets";
import { readSet } from "./readSet";
import { recomputeChecks } from "./recomputeChecks";
import { AT_WORK_MILLISECONDS, failureCause, refusal } from "./refresh";
import { describeWritten, withdraw } from "./takeBack";
import type { Refreshed } from "./types";

const USUAL_TRIPS = 10;

/**
 * Completes, or takes back, a refresh that a closed pane or a refusing host left in the middle: by the mark in the workbook, on any machine.
 * @param now the present, in milliseconds; a run that began a moment ago may still be at work in another pane
 */
export async function finishRefresh(suffix: string, how: "complete" | "takeBack", progress: Progress, patience = patienceOf(2_000), now = Date.now()): Promise<Outcome<Refreshed>> {
  let written = "";
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const trips = new RoundTrips(context, progress, USUAL_TRIPS, patience);
      const read = await readSet(context, trips, suffix);
      if (!read.ok) return read;
      const view = read.value;
      const { head } = view;
      if (head?.state !== "writing" || !head.change) return refusal("No refresh of this table stopped in the middle.");
      if (now - Date.parse(head.at) < AT_WORK_MILLISECONDS) return refusal("Another pane began this refresh a moment ago and may still be at work. Try again in two minutes.");
      written = await describeWritten(view, trips);
      const done = how === "takeBack" ? await withdraw(context, trips, view) : await complete(context, trips, view);
      const findings = await recomputeChecks(context, trips, suffix);
      trips.finish("Done");
      return accept({ revision: head.revision + (how === "complete" ? 1 : 0), ...done }, findings);
    });
  } catch (error) {
    const state = written ? `The refresh still stands in the middle (${written}); try again.` : "Nothing was changed.";
    return { ok: false, findings: [{ check: "refresh", severity: "error", message: `${state} ${failureCause(error)}`, subjects: [] }] };
  }
}

async function complete(context: Excel.RequestContext, trips: RoundTrips, seen: Parameters<typeof withdraw>[2]): ReturnType<typeof carryOut> {
  const head = seen.head!;
  const view = head.change!.others ? await withOtherSheets(context, trips, seen) : seen;
  const lockUpOf = loadLockUpRows(context, view);
  await trips.send("Looking at the lock-up");
  return carryOut(context, trips, {
    view, change: head.change!, lockUp: lockUpOf(), changesSheet: findChangesSheet(view.contents, view.record.suffix), lines: head.lines, decidedBy: head.decidedBy, highlight: false,
    run: head.run, at: head.at, done: { change: head.isUndo ? null : head.change, revision: head.revision + 1, run: head.run, at: head.at }, isUndo: head.isUndo, marked: { change: head.change, lines: head.lines, isUndo: head.isUndo },
  }, () => undefined);
}
