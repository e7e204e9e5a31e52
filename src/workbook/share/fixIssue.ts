import type { Outcome } from "../../core/finding";
import { accept, refuse } from "../../core/outcome";
import { causeOf } from "../describeFailure";
import { NEWER } from "../refresh/readSet";
import { isNewer } from "../write/isNewer";
import { RoundTrips } from "../write/roundTrips";
import { clearDecidedBy } from "./decidedBy";
import { freezing } from "./freeze";
import { addressOf } from "./issueWords";
import { readFormulas, usedRanges, type FormulaCell } from "./readCells";
import { clearReviewers } from "./reviewerIssues";
import type { CellsOf, NameAt, ShareFix, ShareIssue } from "./types";

const SILENT = { report: () => undefined, signal: new AbortController().signal };
const PATIENCE = 60_000;
const MOST_IN_RUN = 1_000;

/** Carries out the fix of one issue; freezing is taken back by "Bring the formulas back". */
export async function fixIssue({ fix }: ShareIssue): Promise<Outcome<null>> {
  if (!fix) return refuse("share", "Only you can decide this one; see its remedy.");
  if (fix.kind === "freeze") return freezeCells(({ sheetId, ...cell }) => sheetId === fix.cells.sheetId && fix.cells.addresses.includes(addressOf(cell)));
  if (fix.kind === "deleteNames") {
    const mentions = fix.names.map(({ name }) => new RegExp(`(?<![\\p{L}\\p{N}_.\\\\])${name.replace(/[\\.?]/g, "\\$&")}(?![\\p{L}\\p{N}_.(])`, "iu"));
    const frozen = await freezeCells(({ formula }) => mentions.some((mention) => mention.test(formula.replace(/"[^"]*"/g, ""))));
    if (!frozen.ok && !frozen.findings.some(({ message }) => message.includes("no formula here"))) return frozen;
  }
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const trips = new RoundTrips(context, SILENT, 4, PATIENCE);
      if (fix.kind !== "select" && (await isNewer(context, () => trips.send("Looking at the records")))) return refuse("share", `Nothing was changed. ${NEWER}`);
      const locked = await whyLocked(context, trips, fix);
      if (locked) return refuse("share", `Nothing was changed. ${locked}`);
      await carryOut(context, trips, fix);
      await trips.send("Putting it right");
      return accept(null);
    });
  } catch (error) {
    return refuse("share", `Nothing was changed. ${causeOf(error)}`);
  }
}

async function freezeCells(isWanted: (cell: FormulaCell) => boolean): Promise<Outcome<null>> {
  const done = await freezing(SILENT, async (context, trips) => (await readFormulas(trips, await usedRanges(context, trips, "workbook"))).filter(isWanted), false);
  return done.ok ? accept(null) : done;
}

/** A protected sheet refuses some of the fixes half-way: it is asked first. */
async function whyLocked(context: Excel.RequestContext, trips: RoundTrips, fix: ShareFix): Promise<string | null> {
  const ids = "cells" in fix && fix.kind !== "select" ? [fix.cells.sheetId] : fix.kind === "deleteFormats" || fix.kind === "deleteSeries" ? [fix.sheetId] : fix.kind === "deleteNotes" ? [...new Set(fix.notes.map(({ sheetId }) => sheetId))] : [];
  if (ids.length === 0) return null;
  const sheets = ids.map((id) => {
    const sheet = context.workbook.worksheets.getItem(id).load("name");
    sheet.protection.load("protected");
    return sheet;
  });
  await trips.send("Looking at the protection");
  const locked = sheets.find(({ protection }) => protection.protected);
  return locked ? `The sheet "${locked.name}" is protected: choose Review, Unprotect Sheet, and try again.` : null;
}

async function carryOut(context: Excel.RequestContext, trips: RoundTrips, fix: Exclude<ShareFix, { readonly kind: "freeze" }>): Promise<void> {
  const { workbook } = context;
  const ranges = ({ sheetId, addresses }: CellsOf): Excel.Range[] => addresses.map((address) => workbook.worksheets.getItem(sheetId).getRange(address));
  switch (fix.kind) {
    case "reenter": return reenter(context, trips, fix.cells);
    case "reenterNames": {
      const items = fix.names.map((name) => nameAt(context, name).load("formula"));
      await trips.send("Reading the names");
      for (const item of items) item.formula = withOurNames(String(item.formula));
      return;
    }
    case "deleteNames": for (const name of fix.names) nameAt(context, name).delete(); return;
    case "unlink": for (const range of ranges(fix.cells)) range.clear("Hyperlinks"); return;
    case "clearValidations": for (const range of ranges(fix.cells)) range.dataValidation.clear(); return;
    case "deleteFormats": for (const id of fix.ids) workbook.worksheets.getItem(fix.sheetId).getRange().conditionalFormats.getItem(id).delete(); return;
    case "deleteSeries": {
      const series = workbook.worksheets.getItem(fix.sheetId).charts.getItem(fix.chart).series.load("items/name");
      await trips.send("Looking at the chart");
      series.items.find(({ name }) => name === fix.series)?.delete();
      return;
    }
    case "showSheet": workbook.worksheets.getItem(fix.sheetId).visibility = "Visible"; return;
    case "showRows": workbook.tables.getItem(fix.tableId).clearFilters(); for (const range of ranges(fix.cells)) range.rowHidden = false; return;
    case "showColumns": for (const range of ranges(fix.cells)) range.getEntireColumn().columnHidden = false; return;
    case "select": ranges(fix.cells)[0]?.select(); return;
    case "clearProperties": for (const key of fix.properties) workbook.properties[key] = ""; return;
    case "clearDecided": return clearDecidedBy(context, trips);
    case "clearReviewers": return clearReviewers(context, trips);
    case "deleteComments": for (const id of fix.ids) workbook.comments.getItem(id).delete(); return;
    case "deleteNotes": {
      const notes = fix.notes.map(({ address, content }) => ({ content, note: workbook.notes.getItemOrNullObject(address).load("content") }));
      await trips.send("Looking at the notes");
      // One that somebody moved or rewrote meanwhile is found again by the next look.
      for (const { note, content } of notes) if (!note.isNullObject && note.content === content) note.delete();
    }
  }
}

const nameAt = ({ workbook }: Excel.RequestContext, { name, sheetId }: NameAt): Excel.NamedItem => (sheetId === null ? workbook.names : workbook.worksheets.getItem(sheetId).names).getItem(name);

/** Enters formulas again by their own names, those that stand one below the other together. */
async function reenter(context: Excel.RequestContext, trips: RoundTrips, { sheetId, addresses }: CellsOf): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const range = sheet.getUsedRange(true).load("rowIndex,columnIndex,rowCount,columnCount");
  await trips.send("Looking at the sheet");
  const wanted = new Set(addresses);
  const cells = (await readFormulas(trips, [{ sheetId, range }])).filter((cell) => wanted.has(addressOf(cell))).sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: FormulaCell[][] = [];
  for (const cell of cells) {
    const run = runs.at(-1);
    const above = run?.at(-1);
    if (run && above && above.column === cell.column && above.row + 1 === cell.row && run.length < MOST_IN_RUN) run.push(cell);
    else runs.push([cell]);
  }
  for (const run of runs) sheet.getRangeByIndexes(run[0]!.row, run[0]!.column, run.length, 1).formulas = run.map(({ formula }) => [withOurNames(formula)]);
}

/** A formula as it is entered: Excel's stand-in for a function that it did not know becomes its name again. */
export function withOurNames(formula: string): string {
  return formula.replace(/_xldudf_OVERHANG_([A-Z0-9]+)/gi, (_, name: string) => `OVERHANG.${name.toUpperCase()}`);
}
