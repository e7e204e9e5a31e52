import { openFile } from "../../../src/taskpane/actions/openFile";
import { openSample } from "../../../src/taskpane/actions/openSample";
import { runAction, type PaneAction } from "../../../src/taskpane/actions/paneAction";
import { readSelection } from "../../../src/taskpane/actions/readSelection";
import type { PaneServices } from "../../../src/taskpane/services";
import type { SelectedCells } from "../../../src/workbook/types";

const selecting = (cells: SelectedCells): PaneServices => ({ workbook: { readSelection: async () => ({ ok: true, value: cells, findings: [] }) } as unknown as PaneServices["workbook"] });
const untouched = selecting({ address: "A1", rows: [] });

test("a fault in an action becomes a finding with Office's code and a way on", async () => {
  const broken: PaneAction<null, null> = { id: "broken", doing: "Inserting the table", perform: async () => { throw Object.assign(new Error("The object is gone."), { code: "ItemNotFound" }); } };
  const outcome = await runAction(broken, null, untouched);
  expect(outcome.ok).toBe(false);
  expect(outcome.findings[0]?.message).toBe("Inserting the table stopped: The object is gone. (Office says: ItemNotFound). Try it again; if it stops again, close the pane and open it from the ribbon.");
});

test("a list is opened with its columns proposed from the headings", async () => {
  const outcome = await runAction(openFile, new File(["Name,Shares held,Offered\nAlder LP,300,200\n"], "list.csv"), untouched);
  if (!outcome.ok || outcome.value.kind !== "list") throw new Error("not opened as a list");
  expect(outcome.value.list.mapping).toMatchObject({ headerRow: 0, columns: { name: 0, held: 1, offered: 2 } });
  expect(outcome.value.list.record).toMatchObject({ kind: "list", name: "list.csv" });
  expect(outcome.value.list.record.hash).toMatch(/^[0-9a-f]{64}$/);
});

test("a file of another kind is refused with what can be opened", async () => {
  const outcome = await runAction(openFile, new File(["%PDF"], "deal.pdf"), untouched);
  expect(outcome.ok).toBe(false);
  expect(outcome.findings[0]?.message).toMatch(/deal\.pdf.*\.csv/);
});

test("an .xlsx that is none is refused, not opened", async () => {
  const outcome = await runAction(openFile, new File(["PK not a workbook"], "list.xlsx"), untouched);
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
