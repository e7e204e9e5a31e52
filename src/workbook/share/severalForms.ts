import { accept, refuse } from "../../core/outcome";
import type { Outcome } from "../../core/finding";
import { causeOf } from "../describeFailure";
import { composeSet, type Composed } from "../lockUps/composeView";
import { fillHolders } from "../lockUps/fillHolders";
import { fillLockUpSheet } from "../lockUps/fillLockUpSheet";
import { fillMarket } from "../lockUps/fillMarket";
import { fillWorkings } from "../lockUps/fillWorkings";
import { isSeveral, loadTables, type LoadedTables } from "../lockUps/loadTables";
import { lockUpSheets, lockUpTables, RELEASE_HEADERS } from "../lockUps/lockUpTables";
import { outgrownBy } from "../lockUps/outgrownBy";
import { planSizes } from "../lockUps/planSizes";
import { addTable } from "../lockUps/putCells";
import { severalFigures } from "../lockUps/severalFigures";
import { WORK_HEADER } from "../lockUps/severalLayout";
import type { Filled, SeveralPlan } from "../lockUps/severalPlan";
import { area } from "../plan/address";
import { capParts } from "../plan/planInsert";
import { plannedContent } from "../refresh/cellContent";
import type { OtherKey } from "../refresh/otherSheets";
import { readSet } from "../refresh/readSet";
import type { SetView } from "../refresh/setView";
import { tableOfView } from "../refresh/tableOfView";
import type { InsertMode, Progress } from "../types";
import { RoundTrips } from "../write/roundTrips";
import { cellsOfWrites, type PlannedCell } from "./plannedCells";
import { recordingSheet, silentContext } from "./recordingSheet";

const PATIENCE = 60_000;
type SeveralKey = Exclude<OtherKey, "checks">;
export type SeveralCells = Readonly<Record<SeveralKey, readonly PlannedCell[]>>;

/** A set with tables of several lock-ups, as a switch between the ways of writing it sees it. */
export interface Several {
  /** What every computed cell holds in each of the three ways, and where the headings of its tables stand. */
  readonly cells: Readonly<Record<InsertMode, SeveralCells>>;
  readonly headings: Readonly<Record<SeveralKey, readonly Pick<PlannedCell, "row" | "column" | "content">[]>>;
  /** Why the tables do not fit what is entered; null when they do. */
  readonly outgrown: string | null;
  readonly hasEarlyReleases: boolean;
  /** The id of a sheet of workings that was added for the formulas; null where it stood already. */
  readonly addedSheet: string | null;
}

/**
 * Reads a set's several lock-ups; null where it has the one of the offering terms.
 * @param addWorkings adds the sheet of workings, which formulas need, where the tables were written as values and have none
 */
export async function readSeveral(suffix: string, addWorkings: boolean, progress: Progress): Promise<Outcome<Several | null>> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const trips = new RoundTrips(context, progress, 6, PATIENCE);
      const read = await readSet(context, trips, suffix);
      if (!read.ok) return read;
      const view = read.value;
      const name = view.contents.names.find((one) => one.name.toLowerCase() === view.names.terms.availableAsOf.toLowerCase());
      const asOf = name ? context.workbook.names.getItem(name.name).getRange().load("values") : null;
      const { tables, dailyVolume, saidOutgrown } = await loadTables(context, trips, view);
      if (!isSeveral(tables) || !tables.schedule || !tables.byHolder || !tables.others) return accept(null);
      const composed = composeSet(view, tables, dailyVolume, asOf?.values[0]?.[0]);
      const sizes = planSizes(composed.set, tables, view.rows.length, false);
      const standing: Standing = { view, tables, composed, sizes };
      const isAdded = addWorkings && !tables.releases && !view.contents.isReadOnly && !view.contents.isStructureProtected;
      const added = isAdded ? queueWorkings(context, standing).load("id") : null;
      if (added) await trips.send("Adding the workings of the lock-ups");
      return accept({
        cells: { formulas: cellsIn("formulas", standing), functions: cellsIn("functions", standing), values: cellsIn("values", standing) },
        headings: headingsOf(tables), outgrown: outgrownBy(view, tables, composed, saidOutgrown), hasEarlyReleases: sizes.early > 0, addedSheet: added?.id ?? null,
      });
    });
  } catch (error) {
    return refuse("share", `Nothing was changed. ${causeOf(error)}`);
  }
}

interface Standing {
  readonly view: SetView;
  readonly tables: LoadedTables;
  readonly composed: Composed;
  readonly sizes: SeveralPlan["sizes"];
}

function planOf(mode: InsertMode, { view, tables, composed, sizes }: Standing): SeveralPlan {
  const { blocks, market, set, availableAsOf } = composed;
  const figures = mode === "values" && blocks && market ? severalFigures(blocks, market, view.rows.length, view.offering.sharesOutstanding, set.market.averageDailyVolume, availableAsOf, sizes.releases, new Set(set.holidays)) : null;
  return { names: view.names, mode, sizes, tables, figures, inputs: null, offered: view.offering.lockUp, capParts: capParts(tableOfView(view)) ?? 1, sheetNames: view.contents.sheets.map((sheet) => sheet.name), chart: null, workingRows: 0 };
}

/** Where everything stands, with the sheets to write to. */
function placedOn({ view, tables, sizes }: Standing, sheets: Pick<Filled, "lockUp" | "market" | "workings">): Filled {
  const added = lockUpSheets(view.names);
  return {
    layout: {
      names: view.names, tables: lockUpTables(view.names), sizes,
      sheets: { lockUp: tables.schedule!.sheetName, market: tables.market?.sheetName ?? added.market, workings: tables.releases?.sheetName ?? added.workings },
      rows: { lockUps: tables.lockUps!.header, lists: tables.dates?.header ?? 0, schedule: tables.schedule!.header, byHolder: tables.byHolder!.header, others: tables.others!.header },
    },
    ...sheets, columns: tables.byHolder!.columns, otherColumns: tables.others!.columns, isNew: false,
  };
}

/** What is entered is left out, but for the cells of a lock-up that follow the offering's terms. */
function cellsIn(mode: InsertMode, standing: Standing): SeveralCells {
  const computed = recordedWith(planOf(mode, standing), standing);
  const entered = recordedWith({ ...planOf(mode, standing), inputs: standing.composed.set }, standing);
  const following = entered.lockUp.filter(({ row, content }) => typeof content === "string" && content.startsWith("=") && row > standing.tables.lockUps!.header - 1 && row < standing.tables.lockUps!.header + standing.tables.lockUps!.rows);
  // The total of what is offered is the insert's own; the writing of several lock-ups leaves it as it stands.
  const { byHolder } = standing.tables;
  const offered = cellsOfWrites([{ address: area(byHolder!.left + byHolder!.columns.indexOf("Offered"), byHolder!.header + standing.sizes.sellers + 1, 1, 1), cells: mode === "values" ? [[standing.composed.sellers.reduce((sum, { shares }) => sum + shares, 0)]] : `=SUM(${standing.view.names.tables.byHolder}[Offered])` }]);
  return { ...computed, lockUp: [...computed.lockUp, ...offered, ...following.filter((cell) => !computed.lockUp.some(({ row, column }) => row === cell.row && column === cell.column))] };
}

function recordedWith(plan: SeveralPlan, standing: Standing): SeveralCells {
  const { mode } = plan;
  const [lockUp, market, workings] = [recordingSheet(), recordingSheet(), recordingSheet()];
  const placed = placedOn(standing, { lockUp: lockUp.sheet, market: market.sheet, workings: workings.sheet });
  fillLockUpSheet(silentContext, plan, placed);
  if (mode !== "values") fillWorkings(placed);
  if (standing.tables.market) fillMarket(silentContext, plan, placed);
  fillHolders(plan, placed);
  return { lockUp: cellsOfWrites(lockUp.writes), market: cellsOfWrites(market.writes), workings: cellsOfWrites(workings.writes) };
}

function queueWorkings(context: Excel.RequestContext, standing: Standing): Excel.Worksheet {
  const silent = recordingSheet().sheet;
  const { layout } = placedOn(standing, { lockUp: silent, market: silent, workings: silent });
  const sheet = context.workbook.worksheets.add(layout.sheets.workings);
  addTable(context, sheet, layout.tables.releases, 0, WORK_HEADER, RELEASE_HEADERS, layout.sizes.releaseRows);
  fillWorkings(placedOn(standing, { lockUp: silent, market: silent, workings: sheet }));
  return sheet;
}

function headingsOf(tables: LoadedTables): Several["headings"] {
  const of = (...keys: (keyof LoadedTables)[]): Pick<PlannedCell, "row" | "column" | "content">[] => keys.flatMap((key) => {
    const table = tables[key];
    return table ? [{ row: table.header - 1, column: table.left, content: plannedContent(table.columns[0] ?? "") }] : [];
  });
  return { lockUp: of("lockUps", "dates", "early", "holidays", "schedule", "byHolder", "others"), market: of("market", "facts", "sales", "positions"), workings: of("releases") };
}
