import type { Outcome } from "../../core/finding";
import { accept, refuse } from "../../core/outcome";
import { formatShares } from "../../core/exact/formatShares";
import type { Holder } from "../../core/ownership/holder";
import type { SellingTable } from "../../core/ownership/sellingTable";
import { fieldLabel, fieldText } from "../../core/refresh/fieldText";
import { nameKey } from "../../core/refresh/nameKeys";
import { REFRESHED_FIELDS } from "../../core/refresh/refreshModel";
import { sameField } from "../../core/refresh/sameField";
import { recordTransfer, type Transferred } from "../../core/transfer/recordTransfer";
import { causeOf } from "../describeFailure";
import { changedCells, partsFor, rowKey, valueLines } from "../refresh/composeChange";
import { readSet } from "../refresh/readSet";
import { runChange } from "../refresh/refresh";
import { patienceOf } from "../write/patience";
import { rowContents } from "../refresh/rowContents";
import type { SetView } from "../refresh/setView";
import type { TableChange } from "../refresh/tableChange";
import { tableOfView } from "../refresh/tableOfView";
import type { Refreshed } from "../refresh/types";
import type { Progress } from "../types";
import { RoundTrips } from "../write/roundTrips";
import { holderRows } from "./sinceProspectus";
import type { TransferLine, TransferPreview, TransferRequest } from "./types";

const USUAL_TRIPS = 5;

/** What a transfer would change in the table as it stands; nothing is written. */
export async function previewTransfer(request: TransferRequest, progress: Progress): Promise<Outcome<TransferPreview>> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const read = await readSet(context, new RoundTrips(context, progress, USUAL_TRIPS, patienceOf(2_000)), request.suffix);
      if (!read.ok) return read;
      const table = tableOfView(read.value);
      const done = transferred(table, request);
      if (!done.ok) return done;
      const { transferor, transferee, needsSupplement, table: next } = done.value;
      const seen = { from: transferor === null ? null : table.holders[transferor]!, to: table.holders[transferee] ?? null };
      const sum = (holders: readonly Holder[]): number => holders.reduce((total, { offered }) => total + offered, 0);
      return accept({
        request, seen, needsSupplement, findings: done.findings,
        lines: [...(seen.from ? linesOf(seen.from, next.holders[transferor!]!) : []), ...linesOf(seen.to, next.holders[transferee]!)],
        total: { from: sum(table.holders), to: sum(next.holders) },
      });
    });
  } catch (error) {
    return refuse("transfer", `Nothing was changed. ${causeOf(error)}`);
  }
}

/**
 * Records a transfer in the table as its preview showed it: two rows change, or one changes and one is added. For the next refresh it is the person's
 * own work, which a source that does not know of it leaves alone; it is taken back as a refresh is.
 */
export async function recordPreviewed({ request, seen }: TransferPreview, decidedBy: string, progress: Progress, patience = patienceOf(2_000)): Promise<Outcome<Refreshed>> {
  let found: Outcome<Transferred> | null = null;
  const outcome = await runChange(request.suffix, progress, patience, (view) => {
    const table = tableOfView(view);
    const done = transferred(table, request);
    found = done;
    if (!done.ok) return done.findings[0]!.message;
    const { value } = done;
    const isAsSeen = sameRow(seen.from, value.transferor === null ? null : table.holders[value.transferor]!) && sameRow(seen.to, table.holders[value.transferee] ?? null);
    if (!isAsSeen) return "A row of this transfer was changed after you looked at it. Look at the change again.";
    return {
      change: transferChange(view, table, value, request),
      lines: [{ holder: request.from ?? "nobody in the table", figure: "Transfer", from: `${formatShares(request.shares)} shares`, to: request.to, decision: `recorded for ${request.date}` }],
      decidedBy, highlight: false, isUndo: false, skipped: [],
    };
  });
  const said = found as Outcome<Transferred> | null;
  return outcome.ok ? accept(outcome.value, [...(said?.findings ?? []), ...outcome.findings]) : outcome;
}

/** The rows are found by their names as they stand; one that two rows bear says nothing. */
function transferred(table: SellingTable, request: TransferRequest): Outcome<Transferred> {
  const find = (name: string): readonly number[] => {
    const all = table.holders.flatMap((holder, index) => (nameKey(holder.name) === nameKey(name) ? [index] : []));
    const exact = all.filter((index) => table.holders[index]!.name === name.trim());
    return exact.length > 0 ? exact : all;
  };
  const from = request.from === null ? null : find(request.from);
  const to = find(request.to);
  const twice = (from?.length ?? 0) > 1 ? request.from! : to.length > 1 ? request.to : null;
  if (twice !== null) return refuse("transfer", `Two rows are called ${twice}, so the transfer can't tell which is meant. Tell their names apart in the sheet first.`);
  if (from?.length === 0) return refuse("transfer", request.from!.trim() === "" ? "Choose the selling stockholder that the shares come from." : `No row is called ${request.from}. Choose the selling stockholder that the shares come from.`);
  return recordTransfer(table, { from: from ? from[0]! : null, to: to[0] ?? { name: request.to, noticeAddress: request.noticeAddress }, shares: request.shares, fromAcquirable: request.fromAcquirable, date: request.date });
}

function sameRow(seen: Holder | null, now: Holder | null): boolean {
  return seen === null || now === null ? seen === now : REFRESHED_FIELDS.every((field) => sameField(field, seen, now));
}

function linesOf(before: Holder | null, after: Holder): TransferLine[] {
  const shown = before ? REFRESHED_FIELDS.filter((field) => !sameField(field, before, after)) : (["held", "acquirable", "offered", "ownershipCap", "group", "noticeAddress"] as const).filter((field) => !["", "none", "0"].includes(fieldText(field, after)));
  return shown.map((field) => ({ holder: after.name, figure: fieldLabel(field), from: before ? fieldText(field, before) : "", to: fieldText(field, after) }));
}

function transferChange(view: SetView, before: SellingTable, { table, transferor, transferee }: Transferred, request: TransferRequest): TableChange {
  const rows = holderRows(view);
  const setting = { names: view.names, mode: view.record.mode, offering: view.offering, capParts: partsFor(view, table.holders) };
  const changed = [transferor, transferee].flatMap((index) => (index === null || index >= rows.length ? [] : [{ id: rows[index]!.id, row: rows[index]!.row, holder: table.holders[index]! }]));
  const added = transferee >= before.holders.length ? [table.holders[transferee]!] : [];
  const same = <T>(value: T): { from: T; to: T } => ({ from: value, to: value });
  const transfers = view.record.transfers ?? [];
  return {
    ...valueLines(view, table),
    cells: changed.flatMap((row) => changedCells(view, row, setting)),
    added: added.map((holder) => ({ id: rowKey({ id: null, holder }), name: holder.name, at: null, cells: rowContents(holder, setting) })),
    removed: [], terms: [], notes: [], base: [],
    order: null, table: same(view.record.table), source: same(view.record.source), mode: same(view.record.mode),
    transfers: { from: transfers, to: [...transfers, { from: request.from ?? "", to: request.to.trim(), shares: request.shares, date: request.date }] },
  };
}
