import type { Outcome } from "../../core/finding";
import { accept, refuse } from "../../core/outcome";
import { formatShares } from "../../core/exact/formatShares";
import type { ColumnId } from "../../core/ownership/columns";
import type { Holder } from "../../core/ownership/holder";
import { REFRESHED_TERMS, type RefreshedTerm } from "../../core/refresh/termValues";
import { identifyRows } from "../../core/refresh/identifyRows";
import type { SourceMark } from "../../core/trail/sourceTrail";
import { causeOf } from "../describeFailure";
import { setNames, setNumber } from "../plan/setNames";
import { findColumns } from "../refresh/findColumns";
import type { ViewColumn } from "../refresh/setView";
import { agrees, saidText } from "./agreement";
import { findTrails } from "./findTrails";
import type { Trail, TrailKey, TrailLayer } from "./trail";
import type { TrailAnswer, TrailLook } from "./types";

const ELSEWHERE: TrailLook = { kind: "elsewhere" };
const PERSONS_OWN = "This row was added in the workbook; no source says it.";
const NO_PLACE = "The source has no place for this cell: it is computed, or was entered by a person.";

interface Selected {
  readonly address: string;
  readonly row: number;
  readonly column: number;
  readonly sheetId: string;
  readonly value: unknown;
  readonly text: string;
}

/** What a cell is of: the marks that a layer has for it, and its name in words. */
interface Subject {
  readonly subject: string;
  readonly figure: string;
  readonly markIn: (layer: TrailLayer) => SourceMark | undefined;
  readonly letterIn: (layer: TrailLayer) => string | undefined;
  /** The cell that holds the value, where another of its row is selected. */
  readonly valueCell?: { readonly value: unknown; readonly text: string };
}

/** Where the number in the selected cell came from; by what the workbook keeps alone, so that any machine can tell. */
export async function readTrailAt(): Promise<Outcome<TrailLook>> {
  try {
    return await Excel.run(async (context) => {
      const cell = context.workbook.getActiveCell().load("address,rowIndex,columnIndex,values,text");
      cell.worksheet.load("id");
      const tables = context.workbook.tables.load("items/id,items/name,items/worksheet/id");
      const trails = await findTrails(context);
      if (trails.length === 0) return accept({ kind: "none" });
      const selected: Selected = { address: cell.address.slice(cell.address.lastIndexOf("!") + 1), row: cell.rowIndex, column: cell.columnIndex, sheetId: cell.worksheet.id, value: (cell.values as unknown[][])[0]![0], text: String((cell.text as unknown[][])[0]![0]) };
      const here = tables.items.filter((table) => table.worksheet.id === selected.sheetId);
      for (const { trail } of trails) {
        const { tables: names } = setNames(setNumber(trail.suffix) ?? 1);
        const is = (table: Excel.Table, id: string | null, name: string): boolean => table.id === id || table.name.toLowerCase() === name.toLowerCase();
        const own = here.find((table) => is(table, trail.tableId, names.table));
        if (own) return accept(lookOf(selected, await tableSubject(context, own, trail, selected), trail));
        const terms = here.find((table) => is(table, null, names.terms));
        if (terms) return accept(lookOf(selected, await termSubject(context, terms, selected), trail));
      }
      return accept(ELSEWHERE);
    });
  } catch (error) {
    return refuse("trail", causeOf(error));
  }
}

function lookOf(selected: Selected, subject: Subject | string | null, { layers }: Trail): TrailLook {
  if (subject === null) return ELSEWHERE;
  if (typeof subject === "string") return { kind: "unknown", address: selected.address, why: subject };
  const { value, text } = subject.valueCell ?? selected;
  const found = layers.flatMap((layer) => {
    const mark = subject.markIn(layer);
    return mark ? [{ layer, mark, isSame: agrees(value, mark.says) }] : [];
  });
  const best = found.find(({ isSame }) => isSame === true) ?? found[0];
  if (!best) return { kind: "unknown", address: selected.address, why: NO_PLACE };
  const { layer, mark, isSame } = best;
  const line = layer.trail.lines[mark.line] ?? { at: 0, words: "" };
  const answer: TrailAnswer = {
    address: selected.address, subject: subject.subject, figure: subject.figure, standing: text, source: layer.source, place: line.place ?? placeOf(layer, line.at, subject.letterIn(layer)),
    words: line.words, from: mark.from, to: mark.to, says: saidText(mark.says), agrees: isSame, workedOut: mark.workedOut === true,
  };
  return { kind: "answer", answer };
}

function placeOf({ source }: TrailLayer, at: number, letter: string | undefined): string {
  if (source.kind === "cells" && letter) return `cell ${letter}${at}`;
  if (source.kind === "filing") return `line ${formatShares(at)}`;
  return `row ${formatShares(at)}${letter ? `, column ${letter}` : ""}`;
}

async function tableSubject(context: Excel.RequestContext, found: Excel.Table, trail: Trail, selected: Selected): Promise<Subject | string | null> {
  const table = context.workbook.tables.getItem(found.id).load("showTotals");
  const items = table.columns.load("items/id,items/name");
  const body = table.getDataBodyRange().load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  const columns = findColumns(items.items, found.id === trail.tableId ? trail.columnIds : {});
  const row = selected.row - body.rowIndex;
  const column = columns[selected.column - body.columnIndex];
  if (row > body.rowCount || (row === body.rowCount && !table.showTotals)) return noteSubject(selected);
  if (row < 0 || !column) return null;
  if (column.column === null) return "This column is the workbook's own; no source says it.";
  const { header } = column;
  const id = column.column;
  const letterIn = (layer: TrailLayer): string | undefined => layer.trail.letters[id];
  if (row === body.rowCount) return { subject: "Total", figure: header, markIn: (layer) => layer.trail.totals[id], letterIn };
  const key = await keyOfRow(context, body, columns, trail, row);
  if (!key) return PERSONS_OWN;
  return { subject: key.name, figure: header, letterIn, markIn: (layer) => { const at = layer.ids.indexOf(key.id); return at < 0 ? undefined : layer.trail.rows[at]?.[id]; } };
}

/** The notes stand beneath the table, each beginning with its mark. */
function noteSubject({ text }: Selected): Subject | null {
  const ref = /^\(([^)]{1,5})\)\s/.exec(text)?.[1];
  return ref === undefined ? null : { subject: `Note ${ref}`, figure: "text", markIn: (layer) => layer.trail.notes[ref], letterIn: () => undefined };
}

async function termSubject(context: Excel.RequestContext, found: Excel.Table, selected: Selected): Promise<Subject | null> {
  const body = context.workbook.tables.getItem(found.id).getDataBodyRange().load("rowIndex,values,text");
  await context.sync();
  const at = selected.row - body.rowIndex;
  const [label, value] = (body.values as unknown[][])[at] ?? [];
  const entry = (Object.entries(REFRESHED_TERMS) as [RefreshedTerm, string][]).find(([, known]) => known.toLowerCase() === String(label).trim().toLowerCase());
  return entry ? { subject: "Offering", figure: entry[1], markIn: (layer) => layer.trail.terms[entry[0]], letterIn: () => undefined, valueCell: { value, text: String((body.text as unknown[][])[at]![1]) } } : null;
}

const IDENTIFYING: readonly ColumnId[] = ["name", "held", "acquirable", "offered"];

/** The row's holder: by its name where that is one's own, else as a refresh would find it, from all rows. */
async function keyOfRow(context: Excel.RequestContext, body: Excel.Range, columns: readonly ViewColumn[], trail: Trail, row: number): Promise<TrailKey | null> {
  const at = IDENTIFYING.map((wanted) => columns.find(({ column }) => column === wanted)?.index ?? -1);
  const names = body.getColumn(Math.max(0, at[0]!)).load("values");
  await context.sync();
  const listed = (names.values as unknown[][]).map(([name]) => String(name).trim());
  const name = listed[row] ?? "";
  const known = trail.keys.filter((key) => key.name === name);
  if (known.length === 1 && listed.filter((other) => other === name).length === 1) return known[0]!;
  const figures = at.slice(1).map((index) => (index < 0 ? null : body.getColumn(index).load("values")));
  await context.sync();
  const figure = (index: number, of: number): number => Number((figures[index]?.values as unknown[][] | undefined)?.[of]?.[0] ?? 0) || 0;
  const rows = listed.map((one, index) => holderOf({ id: "", name: one, held: figure(0, index), acquirable: figure(1, index), offered: figure(2, index) }));
  const id = identifyRows(trail.keys.map((key) => ({ id: key.id, holder: holderOf(key) })), rows)[row];
  return trail.keys.find((key) => key.id === id) ?? null;
}

const holderOf = ({ name, held, acquirable, offered }: TrailKey): Holder => ({ name, noteRefs: [], held, acquirable, offered, offeredFromAcquirable: null, ownershipCap: null, group: "", relationship: "", brokerDealer: "", noticeAddress: "" });

