import { toSerial } from "../../core/exact/serialDate";
import type { CivilDate } from "../../core/exact/civilDate";
import type { Finding, Outcome } from "../../core/finding";
import type { Sale } from "../../core/market/position";
import { accept, refuse } from "../../core/outcome";
import { causeOf } from "../describeFailure";
import { setNames, setNumber } from "../plan/setNames";
import { capParts } from "../plan/planInsert";
import { NEWER, readSet } from "../refresh/readSet";
import { patienceOf } from "../write/patience";
import type { SetView } from "../refresh/setView";
import { tableOfView } from "../refresh/tableOfView";
import type { InsertMode, Progress } from "../types";
import { isNewer } from "../write/isNewer";
import { RoundTrips } from "../write/roundTrips";
import { whyProtected } from "../write/whyProtected";
import { composeSet, computeSet, lockUpsView, type Composed } from "./composeView";
import { isSeveral, loadTables, type LoadedTables } from "./loadTables";
import { outgrownBy } from "./outgrownBy";
import { planSizes } from "./planSizes";
import { queueSeveral } from "./queueSeveral";
import { severalFigures } from "./severalFigures";
import { sheetsBefore, type SheetsBefore } from "./sheetsBefore";
import { takeBackLockUps } from "./takeBackLockUps";
import { watchLockUps } from "./watchLockUps";
import type { LockUpActions, LockUpSet, LockUpsView, LockUpsWritten } from "./types";

const USUAL_TRIPS = 8;
/** A large lock-up computes for long; Excel itself says when it does not answer. */
const PATIENCE = patienceOf(20_000);
const CHECK = "lock-ups";
/** Each early release makes the formula of a holder's releases longer, and Excel takes 8,192 characters: so many fit with the longest names of sheets. */
export const MOST_EARLY = 15;

interface Loaded {
  /** What stood there before the writing, once it has gone out: a failure may have left a part of it. */
  readonly writing: { before: SheetsBefore | null };
  readonly view: SetView;
  readonly tables: LoadedTables;
  readonly composed: Composed;
  readonly saidOutgrown: string;
  /** Rows that the sheet of workings uses now. */
  readonly workingRows: number;
  readonly chart: Excel.Chart | null;
}

/** One set's lock-ups as they stand; nothing is written. */
async function load(context: Excel.RequestContext, trips: RoundTrips, suffix: string, writing: Loaded["writing"]): Promise<Outcome<Loaded>> {
  const read = await readSet(context, trips, suffix);
  if (!read.ok) return read;
  const view = read.value;
  const name = view.contents.names.find((one) => one.name.toLowerCase() === view.names.terms.availableAsOf.toLowerCase());
  const asOf = name ? context.workbook.names.getItem(name.name).getRange().load("values") : null;
  const { tables, dailyVolume, saidOutgrown, workingRows, charts } = await loadTables(context, trips, view);
  const chart = charts?.items.find((one) => one.name === "Supply") ?? charts?.items[0] ?? null;
  return accept({ writing, view, tables, chart, saidOutgrown, workingRows, composed: composeSet(view, tables, dailyVolume, asOf?.values[0]?.[0]) });
}

/** Writings of this pane that could not be taken back: the next one tries that again before anything else. */
const unfinished = new Map<string, SheetsBefore>();

async function run<T>(suffix: string, progress: Progress, patience: number, what: (context: Excel.RequestContext, trips: RoundTrips, loaded: Loaded) => Promise<Outcome<T>>): Promise<Outcome<T>> {
  const writing: Loaded["writing"] = { before: null };
  const earlier = unfinished.get(suffix);
  if (earlier) {
    const left = await takeBackLockUps(earlier, patience);
    if (left !== null) return refuse(CHECK, stillThere(left));
    unfinished.delete(suffix);
  }
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const trips = new RoundTrips(context, progress, USUAL_TRIPS, patience);
      const loaded = await load(context, trips, suffix, writing);
      return loaded.ok ? what(context, trips, loaded.value) : loaded;
    });
  } catch (error) {
    const left = writing.before && (await takeBackLockUps(writing.before, patience));
    if (writing.before && left !== null) unfinished.set(suffix, writing.before);
    return refuse(CHECK, `${left === null ? "Nothing was changed." : stillThere(left)} ${causeOf(error)}`);
  }
}

const stillThere = (left: string): string => `The lock-up stopped in the middle and could not be taken back: ${left}. Try again when Excel answers: what is left is taken back first, then the lock-up is written whole.`;

/** Why the lock-up cannot be written just now; null when it can. */
async function whyNot(context: Excel.RequestContext, trips: RoundTrips, { view, tables }: Loaded): Promise<string | null> {
  if (!tables.schedule || !tables.byHolder) return "The tables of the sheet Lock-up are no longer there. Insert the table again.";
  if (view.contents.isReadOnly) return "This workbook is open for reading only. Save a copy, or choose Enable Editing, and try again.";
  if (view.contents.isStructureProtected && !tables.market) return "The structure of this workbook is protected, so no sheet can be added. Choose Review, Protect Workbook to lift the protection, and try again.";
  return whyProtected(context, trips, [tables.schedule, tables.market, tables.releases].flatMap((table) => table?.sheetId ?? []));
}

/** @param inputs what is entered anew; null makes room for what stands there and computes it */
async function write(context: Excel.RequestContext, trips: RoundTrips, loaded: Loaded, inputs: LockUpSet | null, mode: InsertMode = loaded.view.record.mode): Promise<Outcome<LockUpsWritten>> {
  const { view, tables } = loaded;
  if (inputs && loaded.composed.unread.length > 0) return refuseUnread(loaded.composed.unread);
  const computed = inputs ? { ...loaded.composed, ...computeSet(inputs, view.offering, loaded.composed.holders, loaded.composed.availableAsOf, []) } : loaded.composed;
  if (inputs && computed.market === null) return { ok: false, findings: errorsFirst(computed.findings) };
  const blocked = await whyNot(context, trips, loaded);
  if (blocked) return refuse(CHECK, `Nothing was changed. ${blocked}`);
  const before = await sheetsBefore(context, trips, view, tables, loaded.chart);
  const sizes = planSizes(computed.set, tables, view.rows.length, inputs !== null);
  if (mode !== "values" && sizes.early > MOST_EARLY) return refuse(CHECK, `Nothing was changed. There are ${sizes.early} rows of early releases; a formula of Excel has room for ${MOST_EARLY}. State releases that are known by date as lock-ups of the kind Dates, or switch the table to values first.`);
  const { blocks, market } = computed;
  const figures = mode === "values" && blocks && market ? severalFigures(blocks, market, view.rows.length, view.offering.sharesOutstanding, computed.set.market.averageDailyVolume, computed.availableAsOf, sizes.releases, new Set(computed.set.holidays)) : null;
  const { layout } = queueSeveral(context, {
    names: view.names, mode, sizes, tables, figures, chart: loaded.chart, standing: before.sheets.find(({ id }) => id === before.lockUpId)!.contents, workingRows: loaded.workingRows, sheetNames: view.contents.sheets.map(({ name }) => name),
    inputs, offered: view.offering.lockUp, capParts: capParts(tableOfView(view)) ?? 1,
  });
  loaded.writing.before = { ...before, added: [...(tables.market ? [] : [layout.sheets.market]), ...(tables.releases ? [] : [layout.sheets.workings])] };
  await trips.send("Writing the lock-up");
  trips.finish("Done");
  return accept({ releases: sizes.releases, lockUps: computed.set.agreements.length, others: computed.set.others.length, sales: computed.set.sales.length }, computed.findings);
}

/** Whoever writes has seen the rows that were read; the others would be gone without anybody having meant it. */
function refuseUnread(unread: readonly Finding[]): Outcome<never> {
  const message = `Nothing was changed. Writing now would drop what could not be read in the sheet. Correct it there first: ${unread.map((finding) => finding.message).join(" ")}`;
  return { ok: false, findings: [{ check: "lock-up-terms", severity: "error", message, subjects: unread[0]!.subjects }] };
}

const errorsFirst = (findings: readonly Finding[]): Finding[] => [...findings.filter(({ severity }) => severity === "error"), ...findings.filter(({ severity }) => severity !== "error")];

export async function readLockUps(suffix: string, progress: Progress, patience = PATIENCE): Promise<Outcome<LockUpsView>> {
  return run(suffix, progress, patience, async (_context, trips, { view, tables, composed, saidOutgrown }) => {
    const outgrown = outgrownBy(view, tables, composed, saidOutgrown);
    const finding: Finding[] = outgrown ? [{ check: CHECK, severity: "warning", message: outgrown, subjects: [] }] : [];
    trips.finish("Done");
    return accept(lockUpsView(view, tables, composed, outgrown), [...composed.findings, ...finding]);
  });
}

export async function writeLockUps(suffix: string, set: LockUpSet, progress: Progress, patience = PATIENCE): Promise<Outcome<LockUpsWritten>> {
  return run(suffix, progress, patience, (context, trips, loaded) => write(context, trips, loaded, set));
}

/** What stands in tables of ours stays as it is; a set that had one lock-up gets tables of several. */
export async function resizeLockUps(suffix: string, progress: Progress, mode?: InsertMode): Promise<Outcome<LockUpsWritten>> {
  return run(suffix, progress, PATIENCE, (context, trips, loaded) => write(context, trips, loaded, isSeveral(loaded.tables) ? null : loaded.composed.set, mode));
}

async function changeSales(suffix: string, progress: Progress, change: (sales: readonly Sale[]) => readonly Sale[] | string): Promise<Outcome<LockUpsWritten>> {
  return run(suffix, progress, PATIENCE, async (context, trips, loaded) => {
    if (loaded.composed.market === null) return { ok: false, findings: errorsFirst(loaded.composed.findings) };
    const sales = change(loaded.composed.set.sales);
    return typeof sales === "string" ? refuse("sales", sales) : write(context, trips, loaded, { ...loaded.composed.set, sales });
  });
}

export const lockUpActions: LockUpActions = {
  read: readLockUps,
  write: (suffix, set, progress) => writeLockUps(suffix, set, progress),
  resize: (suffix, progress) => resizeLockUps(suffix, progress),
  recordSale: (suffix, sale, progress) => changeSales(suffix, progress, (sales) => [...sales, sale]),
  removeSale: (suffix, index, sale, progress) => changeSales(suffix, progress, (sales) => {
    const found = sales[index];
    const isSame = found !== undefined && found.date === sale.date && found.holder === sale.holder && found.shares === sale.shares && found.road === sale.road;
    return isSame ? sales.filter((_, at) => at !== index) : "The sale is no longer in its row. Look at the sales again.";
  }),
  watch: watchLockUps,
  lookAt,
};

async function lookAt(suffix: string, asOf: CivilDate): Promise<Outcome<null>> {
  const n = setNumber(suffix);
  if (n === null) return refuse(CHECK, "This is no table of ours.");
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const name = context.workbook.names.getItemOrNullObject(setNames(n).terms.availableAsOf);
      await context.sync();
      if (await isNewer(context)) return refuse(CHECK, `Nothing was changed. ${NEWER}`);
      if (name.isNullObject) return refuse(CHECK, "The name of the day that the sheet Lock-up looks at is no longer in this workbook. Insert the table again.");
      name.getRange().values = [[toSerial(asOf)]];
      await context.sync();
      return accept(null);
    });
  } catch (error) {
    return refuse(CHECK, causeOf(error));
  }
}
