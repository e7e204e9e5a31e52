import type { Outcome } from "../../core/finding";
import { accept } from "../../core/outcome";
import { formatShares } from "../../core/exact/formatShares";
import type { SellingTable } from "../../core/ownership/sellingTable";
import { nameKey } from "../../core/refresh/nameKeys";
import { recordTransfer, type Transferred } from "../../core/transfer/recordTransfer";
import { changedCells, partsFor, rowKey, valueLines } from "../refresh/composeChange";
import { patienceOf, runChange } from "../refresh/refresh";
import { rowContents } from "../refresh/rowContents";
import type { SetView } from "../refresh/setView";
import type { TableChange } from "../refresh/tableChange";
import { tableOfView } from "../refresh/tableOfView";
import type { Progress } from "../types";
import type { TransferRequest } from "./types";

/**
 * Records a transfer in the table: two rows change, or one changes and one is added. For the next refresh it is the person's own work, which
 * a source that does not know of it leaves alone; it is taken back as a refresh is.
 */
export async function transferShares(request: TransferRequest, progress: Progress): Promise<Outcome<{ readonly needsSupplement: boolean | null }>> {
  let done: Outcome<Transferred> | null = null;
  const outcome = await runChange(request.suffix, progress, patienceOf(2_000), (view) => {
    const table = tableOfView(view);
    const find = (name: string): number => table.holders.findIndex((holder) => nameKey(holder.name) === nameKey(name));
    const to = find(request.to);
    done = recordTransfer(table, { from: find(request.from), to: to >= 0 ? to : { name: request.to, noticeAddress: request.noticeAddress }, shares: request.shares, fromAcquirable: request.fromAcquirable, date: request.date });
    if (!done.ok) return done.findings[0]!.message;
    const { value } = done;
    return {
      change: transferChange(view, table, value, request),
      lines: [{ holder: request.from, figure: "Transfer", from: `${formatShares(request.shares)} shares`, to: request.to, decision: `recorded for ${request.date}` }],
      decidedBy: request.decidedBy, highlight: false, isUndo: false, skipped: [],
    };
  });
  if (!outcome.ok) return outcome;
  const recorded = done as Outcome<Transferred> | null;
  return accept({ needsSupplement: recorded?.ok ? recorded.value.needsSupplement : null }, [...(recorded?.findings ?? []), ...outcome.findings]);
}

function transferChange(view: SetView, before: SellingTable, { table, transferor, transferee }: Transferred, request: TransferRequest): TableChange {
  // Blank rows of the table are no holders.
  const rows = view.rows.filter(({ holder }) => before.holders.includes(holder));
  const setting = { names: view.names, mode: view.record.mode, offering: view.offering, capParts: partsFor(view, table.holders) };
  const changed = [transferor, transferee].filter((index) => index < rows.length).map((index) => ({ id: rows[index]!.id, row: rows[index]!.row, holder: table.holders[index]! }));
  const added = transferee >= rows.length ? [table.holders[transferee]!] : [];
  const same = <T>(value: T): { from: T; to: T } => ({ from: value, to: value });
  const transfers = view.record.transfers ?? [];
  return {
    ...valueLines(view, table),
    cells: changed.flatMap((row) => changedCells(view, row, setting)),
    added: added.map((holder) => ({ id: rowKey({ id: null, holder }), name: holder.name, at: null, cells: rowContents(holder, setting) })),
    removed: [], terms: [], notes: [], base: [],
    order: null, table: same(view.record.table), source: same(view.record.source), mode: same(view.record.mode),
    transfers: { from: transfers, to: [...transfers, { from: request.from, to: request.to, shares: request.shares, date: request.date }] },
  };
}
