import type { Outcome } from "../../core/finding";
import { accept } from "../../core/outcome";
import { causeOf } from "../describeFailure";
import { cellText } from "../plan/cellText";
import { PROVENANCE_NAMESPACE } from "../provenance/provenance";
import { formatProvenance, formatRecord, parseProvenance, parseRecord } from "../provenance/provenanceXml";
import { sameContent, contentOf } from "../refresh/cellContent";
import { NEWER } from "../refresh/readSet";
import type { InsertMode, Progress } from "../types";
import { RoundTrips } from "../write/roundTrips";
import { whyBlocked, loadContents } from "../write/workbookContents";
import { loadBlanksAround } from "./blanksAround";
import { whyNotComputed } from "./notComputed";
import { readFormulas, usedRanges, type FormulaCell } from "./readCells";
import type { Frozen, Scope } from "./types";

const ELEMENT = "frozen";
const VERSION = 1;
const PATIENCE = 60_000;
const USUAL_TRIPS = 6;
const MOST_BYTES = 1_500_000;

/** What one freeze replaced, so that it can be taken back on any machine. */
interface FrozenRecord {
  readonly at: string;
  readonly cells: readonly FormulaCell[];
  /** The sets that were frozen whole, and their modes before. */
  readonly modes: readonly { readonly suffix: string; readonly mode: InsertMode }[];
}

const refusal = (message: string): Outcome<never> => ({ ok: false, findings: [{ check: "share", severity: "error", message: `Nothing was changed. ${message}`, subjects: [] }] });

/** Turns the formulas of a scope into the values that they show. Formats and notes stay; spilled results stay where they are. */
export async function freeze(scope: Scope, progress: Progress): Promise<Outcome<Frozen>> {
  return freezing(progress, async (context, trips) => readFormulas(trips, await usedRanges(context, trips, scope)), scope !== "selection");
}

/** Freezes what `choose` gives; a set whose table is among it whole is from then on a table of values. */
export async function freezing(progress: Progress, choose: (context: Excel.RequestContext, trips: RoundTrips) => Promise<readonly FormulaCell[]>, isWhole: boolean): Promise<Outcome<Frozen>> {
  let written: readonly FormulaCell[] = [];
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const trips = new RoundTrips(context, progress, USUAL_TRIPS, PATIENCE);
      const contentsOf = loadContents(context);
      await trips.send("Looking at the workbook");
      const contents = contentsOf();
      if (contents.isReadOnly) return refusal(whyBlocked(contents)!);
      const cells = await choose(context, trips);
      if (cells.length === 0) return refusal("There is no formula here to turn into a value.");
      const early = whyNotComputed(cells);
      if (early) return refusal(early);
      const parts = contents.partIds.map((id) => ({ id, xml: context.workbook.customXmlParts.getItem(id).getXml() }));
      await trips.send("Reading the records");
      if (parts.some(({ xml }) => parseProvenance(xml.value) === "newer")) return refusal(NEWER);
      const sheets = new Set(cells.map(({ sheetId }) => sheetId));
      const sets = isWhole ? parts.flatMap(({ id, xml }) => {
        const record = parseProvenance(xml.value);
        const sheetId = record && record !== "newer" ? contents.tables.find((table) => table.id === record.tableId)?.sheetId : undefined;
        return record && record !== "newer" && record.mode !== "values" && sheetId && sheets.has(sheetId) ? [{ id, record }] : [];
      }) : [];
      const record: FrozenRecord = { at: new Date().toISOString(), cells, modes: sets.map(({ record: { suffix, mode } }) => ({ suffix, mode })) };
      // What brings the formulas back is in the workbook before the first of them goes.
      context.workbook.customXmlParts.add(formatRecord(ELEMENT, VERSION, record));
      for (const { id, record: set } of sets) context.workbook.customXmlParts.getItem(id).setXml(formatProvenance({ ...set, mode: "values" }));
      written = cells;
      let bytes = 0;
      for (const cell of cells) {
        queueValues(context, cell);
        bytes += 700 + JSON.stringify(cell.values).length;
        if (bytes > MOST_BYTES) { await trips.send("Writing the values"); bytes = 0; }
      }
      await trips.send("Writing the values");
      trips.finish("Done");
      return accept({ cells: cells.length });
    });
  } catch (error) {
    if (written.length === 0) return refusal(causeOf(error));
    const back = await thaw({ report: () => undefined, signal: new AbortController().signal });
    const state = back.ok || back.findings[0]?.message.includes(NOTHING) ? "Nothing was changed." : "Some formulas were turned into values and could not be brought back yet: choose \"Bring the formulas back\" when Excel answers again.";
    return { ok: false, findings: [{ check: "share", severity: "error", message: `${state} ${causeOf(error)}`, subjects: [] }] };
  }
}

const rangeOf = (context: Excel.RequestContext, { sheetId, row, column, values }: FormulaCell): Excel.Range => context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, values.length, values[0]!.length);

function queueValues(context: Excel.RequestContext, cell: FormulaCell): void {
  // An error that a formula shows is written as its name, which Excel reads as the error.
  const plain = (value: unknown): unknown => (typeof value === "string" && !/^#[A-Z/0!?]+$/.test(value) ? cellText(value) : value);
  rangeOf(context, cell).formulas = cell.values.map((row) => row.map(plain)) as string[][];
}

const NOTHING = "No formulas were turned into values";

/** Brings the formulas of the last freeze back, but for cells that somebody changed since. */
export async function thaw(progress: Progress): Promise<Outcome<Frozen>> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const trips = new RoundTrips(context, progress, USUAL_TRIPS, PATIENCE);
      const parts = context.workbook.customXmlParts.getByNamespace(PROVENANCE_NAMESPACE).load("items/id");
      await trips.send("Looking for formulas");
      const xmls = parts.items.map((part) => ({ id: part.id, xml: part.getXml() }));
      await trips.send("Looking for formulas");
      if (xmls.some(({ xml }) => parseProvenance(xml.value) === "newer")) return refusal(NEWER);
      const frozen = xmls.flatMap(({ id, xml }) => {
        const record = parseRecord<FrozenRecord>(ELEMENT, VERSION, xml.value);
        return record && record !== "newer" ? [{ id, record }] : [];
      }).sort((a, b) => b.record.at.localeCompare(a.record.at))[0];
      if (!frozen) return refusal(`${NOTHING} in this workbook.`);
      const sheets = context.workbook.worksheets.load("items/id");
      await trips.send("Looking at the sheets");
      const here = new Set(sheets.items.map(({ id }) => id));
      const cells = frozen.record.cells.filter(({ sheetId }) => here.has(sheetId));
      const now = cells.map((cell) => rangeOf(context, cell).load("formulas,values"));
      const keepBlanks = loadBlanksAround(context, cells);
      await trips.send("Comparing");
      let count = 0;
      cells.forEach((cell, index) => {
        const range = now[index]!;
        const isSame = cell.values.every((row, r) => row.every((value, c) => sameContent(contentOf(null, value), contentOf(range.formulas[r]![c], range.values[r]![c]))));
        if (!isSame) return;
        count += 1;
        const target = rangeOf(context, cell);
        if (cell.values.length * cell.values[0]!.length > 1) target.clear("Contents");
        target.getCell(0, 0).formulas = [[cell.formula]];
      });
      keepBlanks();
      for (const { id, xml } of xmls) {
        const set = parseProvenance(xml.value);
        const before = set && set !== "newer" ? frozen.record.modes.find(({ suffix }) => suffix === set.suffix) : undefined;
        if (before && set && set !== "newer") context.workbook.customXmlParts.getItem(id).setXml(formatProvenance({ ...set, mode: before.mode }));
      }
      context.workbook.customXmlParts.getItem(frozen.id).delete();
      await trips.send("Writing the formulas");
      trips.finish("Done");
      return accept({ cells: count }, count < frozen.record.cells.length ? [{ check: "share", severity: "info", message: `${frozen.record.cells.length - count} cells were changed since and stay as they are.`, subjects: [] }] : []);
    });
  } catch (error) {
    return refusal(causeOf(error));
  }
}
