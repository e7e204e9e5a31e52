import type { Outcome } from "../../core/finding";
import { accept, refuse } from "../../core/outcome";
import { printedColumns, printedTable } from "../../core/print/printedTable";
import { supplementDue, type SupplementDue } from "../../core/transfer/supplementDue";
import { causeOf } from "../describeFailure";
import { area } from "../plan/address";
import { cellText } from "../plan/cellText";
import { FONT, headerLook, titleLook } from "../plan/style";
import { readSet } from "../refresh/readSet";
import { runChange } from "../refresh/refresh";
import { patienceOf } from "../write/patience";
import type { SetView } from "../refresh/setView";
import type { TableChange } from "../refresh/tableChange";
import { tableOfView } from "../refresh/tableOfView";
import type { Progress } from "../types";
import { applyLook } from "../write/applyLook";
import { RoundTrips } from "../write/roundTrips";
import { whyBlocked } from "../write/workbookContents";
import { SAME_AS_RECORD } from "../provenance/provenance";
import type { Refreshed } from "../refresh/types";
import { printedNow, sinceProspectus } from "./sinceProspectus";
import type { SupplementState } from "./types";

const USUAL_TRIPS = 7;
const HEADER = 4;

/** What a supplement would have to say now; nothing is written. */
export async function supplementState(suffix: string, progress: Progress): Promise<Outcome<SupplementState>> {
  return reading(suffix, progress, (_, __, view, due) => Promise.resolve(accept({
    threshold: view.offering.supplementThreshold, transfers: view.record.transfers ?? [], due: due.transfers, rows: due.table.holders.map(({ name }) => name), since: view.record.prospectus?.at ?? null,
  }, due.findings)));
}

/** Writes the rows that changed or came since the prospectus on a sheet of their own, as values in their printed form; one round trip, so whole or not at all. */
export async function writeSupplement(suffix: string, progress: Progress): Promise<Outcome<{ readonly sheetName: string }>> {
  return reading(suffix, progress, async (context, trips, view, due) => {
    const blocked = whyBlocked(view.contents);
    if (blocked) return refuse("supplement", `Nothing was changed. ${blocked}`);
    if (due.table.holders.length === 0) return refuse("supplement", "Nothing was changed. No row differs from the prospectus, so a supplement would have nothing to say.");
    const taken = new Set(view.contents.sheets.map(({ name }) => name.toLowerCase()));
    let sheetName = "Supplement";
    for (let n = 2; taken.has(sheetName.toLowerCase()); n++) sheetName = `Supplement (${n})`;
    queueSheet(context, sheetName, view, due);
    await trips.send("Writing the supplement");
    trips.finish("Done");
    return accept({ sheetName }, due.findings);
  });
}

/** Keeps that the prospectus, or its supplement, says what the table says now; it is taken back as a refresh is. */
export async function markPrinted(suffix: string, decidedBy: string, progress: Progress): Promise<Outcome<Refreshed>> {
  return runChange(suffix, progress, patienceOf(2_000), (view) => {
    const same = <T>(value: T): { from: T; to: T } => ({ from: value, to: value });
    const change: TableChange = {
      kind: "mark", cells: [], totals: [], headLines: [], added: [], removed: [], terms: [], notes: [], base: [], order: null,
      table: same(view.record.table), source: same(view.record.source), mode: same(view.record.mode),
      prospectus: { from: view.record.prospectus ?? SAME_AS_RECORD, to: printedNow(view, new Date().toISOString()) },
    };
    return { change, lines: [{ holder: "", figure: "Prospectus", from: "", to: "as the table", decision: "marked as what the prospectus says" }], decidedBy, highlight: false, isUndo: false, skipped: [] };
  });
}

async function reading<T>(suffix: string, progress: Progress, then: (context: Excel.RequestContext, trips: RoundTrips, view: SetView, due: SupplementDue) => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const trips = new RoundTrips(context, progress, USUAL_TRIPS, patienceOf(2_000));
      const read = await readSet(context, trips, suffix);
      if (!read.ok) return read;
      const view = read.value;
      return then(context, trips, view, supplementDue(sinceProspectus(view), tableOfView(view), view.record.transfers ?? []));
    });
  } catch (error) {
    return refuse("supplement", `Nothing was changed. ${causeOf(error)}`);
  }
}

function queueSheet(context: Excel.RequestContext, name: string, view: SetView, { table }: SupplementDue): void {
  const printed = printedTable(table, view.record.percentFormat);
  const columns = printedColumns(printed);
  const upper = printed.groups.flatMap(({ heading, marks, columns: inGroup }) => [`${heading}${marks.map((mark) => ` (${mark})`).join("")}`, ...inGroup.slice(1).map(() => "")]);
  const rows = printed.rows.map(({ name: holder, marks, cells }) => [`${holder}${marks.map((mark) => ` (${mark})`).join("")}`, ...cells]);
  const below = [...(printed.starLine ? [printed.starLine] : []), ...printed.notes.map(({ ref, text }) => `(${ref}) ${text}`)];
  const last = HEADER + 1 + rows.length;
  const sheet = context.workbook.worksheets.add(name);
  const look = (address: string, one: Omit<Parameters<typeof applyLook>[1], "address">): void => applyLook(sheet.getRange(address), { address, ...one });
  const write = (address: string, cells: readonly (readonly string[])[]): void => { sheet.getRange(address).values = cells.map((row) => row.map(cellText)); };
  write("A1:A2", [[`${view.offering.issuer}: prospectus supplement, selling stockholders`], [printed.dateLine]]);
  write(area(0, HEADER, columns.length, 2), [upper, columns.map(({ heading }) => heading)]);
  write(area(0, HEADER + 2, columns.length, rows.length), rows);
  if (below.length > 0) write(area(0, last + 2, 1, below.length), below.map((line) => [line]));
  look(area(0, 1, columns.length, last + 2 + below.length), { font: { name: FONT, size: 10 }, vertical: "Top" });
  applyLook(sheet.getRange("A1"), titleLook("A1"));
  const header = area(0, HEADER + 1, columns.length, 1);
  applyLook(sheet.getRange(header), headerLook(header));
  look("A:A", { columnWidth: 258 });
  look(`${area(1, 1, columns.length - 1, 1).replace(/\d+/g, "")}`, { columnWidth: 92 });
  look(area(1, HEADER, columns.length - 1, 2 + rows.length), { horizontal: "Right" });
  look(area(0, HEADER + 2, 1, rows.length), { wrap: true });
  sheet.showGridlines = false;
}
