import { area, columnLetters } from "../plan/address";
import { chartPlan } from "../plan/lockUpSheet";
import { SUPPLY_COLUMN, volumeCell } from "../plan/lockUpSupply";
import { lockUpLooks, lockUpValidations } from "./lockUpLooks";
import { applyLook } from "../write/applyLook";
import { addValidation } from "../write/sheetExtras";
import { dateProblem, earlyProblem, lockUpProblem } from "./termProblems";
import { headFormulas, scheduleFormulas, supplyRow } from "./gridFormulas";
import { enter, put, putColumn } from "./putCells";
import type { Filled, SeveralPlan } from "./severalPlan";
import { headCells, LIST_COLUMNS, type SeveralLayout } from "./severalLayout";
import { earlyRows, holidayRows, listRows, lockUpRows } from "./termRows";
import { DATE_HEADERS, EARLY_HEADERS, LOCK_UP_HEADERS } from "./lockUpTables";

/** The tables of terms, the schedule, what stands beside it, and the chart. */
export function fillLockUpSheet(_context: Excel.RequestContext, plan: SeveralPlan, placed: Filled): void {
  const { layout, lockUp: sheet } = placed;
  const { sizes, rows } = layout;
  const { inputs, names, mode, figures } = plan;
  const left = (key: "lockUps" | "dates" | "early" | "holidays"): number => plan.tables[key]?.left ?? (key === "lockUps" ? 0 : LIST_COLUMNS[key]);
  if (inputs) {
    enter(sheet, left("lockUps"), rows.lockUps, LOCK_UP_HEADERS.length - 1, sizes.lockUps, lockUpRows(inputs, plan.offered, names, mode === "values"));
    enter(sheet, left("dates"), rows.lists, DATE_HEADERS.length - 1, sizes.dates, listRows(inputs));
    enter(sheet, left("early"), rows.lists, EARLY_HEADERS.length - 1, Math.max(1, sizes.early), earlyRows(inputs));
    enter(sheet, left("holidays"), rows.lists, 1, sizes.holidays, holidayRows(inputs));
    sheet.getRange(volumeCell(rows.schedule).replace(/\$/g, "")).values = [[inputs.market.averageDailyVolume ?? ""]];
  }
  const problem = (column: number, header: number, count: number, formula: string): void => putColumn(sheet, column, header + 1, count, mode === "values" ? Array<string>(count).fill("") : formula);
  problem(left("lockUps") + LOCK_UP_HEADERS.length - 1, rows.lockUps, sizes.lockUps, lockUpProblem(layout));
  problem(left("dates") + DATE_HEADERS.length - 1, rows.lists, sizes.dates, dateProblem(layout));
  problem(left("early") + EARLY_HEADERS.length - 1, rows.lists, Math.max(1, sizes.early), earlyProblem(layout));
  if (placed.isNew) {
    sheet.getRange(`A${rows.lockUps - 1}`).values = [["Lock-ups: the shaded cells are entered, the rest follows from them"]];
    sheet.getRange(`A${rows.lists - 1}:Q${rows.lists - 1}`).values = [["Dates of the lock-ups of the kind Dates", ...Array<string>(4).fill(""), "Released early", ...Array<string>(10).fill(""), "Holidays"]];
    sheet.getRange(`A${rows.others - 1}`).values = [["Holders who are not selling"]];
  }
  fillSchedule(plan, placed, sheet);
  for (const look of lockUpLooks(placed, plan)) applyLook(sheet.getRange(look.address), look);
  for (const one of lockUpValidations(layout, left)) addValidation(sheet.getRange(one.address), one);
  if (figures) sheet.getRange("A2").values = [[figures.line]];
  moveChart(plan, layout, sheet);
}

function fillSchedule({ mode, figures }: SeveralPlan, { layout, columns }: Filled, sheet: Excel.Worksheet): void {
  const { sizes, rows } = layout;
  const head = headCells(layout);
  const padded = (cells: readonly (readonly (string | number | boolean | null)[])[]): (string | number | boolean | null)[][] => Array.from({ length: sizes.releases }, (_, row) => [...(cells[row] ?? ["", "", "", ""])]);
  const dateRow = Array.from({ length: sizes.releases }, (_, index) => columns.indexOf(`Release ${index + 1}`));
  const above = (column: number, row: number, cell: string | number): void => { sheet.getRange(`${columnLetters(column)}${row}`).formulas = [[cell]]; };
  // What the sheet of one lock-up counts there, the workings count.
  sheet.getRange(`D${rows.byHolder - 3}:D${rows.byHolder - 2}`).values = [[""], [""]];
  dateRow.forEach((column, index) => {
    above(column, rows.byHolder - 3, "");
    above(column, rows.byHolder - 2, "");
    above(column, rows.byHolder - 1, mode === "values" ? figures?.dates[index] ?? "" : `=$A$${rows.schedule + index + 1}`);
  });
  const [cells, outgrown, problem] = [head.values, head.outgrown, head.problem].map((address) => address.replace(/\$/g, "")) as [string, string, string];
  if (mode === "values") {
    put(sheet, { address: head.labels, cells: "" });
    put(sheet, { address: cells, cells: "" });
    put(sheet, { address: outgrown, cells: "" });
    put(sheet, { address: problem, cells: "" });
    put(sheet, { address: area(0, rows.schedule + 1, 4, sizes.releases), cells: padded(figures?.schedule ?? []) });
    put(sheet, { address: area(SUPPLY_COLUMN, rows.schedule + 1, 4, sizes.releases), cells: padded(figures?.supply ?? []) });
    return;
  }
  const lines = headFormulas(layout);
  put(sheet, { address: head.labels, cells: lines.labels.map((label) => [label]) });
  put(sheet, { address: cells, cells: lines.working.map((cell) => [cell]) });
  put(sheet, { address: "A2", cells: lines.line });
  put(sheet, { address: outgrown, cells: lines.outgrown });
  put(sheet, { address: problem, cells: lines.problem });
  const each = Array.from({ length: sizes.releases }, (_, index) => index + 1);
  put(sheet, { address: area(0, rows.schedule + 1, 4, sizes.releases), cells: each.map((k) => scheduleFormulas(layout, k)) });
  put(sheet, { address: area(SUPPLY_COLUMN, rows.schedule + 1, 4, sizes.releases), cells: each.map((k) => supplyRow(layout, k)) });
}

function moveChart({ chart }: SeveralPlan, { sizes, rows }: SeveralLayout, sheet: Excel.Worksheet): void {
  if (!chart) return;
  const plan = chartPlan(rows.schedule + 1, sizes.releases, rows.schedule + Math.max(10, Math.min(sizes.releases, 24)));
  const series = chart.series.getItemAt(0);
  series.setValues(sheet.getRange(plan.values));
  series.setXAxisValues(sheet.getRange(plan.categories));
  const line = chart.series.getItemAt(1);
  line.setValues(sheet.getRange(plan.line!.values));
  line.setXAxisValues(sheet.getRange(plan.categories));
  chart.setPosition(plan.topLeft, plan.bottomRight);
}
