import { formatHead } from "./head";
import { formatProvenance } from "../provenance/provenanceXml";
import { findChangesSheet } from "../changes/changesSheet";
import { NoAnswer, RoundTrips } from "../write/roundTrips";
import { carryOut, type CarriedOut } from "./carryOut";
import { countOf, placeCells } from "./cellTasks";
import { loadLockUpRows } from "./lockUpRows";
import { LockUpRefused, lockUpWritten } from "./bringLockUp";
import { readSet } from "./readSet";
import type { SetView } from "./setView";
import { withOtherSheets } from "./otherSheets";
import { planStructure } from "./structure";
import { inverse } from "./tableChange";

export type LeftBehind =
  /** `leftAlone`: what somebody changed meanwhile, and stands as they left it. */
  | { readonly state: "asBefore"; readonly leftAlone: readonly string[] }
  | { readonly state: "complete"; readonly revision: number; readonly written: CarriedOut }
  /** Another run was first, and stands. */
  | { readonly state: "other" }
  | { readonly state: "partial"; readonly written: string }
  | { readonly state: "unknown" };

const SILENT = { report: () => undefined, signal: new AbortController().signal };
const ATTEMPTS = 2;

/**
 * After a failure: finds out what was written by this run, and takes it back.
 * @param revision what the run read before it wrote
 * @param fence whether the host may still carry out what it did not answer; the mark is then renewed, so that a late batch finds its own gone
 */
export async function takeBack(suffix: string, run: string, revision: number, patience: number, fence: boolean): Promise<LeftBehind> {
  let left: LeftBehind = { state: "unknown" };
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    try {
      return await Excel.run({ delayForCellEdit: true }, async (context): Promise<LeftBehind> => {
        const trips = new RoundTrips(context, SILENT, 1, patience);
        const read = await readSet(context, trips, suffix);
        if (!read.ok) return { state: "unknown" };
        const view = read.value;
        const { head } = view;
        if (head?.run !== run) {
          if (fence) await renewMark(context, trips, view);
          return head?.state === "writing" || (head?.revision ?? 0) !== revision ? { state: "other" } : { state: "asBefore", leftAlone: [] };
        }
        if (head.state === "done") return { state: "complete", revision: head.revision, written: { cells: 0, added: 0, removed: 0, skipped: [] } };
        left = { state: "partial", written: await describeWritten(view, trips) };
        const { skipped } = await withdraw(context, trips, view);
        return { state: "asBefore", leftAlone: skipped };
      });
    } catch (error) {
      if (typeof (error as { code?: unknown }).code !== "string" && !(error instanceof NoAnswer) && !(error instanceof LockUpRefused)) throw error;
    }
  }
  return left;
}

/** Takes back what the mark in the workbook says was begun, and puts the mark back that stood before. */
export async function withdraw(context: Excel.RequestContext, trips: RoundTrips, seen: SetView): Promise<CarriedOut> {
  const head = seen.head!;
  const view = head.change!.others ? await withOtherSheets(context, trips, seen) : seen;
  const change = inverse(head.change!);
  const lockUpOf = loadLockUpRows(context, view);
  await trips.send("Looking at the lock-up");
  const { previous } = head;
  return carryOut(context, trips, {
    view, change, lockUp: lockUpOf(), changesSheet: findChangesSheet(view.contents, view.record.suffix), lines: [], decidedBy: "", highlight: false, run: head.run, at: head.at,
    done: { change: previous?.change ?? null, revision: previous?.revision ?? head.revision, run: previous?.run ?? "", at: previous?.at ?? head.at }, isUndo: true, marked: { change: head.change, lines: head.lines, isUndo: head.isUndo },
  }, () => undefined);
}

async function renewMark(context: Excel.RequestContext, trips: RoundTrips, view: SetView): Promise<void> {
  const parts = context.workbook.customXmlParts;
  if (view.head && view.headPart) {
    parts.getItem(view.headPart).delete();
    parts.add(formatHead(view.head));
  } else {
    parts.getItem(view.recordPart).delete();
    parts.add(formatProvenance(view.record));
  }
  await trips.send("Making sure that nothing follows");
}

/** What of the change stands in the workbook now, in words. */
export async function describeWritten(view: SetView, trips: RoundTrips): Promise<string> {
  const change = view.head!.change!;
  // The other sheets are read when something is written to them; they are not counted here.
  const open = placeCells(view, { ...change, others: [] });
  const structure = planStructure(view, change, false);
  const all = change.cells.length + change.terms.length;
  const cells = all - open.cells.length - open.skipped.length;
  return [
    `${countOf(Math.max(0, cells), "cell")} of ${all} written`,
    `${countOf(change.added.length - structure.additions.length, "row")} of ${change.added.length} added`,
    `${countOf(change.removed.length - structure.deletions.length, "row")} of ${change.removed.length} deleted`,
    ...(change.lockUp ? [await lockUpWritten(view.record.suffix, change.lockUp, trips.within)] : []),
  ].join(", ");
}
