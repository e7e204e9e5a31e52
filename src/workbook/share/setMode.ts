import type { Finding, Outcome } from "../../core/finding";
import { accept } from "../../core/outcome";
import { COLUMNS } from "../../core/ownership/columns";
import { causeOf } from "../describeFailure";
import { planInsert } from "../plan/planInsert";
import type { SheetPlan } from "../plan/sheetPlan";
import { sameContent, type Content } from "../refresh/cellContent";
import { rowKey } from "../refresh/composeChange";
import { patienceOf, runChange } from "../refresh/refresh";
import { rowContents } from "../refresh/rowContents";
import { columnIndex, type SetView } from "../refresh/setView";
import { tableOfView } from "../refresh/tableOfView";
import { readSet } from "../refresh/readSet";
import type { TableChange } from "../refresh/tableChange";
import type { InsertMode, Progress } from "../types";
import { validateRequest } from "../validateRequest";
import { RoundTrips } from "../write/roundTrips";
import { capParts } from "../plan/planInsert";
import type { Frozen } from "./types";

const COMPUTED = ["offeredFromAcquirable", "ownedBefore", "ownedAfter", "percentBefore", "percentAfter"] as const;

/**
 * Switches a set between Excel's formulas, our functions and values. Only cells that we computed are written: a number that a person put over one
 * stays, as do formats, notes, order and columns. It is taken back as a refresh is.
 */
export async function setMode(suffix: string, mode: InsertMode, progress: Progress, patience = patienceOf(2_000)): Promise<Outcome<Frozen>> {
  const outcome = await runChange(suffix, progress, patience, (view) => {
    if (view.record.mode === mode) return `The table already holds ${NAMES[mode]}.`;
    const table = tableOfView(view);
    const problems = validateRequest({ table, mode, accounts: [], source: view.record.source, placement: "new", percentFormat: view.record.percentFormat });
    if (problems.length > 0) return problems[0]!.message;
    return { change: modeChange(view, mode), lines: [{ holder: "", figure: "All computed cells", from: NAMES[view.record.mode], to: NAMES[mode], decision: "switched" }], decidedBy: "", highlight: false, isUndo: false, skipped: [] };
  });
  if (!outcome.ok) return outcome;
  const others = await otherSheets(suffix, mode, progress, patience);
  return accept({ cells: outcome.value.cells }, others);
}

const NAMES: Readonly<Record<InsertMode, string>> = { formulas: "Excel's own formulas", functions: "Overhang functions", values: "values" };

/** The cells of the table itself: those that hold what we computed in the mode that it has now. */
function modeChange(view: SetView, mode: InsertMode): TableChange {
  const table = tableOfView(view);
  const parts = capParts(table) ?? 1;
  const setting = { names: view.names, offering: view.offering, capParts: parts };
  const plan = planInsert({ table, mode, accounts: [], source: view.record.source, placement: "new", percentFormat: view.record.percentFormat }, view.names).sheets.find(({ key }) => key === "table")!;
  const totals = plan.tables[0]!.totals!;
  const lines = plan.formulas.find(({ address }) => address === "A1:A2")!.cells as readonly (readonly Content[])[];
  const same = <T>(value: T): { from: T; to: T } => ({ from: value, to: value });
  return {
    cells: view.rows.flatMap((row) => {
      const to = rowContents(row.holder, { ...setting, mode });
      return COMPUTED.flatMap((column) => {
        const at = columnIndex(view, column);
        const from = row.contents[at];
        const isOwn = column === "offeredFromAcquirable" ? row.holder.offeredFromAcquirable !== null : row.holder.printed?.[column] !== undefined;
        return at < 0 || from === undefined || isOwn || sameContent(from, to[column]) ? [] : [{ id: rowKey(row), column, from, to: to[column] }];
      });
    }),
    totals: view.hasTotals ? COLUMNS.flatMap(([column], index) => {
      const at = columnIndex(view, column);
      const [from, to] = [view.totals[at], totals[index] as Content];
      return at < 0 || from === undefined || from === "" || sameContent(from, to) ? [] : [{ column, from, to }];
    }) : [],
    headLines: ([0, 1] as const).flatMap((row) => (sameContent(view.headLines[row]!, lines[row]![0]!) ? [] : [{ row, from: view.headLines[row]!, to: lines[row]![0]! }])),
    added: [], removed: [], terms: [], notes: [], base: [],
    order: null, table: same(view.record.table), source: same(view.record.source), mode: { from: view.record.mode, to: mode },
  };
}

/** The sheets Lock-up and Checks, whose formulas stand where an insert puts them; where a person moved them they are left alone and named. */
async function otherSheets(suffix: string, mode: InsertMode, progress: Progress, patience: number): Promise<Finding[]> {
  const info = (message: string): Finding => ({ check: "share", severity: "warning", message, subjects: [] });
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const trips = new RoundTrips(context, progress, 5, patience);
      const read = await readSet(context, trips, suffix);
      if (!read.ok) return [...read.findings];
      const view = read.value;
      const plan = planInsert({ table: tableOfView(view), mode, accounts: [], source: view.record.source, placement: "new", percentFormat: view.record.percentFormat }, view.names);
      const findings: Finding[] = [];
      for (const key of ["lockUp", "checks"] as const) {
        const sheet = plan.sheets.find((one) => one.key === key)!;
        const place = await whereTablesAre(context, trips, view, sheet);
        if (!place) { findings.push(info(`The sheet "${sheet.name}" is not as it was inserted, so it was left as it is.`)); continue; }
        const target = context.workbook.worksheets.getItem(place);
        if (mode === "values") await freezeSheet(trips, target);
        else for (const { address, cells } of sheet.formulas) target.getRange(address).formulas = (typeof cells === "object" ? cells.map((row) => [...row]) : cells) as string[][];
        if (mode !== "values") sheet.tables.forEach(({ name, totals }) => { if (totals) context.workbook.tables.getItem(name).getTotalRowRange().formulas = [[...totals]] as string[][]; });
      }
      await trips.send("Writing the other sheets");
      trips.finish("Done");
      return findings;
    });
  } catch (error) {
    return [info(`The table is switched. The sheets Lock-up and Checks were not: choose the form again. ${causeOf(error)}`)];
  }
}

/** The sheet's id where its tables stand at the planned rows and columns; null where they do not. The number of findings may differ. */
async function whereTablesAre(context: Excel.RequestContext, trips: RoundTrips, view: SetView, sheet: SheetPlan): Promise<string | null> {
  const found = sheet.tables.map(({ name }) => view.contents.tables.find((table) => table.name.toLowerCase() === name.toLowerCase()));
  if (found.some((table) => !table)) return null;
  const ranges = found.map((table) => context.workbook.tables.getItem(table!.id).getHeaderRowRange().load("address"));
  const bodies = found.map((table) => context.workbook.tables.getItem(table!.id).rows.load("count"));
  await trips.send("Looking at the other sheets");
  const isThere = sheet.tables.every(({ address }, index) => {
    const [first = "", last = ""] = address.split(":");
    const row = /\d+$/.exec(first)![0];
    const rows = Number(/\d+$/.exec(last)![0]) - Number(row);
    const [planned, now] = [`${first}:${last.replace(/\d+$/, row)}`, ranges[index]!.address.split("!").pop()];
    return planned === now && (sheet.key === "checks" || bodies[index]!.count === rows);
  });
  return isThere ? found[0]!.sheetId : null;
}

async function freezeSheet(trips: RoundTrips, sheet: Excel.Worksheet): Promise<void> {
  const used = sheet.getUsedRange(true).load("formulas,values,rowIndex,columnIndex");
  await trips.send("Reading the formulas");
  used.formulas.forEach((row, r) => row.forEach((formula: unknown, c) => {
    if (typeof formula === "string" && formula.startsWith("=") && formula !== used.values[r]![c]) sheet.getRangeByIndexes(used.rowIndex + r, used.columnIndex + c, 1, 1).values = [[used.values[r]![c]]];
  }));
}
