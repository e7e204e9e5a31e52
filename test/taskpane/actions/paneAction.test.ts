import { openFile } from "../../../src/taskpane/actions/openFile";
import { openSample } from "../../../src/taskpane/actions/openSample";
import { runAction, type PaneAction } from "../../../src/taskpane/actions/paneAction";
import { readSelection } from "../../../src/taskpane/actions/readSelection";
import type { PaneServices } from "../../../src/taskpane/services";
import type { Progress, SelectedCells } from "../../../src/workbook/types";

const selecting = (cells: SelectedCells): PaneServices => ({ workbook: { readSelection: async () => ({ ok: true, value: cells, findings: [] }) } as unknown as PaneServices["workbook"], refresh: null, share: null, lockUps: null, trail: null, reviews: null, transfers: null });
const opening = (parts: string[], name: string): { request: File; progress: Progress } => ({ request: new File(parts, name), progress: { report: () => undefined, signal: new AbortController().signal } });
const untouched = selecting({ address: "A1", rows: [] });

test("a fault in an action becomes a finding with Office's code and a way on", async () => {
  const broken: PaneAction<null, null> = { id: "broken", doing: "Inserting the table", perform: async () => { throw Object.assign(new Error("The object is gone."), { code: "ItemNotFound" }); } };
  const outcome = await runAction(broken, null, untouched);
  expect(outcome.ok).toBe(false);
  expect(outcome.findings[0]?.message).toBe("Inserting the table stopped: The object is gone. (Office says: ItemNotFound). Try it again; if it stops again, close the pane and open it from the ribbon.");
});

test("a list is opened with its columns proposed from the headings", async () => {
  const outcome = await runAction(openFile, opening(["Name,Shares held,Offered\nAlder LP,300,200\n"], "list.csv"), untouched);
  if (!outcome.ok || outcome.value.kind !== "list") throw new Error("not opened as a list");
  expect(outcome.value.list.mapping).toMatchObject({ headerRow: 0, columns: { name: 0, held: 1, offered: 2 } });
  expect(outcome.value.list.record).toMatchObject({ kind: "list", name: "list.csv" });
  expect(outcome.value.list.record.hash).toMatch(/^[0-9a-f]{64}$/);
});

test("a file of another kind is refused with what can be opened", async () => {
  const outcome = await runAction(openFile, opening(["%PDF-1.7"], "deal.pdf"), untouched);
  expect(outcome.ok).toBe(false);
  expect(outcome.findings[0]?.message).toMatch(/PDF.*\.htm or \.txt/);
});

test("a filing is opened with its rows, and its terms say where they were found", async () => {
  const rows = [["Alder Partners, L.P.", "300,000", "200,000", "100,000", "*"], ["Birch Fund", "50,000", "50,000", "-0-", "*"], ["Cedar Trust", "90,000", "40,000", "50,000", "*"]];
  const html = `<html><body><p>As of March 1, 2024, there were 40,000,000 shares of our common stock outstanding.</p><p>The table below names the selling stockholders.</p><table><tr><th>Selling stockholder</th><th>Shares beneficially owned before the offering</th><th>Shares offered</th><th>Shares beneficially owned after the offering</th><th>Percent</th></tr>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("")}</table></body></html>`;
  const outcome = await runAction(openFile, opening([html], "s3.htm"), untouched);
  if (!outcome.ok || outcome.value.kind !== "draft") throw new Error("not opened as a filing");
  const { draft } = outcome.value;
  expect(draft.holders.map((holder) => [holder.name, holder.offered])).toEqual([["Alder Partners, L.P.", 200000], ["Birch Fund", 50000], ["Cedar Trust", 40000]]);
  expect(draft.terms.sharesOutstanding).toBe("40,000,000");
  expect(draft.terms.places.sharesOutstanding).toBeTruthy();
  expect(draft.source).toMatchObject({ kind: "filing", name: "s3.htm" });
});

test("a filing without a table says why", async () => {
  const outcome = await runAction(openFile, opening(["<html><body><p>A letter about nothing.</p></body></html>"], "letter.htm"), untouched);
  expect(outcome.ok).toBe(false);
  expect(outcome.findings[0]?.message).toMatch(/no table/i);
});

test("an .xlsx that is none is refused, not opened", async () => {
  const outcome = await runAction(openFile, opening(["PK not a workbook"], "list.xlsx"), untouched);
  expect(outcome.ok).toBe(false);
});

test("a single selected cell is too little, and the pane says what to select", async () => {
  const outcome = await runAction(readSelection, null, selecting({ address: "Sheet1!B2", rows: [["x"]] }));
  expect(outcome.ok).toBe(false);
  expect(outcome.findings[0]?.message).toMatch(/Sheet1!B2.*heading row/);
});

test("the sample opens with its 52 holders and its terms in the fields", async () => {
  const outcome = await runAction(openSample, null, untouched);
  if (!outcome.ok) throw new Error("no sample");
  expect(outcome.value.holders).toHaveLength(52);
  expect(outcome.value.terms).toMatchObject({ sharesOutstanding: "150,641,864", ownershipAsOf: "September 21, 2001", sharesRegistered: "85,568,119" });
});
