import type { Finding, Outcome } from "../../core/finding";
import { accept, refuse } from "../../core/outcome";
import { causeOf } from "../describeFailure";
import { setNames, setNumber } from "../plan/setNames";
import { parseProvenance } from "../provenance/provenanceXml";
import { otherSheetIds } from "../refresh/otherSheets";
import { NEWER } from "../refresh/readSet";
import type { InsertMode, Progress } from "../types";
import { answerWithin } from "../write/roundTrips";
import { loadContents, type WorkbookContents } from "../write/workbookContents";
import { setMode } from "./setMode";
import type { SwitchPart } from "./switchPart";
import type { Frozen, Scope } from "./types";

const PATIENCE = 60_000;
const NONE = "The selected cells and this sheet hold nothing that Overhang computes. Choose cells of the table, the lock-up or the checks, or the whole workbook.";

/** Switches what Overhang computes in the selected cells, in this sheet or in the whole workbook; each set is one change that can be taken back. */
export async function switchCells(scope: Scope, mode: InsertMode, decidedBy: string, progress: Progress): Promise<Outcome<Frozen>> {
  const where = await whereToSwitch(scope);
  if (!where.ok) return where;
  let cells = 0;
  const findings: Finding[] = [];
  for (const [index, suffix] of where.value.suffixes.entries()) {
    const done = await setMode(suffix, mode, progress, where.value.part, decidedBy);
    // Of several tables one may be in that form by now; the others are switched all the same.
    if (!done.ok && (where.value.suffixes.length === 1 || !/already\.$/.test(done.findings[0]?.message ?? ""))) return cells > 0 ? { ok: false, findings: done.findings.map((finding) => ({ ...finding, message: `${index} of ${where.value.suffixes.length} tables are switched. ${finding.message}` })) } : done;
    if (done.ok) cells += done.value.cells;
    findings.push(...(done.ok ? done.findings : []));
  }
  return accept({ cells }, findings);
}

interface Where {
  readonly suffixes: readonly string[];
  readonly part: SwitchPart | null;
}

export async function whereToSwitch(scope: Scope): Promise<Outcome<Where>> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const contentsOf = loadContents(context);
      const sheet = context.workbook.worksheets.getActiveWorksheet().load("id");
      const selected = scope === "selection" ? context.workbook.getSelectedRange().load("rowIndex,columnIndex,rowCount,columnCount") : null;
      await answerWithin(context.sync(), PATIENCE);
      const contents = contentsOf();
      const xmls = contents.partIds.map((id) => context.workbook.customXmlParts.getItem(id).getXml());
      await answerWithin(context.sync(), PATIENCE);
      const records = xmls.map((xml) => parseProvenance(xml.value));
      if (records.includes("newer")) return refuse("share", `Nothing was changed. ${NEWER}`);
      const sets = records.flatMap((record) => (record && record !== "newer" ? [{ suffix: record.suffix, sheets: sheetsOf(contents, record.suffix, record.tableId) }] : [])).filter(({ sheets }) => sheets.length > 0);
      if (scope === "workbook") return sets.length > 0 ? accept({ suffixes: sets.map(({ suffix }) => suffix), part: null }) : refuse("share", "Nothing was changed. There is no table of Overhang's in this workbook.");
      const here = sets.find(({ sheets }) => sheets.includes(sheet.id));
      if (!here) return refuse("share", `Nothing was changed. ${NONE}`);
      const block = selected && { top: selected.rowIndex, left: selected.columnIndex, bottom: selected.rowIndex + selected.rowCount - 1, right: selected.columnIndex + selected.columnCount - 1 };
      return accept({ suffixes: [here.suffix], part: { sheetId: sheet.id, block } });
    });
  } catch (error) {
    return refuse("share", `Nothing was changed. ${causeOf(error)}`);
  }
}

/** The sheets of a set on which something is computed, by their tables. */
function sheetsOf(contents: WorkbookContents, suffix: string, tableId: string): string[] {
  const n = setNumber(suffix);
  if (n === null) return [];
  const names = setNames(n);
  const table = contents.tables.find(({ id }) => id === tableId) ?? contents.tables.find(({ name }) => name.toLowerCase() === names.tables.table.toLowerCase());
  return table ? [table.sheetId, ...otherSheetIds({ contents, names }).map(({ sheetId }) => sheetId)] : [];
}
