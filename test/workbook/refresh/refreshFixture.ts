import { internap2001 } from "../../../src/filing/sample/internap2001";
import type { Holder } from "../../../src/core/ownership/holder";
import type { SellingTable } from "../../../src/core/ownership/sellingTable";
import { proposedChoices } from "../../../src/core/refresh/listChanges";
import { applyRefresh, previewRefresh } from "../../../src/workbook/refresh/refresh";
import type { RefreshChoices, RefreshPreview, RefreshRequest } from "../../../src/workbook/refresh/types";
import { watch } from "../insertFixture";

export const newer = (change: Partial<SellingTable> = {}, name = "Amendment no. 1"): RefreshRequest => ({
  suffix: "", table: { ...internap2001, ...change }, source: { kind: "filing", name, date: "2001-11-15", hash: "ab12" },
});

/** The sample's holders with some of them changed. */
export const holdersWith = (changes: Readonly<Record<number, Partial<Holder>>>): Holder[] => internap2001.holders.map((holder, index) => ({ ...holder, ...changes[index] }));

export const aHolder = (name: string, over: Partial<Holder> = {}): Holder => ({
  name, noteRefs: [], held: 1000, acquirable: 500, offered: 800, offeredFromAcquirable: null, ownershipCap: null, group: "", relationship: "", brokerDealer: "", noticeAddress: "", ...over,
});

/** Twelve of the sample's holders, with notes of their own: a table that is quick to write. */
export const small: SellingTable = { ...internap2001, holders: internap2001.holders.slice(10, 22), notes: internap2001.notes.slice(0, 3), printedTotals: null };

/** A newer source of the small table with every kind of change. */
export const smallNewer: RefreshRequest = {
  suffix: "", source: { kind: "list", name: "Transfer agent, November", date: "2001-11-15", hash: "cd34" },
  table: {
    ...small,
    offering: { ...small.offering, sharesOutstanding: 151000000, ownershipAsOf: "2001-11-15" },
    holders: [...small.holders.slice(0, 4).map((holder, i) => (i === 1 ? { ...holder, held: 4242, noticeAddress: "1 New Street" } : holder)), ...small.holders.slice(5), aHolder("Zeta Fund, L.P."), aHolder("Eta Fund, L.P.")],
    notes: [small.notes[0]!, { ref: small.notes[1]!.ref, text: "Another text of the note." }, { ref: "99", text: "A note that is new." }],
  },
};


export async function previewed(request: RefreshRequest): Promise<RefreshPreview> {
  const outcome = await previewRefresh(request, watch());
  if (!outcome.ok) throw new Error(outcome.findings.map(({ message }) => message).join("\n"));
  return outcome.value;
}

export const takingAll = (preview: RefreshPreview, over: Partial<RefreshChoices> = {}): RefreshChoices => ({ taken: new Set(preview.items.map(({ key }) => key)), decidedBy: "A. Reader", highlight: false, ...over });
export const asProposed = (preview: RefreshPreview, over: Partial<RefreshChoices> = {}): RefreshChoices => ({ taken: proposedChoices(preview.items), decidedBy: "A. Reader", highlight: false, ...over });

export async function refreshed(request: RefreshRequest, choose: (preview: RefreshPreview) => RefreshChoices = takingAll) {
  const preview = await previewed(request);
  return applyRefresh(preview, choose(preview), watch());
}

/** Every cell of every sheet, by sheet and address: its formula. */
export async function snapshot(): Promise<Map<string, string>> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    const used = sheets.items.map((sheet) => ({ name: sheet.name, range: sheet.getUsedRangeOrNullObject(true).load("formulas,rowIndex,columnIndex") }));
    await context.sync();
    return new Map(used.flatMap(({ name, range }) => (range.isNullObject ? [] : range.formulas.flatMap((row, r) => row.flatMap((cell, c): [string, string][] => (cell === "" ? [] : [[`${name}!${letters(range.columnIndex + c)}${range.rowIndex + r + 1}`, String(cell)]]))))));
  });
}

const letters = (index: number): string => (index < 26 ? "" : letters(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

/** The cells that differ between two snapshots. */
export function differing(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter((key) => before.get(key) !== after.get(key)).sort();
}
