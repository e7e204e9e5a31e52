import type { Finding, Outcome } from "../../core/finding";
import { accept } from "../../core/outcome";
import { keepTrail } from "../trail/keepTrail";
import { setNumber } from "../plan/setNames";
import { findChangesSheet, type ChangesSheet } from "../changes/changesSheet";
import { causeOf } from "../describeFailure";
import { PROVENANCE_VERSION } from "../provenance/provenance";
import type { Progress } from "../types";
import { validateRequest } from "../validateRequest";
import { isNewer } from "../write/isNewer";
import { patienceOf } from "../write/patience";
import { NoAnswer, RoundTrips } from "../write/roundTrips";
import { newRun } from "../write/temporaryNames";
import { whyProtected } from "../write/whyProtected";
import { whyBlocked } from "../write/workbookContents";
import { hasSeveralLockUps, isWholeLockUp, lockUpSheetIds, lookAtLockUp, LockUpRefused } from "./bringLockUp";
import { carryOut, Moved, type CarriedOut, type Work } from "./carryOut";
import { changeKind, KIND_NAMES } from "./changeKind";
import { composeChange } from "./composeChange";
import { loadLockUpRows } from "./lockUpRows";
import { withOtherSheets } from "./otherSheets";
import { planChanges } from "./planChanges";
import { NEWER, readSet } from "./readSet";
import { recomputeChecks } from "./recomputeChecks";
import type { SetView } from "./setView";
import { inverse } from "./tableChange";
import { takeBack } from "./takeBack";
import type { Refreshed, RefreshChoices, RefreshPreview, RefreshRequest } from "./types";

/** Rows were moved, or what we had just seen was replaced, by somebody at the very moment: look again, this often. */
const ATTEMPTS = 3;
const USUAL_TRIPS = 8;
/** A run that began less long ago may still be at work in another pane. */
export const AT_WORK_MILLISECONDS = 2 * 60_000;
const TAKE_BACK_PATIENCE = 15_000;

export const refusal = (message: string): Outcome<never> => ({ ok: false, findings: [{ check: "refresh", severity: "error", message: `Nothing was changed. ${message}`, subjects: [] }] });

/** What a newer source would change in the table as it stands; nothing is written. */
export async function previewRefresh(request: RefreshRequest, progress: Progress, patience = patienceOf(request.table.holders.length)): Promise<Outcome<RefreshPreview>> {
  const problems = validateRequest({ table: request.table, mode: "formulas", accounts: [], source: request.source, placement: "new", percentFormat: { decimals: 1, zeroShows: "*" } });
  if (problems.length > 0) return { ok: false, findings: problems };
  for (let attempt = 1; ; attempt++) {
    try {
      return await lookAtChanges(request, progress, patience);
    } catch (error) {
      if (!isGone(error) || attempt === ATTEMPTS) return refusal(causeOf(error));
    }
  }
}

const NO_LOCK_UP_CHANGE = { kind: "none" } as const;

/** A part that we saw was replaced before we read it, as another pane's refresh does: a second look sees the fresh state. */
const isGone = (error: unknown): boolean => (error as { code?: unknown }).code === "ItemNotFound";

function lookAtChanges(request: RefreshRequest, progress: Progress, patience: number): Promise<Outcome<RefreshPreview>> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const trips = new RoundTrips(context, progress, USUAL_TRIPS, patience);
    const read = await readSet(context, trips, request.suffix);
    if (!read.ok) return read;
    const view = read.value;
    const busy = whyBusy(view);
    if (busy) return refusal(busy);
    const { lockUp: stated } = request.table.offering;
    const seen = isWholeLockUp(view, stated) ? await lookAtLockUp(view, stated, request.source.name, request.lockUpAnswer, trips.within) : NO_LOCK_UP_CHANGE;
    const lockUp = typeof seen === "string" ? NO_LOCK_UP_CHANGE : seen;
    const planned = planChanges(view, request.table, request.answers, lockUp);
    trips.finish("Done");
    const { record } = view;
    return accept({
      request, revision: view.head?.revision ?? 0, items: planned.items, rows: planned.rows, lockUp, notices: typeof seen === "string" ? [seen] : [],
      before: { source: record.source, rows: view.rows.length, asOf: view.offering.ownershipAsOf },
      isSameSource: record.source.hash !== null && record.source.hash === request.source.hash,
    });
  });
}

/** Writes what the person chose of a preview. Cells that somebody edited since the preview are left alone and named. */
export async function applyRefresh(preview: RefreshPreview, choices: RefreshChoices, progress: Progress, patience = patienceOf(preview.request.table.holders.length)): Promise<Outcome<Refreshed>> {
  const { request } = preview;
  const done = await runChange(request.suffix, progress, patience, (view) => {
    if ((view.head?.revision ?? 0) !== preview.revision) return "The table was refreshed in another pane a moment ago. Look at the changes again: what is shown now is compared with the fresh state.";
    const planned = planChanges(view, request.table, request.answers, preview.lockUp);
    const { change, lines } = composeChange(view, planned, request.table, request.source, stillOffered(preview, planned.items, choices.taken));
    return { change, lines, decidedBy: choices.decidedBy, highlight: choices.highlight, isUndo: false, skipped: changedSince(preview, planned.items, choices.taken) };
  });
  if (!done.ok || !request.trail) return done;
  return { ...done, findings: [...done.findings, ...(await keepTrail(request.suffix, request.table.holders, request.trail, patience))] };
}

/** What was taken and is offered in the very same words; a number that moved since the person looked is not overwritten. */
function stillOffered(preview: RefreshPreview, items: RefreshPreview["items"], taken: ReadonlySet<string>): Set<string> {
  const shown = new Map(preview.items.map((item) => [item.key, item]));
  return new Set(items.filter((item) => taken.has(item.key) && shown.get(item.key)?.from === item.from && shown.get(item.key)?.to === item.to).map(({ key }) => key));
}

function changedSince(preview: RefreshPreview, items: RefreshPreview["items"], taken: ReadonlySet<string>): string[] {
  const still = stillOffered(preview, items, taken);
  return preview.items.filter(({ key }) => taken.has(key) && !still.has(key)).map(({ subject, figure }) => `${subject}, ${figure}`);
}

/** Takes the last refresh back, but for what somebody changed since. */
export async function undoRefresh(suffix: string, progress: Progress, decidedBy = "", patience = patienceOf(2_000)): Promise<Outcome<Refreshed>> {
  return runChange(suffix, progress, patience, (view) => {
    const last = view.head?.state === "done" ? view.head.change : null;
    if (!last) return "There is nothing to take back.";
    const lines = [{ holder: "", figure: KIND_NAMES[changeKind(last)], from: last.source.to.name, to: last.source.from.name, decision: "taken back" }];
    return { change: inverse(last), lines, decidedBy, highlight: false, isUndo: true, skipped: [] };
  }, "asTheLast");
}

export type Intended = Pick<Work, "change" | "lines" | "decidedBy" | "highlight" | "isUndo"> & { readonly skipped: readonly string[] };

/** Why nothing can be written just now; a run that stopped in the middle must be finished first. */
export function whyBusy({ head }: SetView): string | null {
  if (head?.state !== "writing") return null;
  return Date.now() - Date.parse(head.at) < AT_WORK_MILLISECONDS
    ? "Another pane is refreshing this table now. Wait until it is done, and look again."
    : "A refresh of this table stopped in the middle. Complete it or take it back first.";
}

/** What this version keeps, an earlier one would lose: a person decides when the others need this one. */
function whyOlder({ record }: SetView): string | null {
  return record.version < PROVENANCE_VERSION ? 'An earlier version of Overhang made this table. Choose "Upgrade this table" first; colleagues with the earlier version can then only look at it.' : null;
}

/**
 * One change from look to record. On any failure what was written is taken back; where the host refuses even that, the outcome says what is
 * written, and the mark in the workbook lets any pane complete it or take it back.
 */
export async function runChange(suffix: string, progress: Progress, patience: number, intend: (view: SetView) => Intended | string, reads: "table" | "allSheets" | "asTheLast" = "table"): Promise<Outcome<Refreshed>> {
  if (setNumber(suffix) === null) return refusal("This is no table of ours.");
  for (let attempt = 1; ; attempt++) {
    const run = newRun(Date.now(), Math.random());
    let mayBeWritten = false;
    let before = 0;
    let backWithin = TAKE_BACK_PATIENCE;
    try {
      return await Excel.run({ delayForCellEdit: true }, async (context) => {
        const trips = new RoundTrips(context, progress, USUAL_TRIPS, patience);
        const read = await readSet(context, trips, suffix);
        if (!read.ok) return read;
        const needsAll = reads === "allSheets" || (reads === "asTheLast" && read.value.head?.change?.others !== undefined);
        const view = needsAll ? await withOtherSheets(context, trips, read.value) : read.value;
        const blocked = whyBusy(view) ?? whyOlder(view) ?? (await whyLocked(context, trips, view));
        if (blocked) return refusal(blocked);
        const intended = intend(view);
        if (typeof intended === "string") return refusal(intended);
        // A lock-up is taken back by the writer that wrote it, which may need as long again.
        if (intended.change.lockUp) backWithin = Math.max(TAKE_BACK_PATIENCE, patience);
        const changesSheet = findChangesSheet(view.contents, suffix);
        const locked = await whyRecordLocked(context, trips, view, intended, changesSheet);
        if (locked) return refusal(locked);
        const lockUpOf = loadLockUpRows(context, view);
        await trips.send("Looking at the lock-up");
        before = view.head?.revision ?? 0;
        const revision = before + 1;
        const at = new Date().toISOString();
        const done = await carryOut(context, trips, { ...intended, view, lockUp: lockUpOf(), changesSheet, run, at, done: { change: intended.isUndo ? null : intended.change, revision, run, at } }, () => { mayBeWritten = true; });
        const findings = await checkedAgain(context, trips, suffix);
        trips.finish("Done");
        return accept({ ...refreshed(done, revision, intended.skipped), hasLockUpValues: view.record.mode === "values" && hasSeveralLockUps(view) }, findings);
      });
    } catch (error) {
      if (!mayBeWritten && isGone(error) && attempt < ATTEMPTS) continue;
      if (!mayBeWritten) return refusal(failureCause(error));
      const left = await takeBack(suffix, run, before, backWithin, error instanceof NoAnswer || error instanceof LockUpRefused);
      if (error instanceof Moved && left.state === "asBefore" && attempt < ATTEMPTS) continue;
      if (left.state === "complete") return accept(refreshed(left.written, left.revision, []), [warning("The refresh is complete, but Excel did not say so in time.")]);
      return { ok: false, findings: [failure(error, left)] };
    }
  }
}

/** The table is complete by now: what fails here is said, and done by the next refresh or by "Check again". */
async function checkedAgain(context: Excel.RequestContext, trips: RoundTrips, suffix: string): Promise<Finding[]> {
  try {
    return await recomputeChecks(context, trips, suffix);
  } catch (error) {
    return [warning(`The table is complete. The sheet Checks could not be brought up to date; choose "Check again". ${causeOf(error)}`)];
  }
}

/** Brings the sheet of checks up to date with the table as it stands. */
export async function checkAgain(suffix: string, progress: Progress, patience = patienceOf(2_000)): Promise<Outcome<null>> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const trips = new RoundTrips(context, progress, USUAL_TRIPS, patience);
      if (await isNewer(context, () => trips.send("Looking at the records"))) return refusal(NEWER);
      return accept(null, await recomputeChecks(context, trips, suffix));
    });
  } catch (error) {
    return refusal(causeOf(error));
  }
}

const refreshed = (done: CarriedOut, revision: number, skipped: readonly string[]): Refreshed => ({ revision, ...done, skipped: [...skipped, ...done.skipped] });
const warning = (message: string): Finding => ({ check: "refresh", severity: "warning", message, subjects: [] });

function failure(error: unknown, left: Awaited<ReturnType<typeof takeBack>>): Finding {
  const state = left.state === "asBefore" ? `Nothing was changed: the table is as before.${left.leftAlone.length > 0 ? ` Left as somebody changed it meanwhile: ${left.leftAlone.join("; ")}.` : ""}`
    : left.state === "other" ? "Nothing was changed by this pane: the table was refreshed in another pane at the same moment. Look at the changes again."
    : `The refresh stopped in the middle and could not be taken back: ${left.state === "partial" ? left.written : "the table's state could not be read"}. Choose "Complete" or "Take back" when Excel answers again; no other cell is affected.`;
  return { check: "refresh", severity: "error", message: left.state === "other" ? state : `${state} ${failureCause(error)}`, subjects: [] };
}

export function failureCause(error: unknown): string {
  if (error instanceof Moved) return "Rows of the table were moved while it was written. Try again when nobody is sorting it.";
  return error instanceof LockUpRefused ? `The lock-up could not be written: ${error.message}` : causeOf(error);
}

/** What a change writes besides the table: its lines on the sheet Changes, which may have to be added first, and the sheets of the lock-up. */
async function whyRecordLocked(context: Excel.RequestContext, trips: RoundTrips, view: SetView, { change, lines }: Intended, place: ChangesSheet): Promise<string | null> {
  const isNew = !("tableId" in place);
  if (isNew && lines.length > 0 && view.contents.isStructureProtected) return whyBlocked(view.contents);
  const record = isNew ? [] : view.contents.tables.filter(({ id }) => id === place.tableId).map(({ sheetId }) => sheetId);
  const sheets = [...(lines.length > 0 ? record : []), ...(change.lockUp ? lockUpSheetIds(view) : [])];
  return sheets.length > 0 ? whyProtected(context, trips, sheets) : null;
}

/** Why the sheets that a change writes to cannot be written to, read before anything is written. */
async function whyLocked(context: Excel.RequestContext, trips: RoundTrips, { contents, sheetId, others, termsTableId }: SetView): Promise<string | null> {
  if (contents.isReadOnly) return whyBlocked(contents);
  return whyProtected(context, trips, [sheetId, ...(others ?? []).map((other) => other.sheetId), ...contents.tables.filter(({ id }) => id === termsTableId).map((table) => table.sheetId)]);
}
