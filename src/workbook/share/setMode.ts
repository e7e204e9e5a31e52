import type { Finding, Outcome } from "../../core/finding";
import { accept } from "../../core/outcome";
import { COLUMNS } from "../../core/ownership/columns";
import type { Holder } from "../../core/ownership/holder";
import { planInsert, capParts } from "../plan/planInsert";
import type { SheetKey, SheetPlan } from "../plan/sheetPlan";
import { plannedContent, sameContent, type Content } from "../refresh/cellContent";
import { rowKey } from "../refresh/composeChange";
import type { OtherKey, OtherSheet } from "../refresh/otherSheets";
import { runChange } from "../refresh/refresh";
import { patienceOf } from "../write/patience";
import { rowContents } from "../refresh/rowContents";
import { columnIndex, type SetView, type ViewRow } from "../refresh/setView";
import { tableOfView } from "../refresh/tableOfView";
import type { TableChange } from "../refresh/tableChange";
import type { InsertMode, Progress } from "../types";
import { validateRequest } from "../validateRequest";
import { formulaCells, frozenCells, inForm, sheetsWithin, stands, withMessagesOf } from "./otherCells";
import { readSeveral, type Several } from "./severalForms";
import { whyNotComputed } from "./notComputed";
import { isWithin, takesTable, type SwitchPart } from "./switchPart";
import type { Frozen } from "./types";

const COMPUTED = ["offeredFromAcquirable", "ownedBefore", "ownedAfter", "percentBefore", "percentAfter"] as const;

/**
 * Switches a set, or a part of it, between Excel's formulas, our functions and values. Only cells that we computed are written: a number that a person
 * put over one stays, as do formats, notes, order and columns. It is one change, taken back as a refresh is.
 * @param part null: the whole set
 */
export async function setMode(suffix: string, mode: InsertMode, progress: Progress, part: SwitchPart | null = null, decidedBy = "", patience = patienceOf(2_000)): Promise<Outcome<Frozen>> {
  const findings: Finding[] = [];
  const several = await readSeveral(suffix, mode !== "values", progress);
  if (!several.ok) return several;
  const outcome = await runChange(suffix, progress, patience, (view) => {
    const table = tableOfView(view);
    const problems = validateRequest({ table, mode, accounts: [], source: view.record.source, placement: "new", percentFormat: view.record.percentFormat });
    if (problems.length > 0) return problems[0]!.message;
    const early = mode === "values" ? whyNotComputed(shownCells(view, part)) : null;
    if (early) return early;
    findings.length = 0;
    const change = modeChange(view, mode, part, several.value, findings);
    const count = change.cells.length + change.totals.length + change.headLines.length + change.others!.length;
    if (count === 0 && change.mode.from === change.mode.to) return `${part?.block ? "The selected cells hold nothing that is computed otherwise than as" : "The cells hold"} ${NAMES[mode]} already.`;
    const what = part === null ? "All computed cells" : part.block ? "Selected cells" : `Sheet ${sheetName(view, part.sheetId)}`;
    return { change, lines: [{ holder: "", figure: what, from: NAMES[view.record.mode], to: NAMES[mode], decision: "switched" }], decidedBy, highlight: false, isUndo: false, skipped: [] };
  }, "allSheets");
  if (!outcome.ok && several.value?.addedSheet) await removeSheet(several.value.addedSheet);
  return outcome.ok ? accept({ cells: outcome.value.cells }, [...findings, ...outcome.findings.filter(({ check }) => check === "refresh")]) : outcome;
}

/** The cells of the other sheets, whose values are taken as they show; the table's own are computed here. */
const shownCells = (view: SetView, part: SwitchPart | null): Parameters<typeof whyNotComputed>[0] =>
  sheetsWithin(view, part).flatMap(({ row, column, formulas, values }) => formulas.flatMap((line, r) => line.map((formula, c) => ({ row: row + r, column: column + c, formula: String(formula), values: [[values[r]![c]]] }))));

const NAMES: Readonly<Record<InsertMode, string>> = { formulas: "Excel's own formulas", functions: "Overhang functions", values: "values" };

const sheetName = (view: SetView, id: string): string => (id === view.sheetId ? view.sheetName : view.others?.find(({ sheetId }) => sheetId === id)?.name ?? "");

/** Without several lock-ups a set has no other sheets than those that an insert writes. */
const planKey = (key: OtherKey): SheetKey => (key === "checks" ? "checks" : "lockUp");

/** The cells of a sheet of several lock-ups; none where its tables no longer fit what is entered, and that is said. */
function severalCells(sheet: OtherSheet, several: Several, mode: Exclude<InsertMode, "values">, part: SwitchPart | null, findings: Finding[]): readonly NonNullable<TableChange["others"]>[number][] {
  const key = sheet.key as Exclude<OtherKey, "checks">;
  const { cells, headings, outgrown } = several;
  if (outgrown === null && stands(sheet, headings[key])) return inForm(sheet, { formulas: cells.formulas[key], functions: cells.functions[key], values: cells.values[key] }, mode, part);
  findings.push({ check: "share", severity: "warning", message: `The sheet "${sheet.name}" was left as it is: ${outgrown ?? "its tables were moved while they were read. Try again."}`, subjects: [] });
  return [];
}

/** The cells that hold what we computed, each in the form that it gets. */
function modeChange(view: SetView, mode: InsertMode, part: SwitchPart | null, several: Several | null, findings: Finding[]): TableChange {
  const table = tableOfView(view);
  const setting = { names: view.names, offering: view.offering, capParts: capParts(table) ?? 1 };
  const planned = (as: InsertMode, key: SheetKey): SheetPlan => planInsert({ table, mode: as, accounts: [], source: view.record.source, placement: "new", percentFormat: view.record.percentFormat }, view.names).sheets.find((sheet) => sheet.key === key)!;
  const plan = planned(mode, "table");
  const totals = plan.tables[0]!.totals!;
  const lines = plan.formulas.find(({ address }) => address === "A1:A2")!.cells as readonly (readonly Content[])[];
  const headLine = (row: 0 | 1): Content => plannedContent(lines[row]![0]!);
  const same = <T>(value: T): { from: T; to: T } => ({ from: value, to: value });
  const base = new Map(view.record.holders.map((holder) => [holder.id, holder as Holder]));
  const isHere = (row: number, column: number): boolean => isWithin(part, view.sheetId, row, column);
  return {
    kind: "switch",
    cells: view.rows.flatMap((row) => {
      const holder = isFrozenPart(row.holder, base.get(row.id ?? "")) ? { ...row.holder, offeredFromAcquirable: null } : row.holder;
      const to = rowContents(holder, { ...setting, mode });
      return COMPUTED.flatMap((column) => {
        const at = columnIndex(view, column);
        const from = row.contents[at];
        if (at < 0 || from === undefined || !isHere(view.top + row.row, view.left + at) || isOwn(row, column, base.get(row.id ?? ""))) return [];
        return sameContent(from, to[column]) ? [] : [{ id: rowKey(row), column, from, to: to[column] }];
      });
    }),
    totals: view.hasTotals ? COLUMNS.flatMap(([column], index) => {
      const at = columnIndex(view, column);
      const [from, to] = [view.totals[at], totals[index] as Content];
      return at < 0 || from === undefined || from === "" || sameContent(from, to) || !isHere(view.top + view.rows.length, view.left + at) ? [] : [{ column, from, to }];
    }) : [],
    headLines: ([0, 1] as const).flatMap((row) => (sameContent(view.headLines[row]!, headLine(row)) || !isHere(row, 0) ? [] : [{ row, from: view.headLines[row]!, to: headLine(row) }])),
    others: sheetsWithin(view, part).flatMap((sheet) => {
      if (mode === "values") return frozenCells(sheet, part);
      if (several && sheet.key !== "checks") return severalCells(sheet, several, mode, part, findings);
      const cells = formulaCells(sheet, { formulas: planned("formulas", planKey(sheet.key)), functions: planned("functions", planKey(sheet.key)), values: planned("values", planKey(sheet.key)) }, mode, part, withMessagesOf(view));
      if (cells === null) findings.push({ check: "share", severity: "warning", message: `The sheet "${sheet.name}" is not as it was inserted, so it was left as it is.`, subjects: [] });
      return cells ?? [];
    }),
    added: [], removed: [], terms: [], notes: [], base: [],
    order: null, table: same(view.record.table), source: same(view.record.source), mode: { from: view.record.mode, to: takesTable(part, view) ? mode : view.record.mode },
  };
}

/** A number that a person, or the filing, put over a computed cell; one that is what the row computes to was frozen, and is computed again. */
function isOwn({ holder }: ViewRow, column: (typeof COMPUTED)[number], base: Holder | undefined): boolean {
  return column === "offeredFromAcquirable" ? holder.offeredFromAcquirable !== null && !isFrozenPart(holder, base) : holder.printed?.[column] !== undefined;
}

const isFrozenPart = (holder: Holder, base: Holder | undefined): boolean => holder.offeredFromAcquirable === Math.min(holder.offered, holder.acquirable) && (base?.offeredFromAcquirable ?? null) === null;

/** The switch did not come about: the sheet that was added for it goes again. */
async function removeSheet(id: string): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    await context.sync();
    if (!sheet.isNullObject) sheet.delete();
    await context.sync();
  });
}
