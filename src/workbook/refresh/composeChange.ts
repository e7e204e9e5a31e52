import { toSerial } from "../../core/exact/serialDate";
import { COLUMNS } from "../../core/ownership/columns";
import type { Ratio } from "../../core/exact/ratio";
import type { SellingTable } from "../../core/ownership/sellingTable";
import type { Holder } from "../../core/ownership/holder";
import { columnOfField } from "../../core/refresh/fieldText";
import { LOCK_UP_KEY, noteKey, termKey, type ChangeItem } from "../../core/refresh/listChanges";
import { offeringOf } from "../../core/refresh/offeringOf";
import { REFRESHED_FIELDS } from "../../core/refresh/refreshModel";
import { sameField } from "../../core/refresh/sameField";
import { settleRows, type SettledRow } from "../../core/refresh/settleRows";
import { termValues, type RefreshedTerm, type TermValue, type TermValues } from "../../core/refresh/termValues";
import { cellText } from "../plan/cellText";
import { fractionParts } from "../plan/fractionParts";
import { SAME_AS_RECORD, type ProspectusRecord } from "../provenance/provenance";
import type { SourceRecord } from "../types";
import { sameContent, type Content } from "./cellContent";
import { headContents, totalContents } from "./valueContents";
import { baseRows, LOCK_UP_TERMS, type PlannedChanges } from "./planChanges";
import { rowContents, type RowSetting } from "./rowContents";
import { columnIndex, type SetView } from "./setView";
import type { ChangeLine, RowContents, TableChange } from "./tableChange";

export interface Composed {
  readonly change: TableChange;
  /** The set as it will stand, in the order of its rows. */
  readonly next: SellingTable;
  readonly lines: readonly ChangeLine[];
}

/** Turns a person's choices into what is written: cell by cell, with what stood there. */
export function composeChange(view: SetView, planned: PlannedChanges, source: SellingTable, from: SourceRecord, taken: ReadonlySet<string>): Composed {
  const base = baseRows(view.record);
  const newId = idsAfter([...base.map(({ id }) => id)]);
  const settled = settleRows(base, view.rows, source.holders, planned.rows, taken, newId);
  const sourceTerms = termValues(source.offering);
  const lockUp = planned.lockUp.kind === "change" ? planned.lockUp : null;
  const bringsLockUp = lockUp !== null && taken.has(LOCK_UP_KEY);
  // What is brought whole shows in the single figures of the offering terms as an insert would show it.
  const terms = [...planned.terms.filter(({ term }) => taken.has(termKey(term))), ...(bringsLockUp ? [...LOCK_UP_TERMS].flatMap((term) => (view.terms[term] && !sameContent(view.terms[term].value, termContent(term, sourceTerms[term])) ? [{ term, source: sourceTerms[term] }] : [])) : [])];
  const nowTerms: TermValues = { ...termValues(view.offering), ...Object.fromEntries(terms.map(({ term }) => [term, sourceTerms[term]])) };
  const decided = planned.terms.filter(({ term, kind }) => kind === "both" || taken.has(termKey(term)));
  const baseTerms: TermValues = { ...termValues(view.record.table.offering), ...Object.fromEntries([...decided.map(({ term }) => term), ...(bringsLockUp ? LOCK_UP_TERMS : [])].map((term) => [term, sourceTerms[term]])) };
  const decidedLockUp = lockUp !== null && (bringsLockUp || lockUp.was !== null) ? { lockUp: source.offering.lockUp } : {};
  const offering = { ...offeringOf(nowTerms, view.offering), ...(bringsLockUp ? { lockUp: source.offering.lockUp } : {}), sources: { ...view.record.table.offering.sources, ...Object.fromEntries([...decided.map(({ term }) => term), ...(bringsLockUp ? LOCK_UP_TERMS : [])].map((term) => [term, source.offering.sources[term] ?? from.name])) } };
  const notes = planned.notes.filter(({ ref }) => taken.has(noteKey(ref)));
  const settle = (known: SellingTable["notes"], changes: typeof planned.notes): SellingTable["notes"] => {
    const texts = new Map(known.map(({ ref, text }) => [ref, text]));
    for (const { ref, source: text } of changes) if (text === null) texts.delete(ref); else texts.set(ref, text);
    return [...texts].map(([ref, text]) => ({ ref, text }));
  };
  const setting: RowSetting = { names: view.names, mode: view.record.mode, capParts: partsFor(view, settled.rows.map(({ holder }) => holder)), offering };
  // A list states nothing beside its rows: what the filing states stays, and the checks drop it once the terms have moved on.
  const stated = source.stated ? { stated: source.stated } : {};
  const next: SellingTable = { ...view.record.table, offering, holders: settled.rows.map(({ holder }) => holder), notes: settle(view.notes, notes), printedTotals: source.printedTotals, ...stated };
  const change: TableChange = {
    ...valueLines(view, next),
    cells: settled.rows.flatMap((row) => (row.row === null ? [] : changedCells(view, row, setting))),
    added: settled.rows.flatMap(({ id, row, holder }): RowContents[] => (row === null ? [{ id: id!, name: holder.name, at: null, cells: rowContents(holder, setting) }] : [])),
    removed: settled.removed.map(({ id, row }) => standing(view, id, row)),
    terms: terms.map(({ term, source: value }) => ({ term, from: view.terms[term]!.value, to: termContent(term, value), sourceFrom: view.terms[term]!.source, sourceTo: cellText(source.offering.sources[term] ?? from.name) })),
    notes: notes.map(({ ref, yours, source: to }) => ({ ref, from: yours, to })),
    base: baseChanges(new Map(base.map(({ id, holder }) => [id, holder])), new Map(settled.base.map(({ id, holder }) => [id, holder]))),
    order: changedOrder(base.map(({ id }) => id), settled.base.map(({ id }) => id)),
    table: { from: view.record.table, to: { ...view.record.table, offering: { ...offeringOf(baseTerms, view.record.table.offering), ...decidedLockUp, sources: offering.sources }, notes: settle(view.record.table.notes, planned.notes.filter(({ ref, kind }) => kind === "both" || taken.has(noteKey(ref)))), printedTotals: source.printedTotals, ...stated } },
    source: { from: view.record.source, to: from },
    mode: { from: view.record.mode, to: view.record.mode },
    ...(bringsLockUp ? { lockUp: lockUp.change } : {}),
  };
  const prospectus = prospectusAfter(view.record.prospectus ?? SAME_AS_RECORD, change.base, from);
  return { change: { ...change, ...prospectus }, next, lines: linesOf(planned.items, taken) };
}

/** A newer filing is what the prospectus says; a list is not, so what it changes is still to be said there. */
function prospectusAfter(was: ProspectusRecord, changes: TableChange["base"], source: SourceRecord): Pick<TableChange, "prospectus"> {
  const known = new Set(was.rows.map(({ key }) => key));
  const to = source.kind === "filing" ? SAME_AS_RECORD : { ...was, rows: [...was.rows, ...changes.filter(({ id }) => !known.has(id)).map(({ id, from }) => ({ key: id, holder: from }))] };
  return to.at === was.at && to.rows.length === was.rows.length ? {} : { prospectus: { from: was, to } };
}

/** In mode `values` the totals and the lines above the table are values too, and follow. */
export function valueLines(view: SetView, next: SellingTable): Pick<TableChange, "totals" | "headLines"> {
  if (view.record.mode !== "values") return { totals: [], headLines: [] };
  const before = { ...view.record.table, offering: view.offering, holders: view.rows.map(({ holder }) => holder) };
  const [was, to] = [totalContents(before), totalContents(next)];
  const [linesWas, linesTo] = [headContents(before.offering), headContents(next.offering)];
  return {
    totals: COLUMNS.flatMap(([column], index) => (sameContent(was[index]!, to[index]!) ? [] : [{ column, from: was[index]!, to: to[index]! }])),
    headLines: ([0, 1] as const).flatMap((row) => (linesWas[row] === linesTo[row] ? [] : [{ row, from: linesWas[row]!, to: linesTo[row]! }])),
  };
}

const changedOrder = (from: readonly string[], to: readonly string[]): TableChange["order"] => (from.length === to.length && from.every((id, index) => id === to[index]) ? null : { from, to });

/** Ids go on where they ended, so that none is given twice. */
export function idsAfter(ids: readonly string[]): () => string {
  let last = Math.max(0, ...ids.map((id) => Number(/^h(\d+)$/.exec(id)?.[1] ?? 0)));
  return () => `h${++last}`;
}

/** A row that no holder's identity names is named by what it is called. */
export const rowKey = ({ id, holder }: Pick<SettledRow, "id" | "holder">): string => id ?? `name:${holder.name}`;

export function changedCells(view: SetView, settled: SettledRow, setting: RowSetting): TableChange["cells"][number][] {
  const row = view.rows[settled.row!]!;
  const fields = REFRESHED_FIELDS.filter((field) => !sameField(field, row.holder, settled.holder)).map(columnOfField);
  const to = rowContents(settled.holder, setting);
  const was = rowContents(row.holder, { ...setting, offering: view.offering });
  // In mode `values` the figures are numbers that follow the entered ones; elsewhere only a cap of more decimals changes the formulas themselves.
  const follow = (["ownedBefore", "percentBefore", "ownedAfter", "percentAfter", "offeredFromAcquirable"] as const).filter((column) => {
    const at = columnIndex(view, column);
    return at >= 0 && !sameContent(was[column], to[column]) && sameContent(row.contents[at]!, was[column]);
  });
  const recount = isRecounted(view, setting) ? (["ownedBefore", "ownedAfter"] as const).filter((column) => isOurCapFormula(row.contents[columnIndex(view, column)])) : [];
  return [...new Set([...fields, ...follow, ...recount])].flatMap((column) => {
    const at = columnIndex(view, column);
    return at < 0 || sameContent(row.contents[at]!, to[column]) ? [] : [{ id: rowKey({ id: settled.id, holder: row.holder }), column, from: row.contents[at]!, to: to[column] }];
  });
}

const PARTS = /\*(\d+),0\)/;
const isOurCapFormula = (content: Content | undefined): boolean => typeof content === "string" && content.startsWith("=IF(OR(") && PARTS.test(content);

/** The parts in which the table's own formulas count caps now. */
function currentParts(view: SetView): number | null {
  const at = columnIndex(view, "ownedBefore");
  for (const { contents } of view.rows) {
    const content = contents[at];
    if (isOurCapFormula(content)) return Number(PARTS.exec(content as string)![1]);
  }
  return null;
}

export function partsFor(view: SetView, holders: readonly Holder[]): number {
  const caps = holders.map(({ ownershipCap }) => ownershipCap).filter((cap): cap is Ratio => cap !== null);
  const now = currentParts(view);
  if (now !== null && caps.every(({ num, den }) => (num * BigInt(now)) % den === 0n)) return now;
  return fractionParts(caps) ?? 1_000_000;
}

function isRecounted(view: SetView, { mode, capParts }: RowSetting): boolean {
  const now = mode === "formulas" ? currentParts(view) : null;
  return now !== null && now !== capParts;
}

function standing(view: SetView, id: string, row: number): RowContents {
  const { contents, holder } = view.rows[row]!;
  return { id, name: holder.name, at: row, cells: Object.fromEntries(view.columns.map(({ index, id: columnId, column }) => [column ?? `#${columnId}`, contents[index]!])) };
}

export function termContent(term: RefreshedTerm, value: TermValue): Content {
  if (value === null) return "";
  if (term === "ownershipAsOf" || term === "firstRelease") return toSerial(String(value));
  return typeof value === "string" ? cellText(value) : value;
}

function baseChanges(before: ReadonlyMap<string, Holder>, after: ReadonlyMap<string, Holder>): TableChange["base"][number][] {
  const same = (a: Holder, b: Holder): boolean => REFRESHED_FIELDS.every((field) => sameField(field, a, b));
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((id) => {
    const [from, to] = [before.get(id) ?? null, after.get(id) ?? null];
    return from && to && same(from, to) ? [] : [{ id, from, to }];
  });
}

function linesOf(items: readonly ChangeItem[], taken: ReadonlySet<string>): ChangeLine[] {
  return items.flatMap((item): ChangeLine[] => {
    const isTaken = taken.has(item.key);
    if (!isTaken && item.base === null) return [];
    const decision = isTaken ? (item.base === null ? "taken from the source" : "taken from the source over a person's own") : "kept as a person entered it";
    return [{ holder: item.kind === "term" ? "Offering" : item.subject, figure: item.figure, from: item.from, to: isTaken ? item.to || (item.kind === "removed" ? "removed" : "") : item.from, decision }];
  });
}

