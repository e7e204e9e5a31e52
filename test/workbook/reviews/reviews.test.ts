import type { Finding } from "../../../src/core/finding";
import { internap2001 } from "../../../src/filing/sample/internap2001";
import { insert } from "../../../src/workbook/insert";
import { checkAgain } from "../../../src/workbook/refresh/refresh";
import { reviewActions } from "../../../src/workbook/reviews/reviewActions";
import type { Review } from "../../../src/workbook/reviews/types";
import { openWorkbook } from "../../../src/workbench/host/file/open/openWorkbook";
import { saveWorkbook } from "../../../src/workbench/host/file/save/saveWorkbook";
import { startAddinInNode, type AddinInNode } from "../../../src/workbench/host/node/startAddinInNode";
import { request, watch } from "../insertFixture";
import { refreshed, small, smallNewer } from "../refresh/refreshFixture";

let addin: AddinInNode;
beforeEach(async () => {
  addin = await startAddinInNode();
  await insert(request({ table: small }), watch());
});
afterEach(() => addin.dispose());

const finding = (message: string): Finding => ({ check: "row-arithmetic", severity: "error", message, subjects: [] });
const FIRST = finding("=Alder: 300 before less 200 offered is 100;\n the row says 90 after.");
const SECOND = finding("Birch: * says below 1%.");

async function reviews(): Promise<readonly Review[]> {
  const read = await reviewActions.read("");
  if (!read.ok) throw new Error(read.findings[0]?.message);
  return read.value;
}

const cells = async (address: string): Promise<unknown[][]> => Excel.run(async (context) => {
  const range = context.workbook.worksheets.getItem("Checks").getRange(address).load("text");
  await context.sync();
  return range.text;
});

test("a review stands on the sheet of the checks, beside the findings, for people without the add-in", async () => {
  expect(await reviews()).toEqual([]);
  const before = await cells("A8:D8");
  await reviewActions.add("", { finding: FIRST, by: "AB", note: "Agreed with the transfer agent.", on: "2024-03-05" });
  expect(await cells("F8:J9")).toEqual([
    ["Reviewed by", "Reviewed on", "Note", "Check", "Finding"],
    ["AB", "March 5, 2024", "Agreed with the transfer agent.", "Owned before less offered is owned after", "=Alder: 300 before less 200 offered is 100; the row says 90 after."],
  ]);
  expect(await cells("A8:D8")).toEqual(before);
  expect(await reviews()).toEqual([{ message: "=Alder: 300 before less 200 offered is 100; the row says 90 after.", by: "AB", note: "Agreed with the transfer agent.", on: "2024-03-05" }]);
});

test("a second review of the same words takes the place of the first; one can be withdrawn, and the last of them too", async () => {
  await reviewActions.add("", { finding: FIRST, by: "AB", note: "", on: "2024-03-05" });
  await reviewActions.add("", { finding: SECOND, by: "CD", note: "Fine.", on: "2024-03-06" });
  await reviewActions.add("", { finding: FIRST, by: "EF", note: "Looked again.", on: "2024-03-07" });
  expect((await reviews()).map(({ by }) => by)).toEqual(["EF", "CD"]);
  await reviewActions.withdraw("", FIRST.message);
  expect((await reviews()).map(({ by }) => by)).toEqual(["CD"]);
  await reviewActions.withdraw("", SECOND.message);
  expect(await reviews()).toEqual([]);
  await reviewActions.add("", { finding: SECOND, by: "GH", note: "", on: "2024-03-08" });
  expect((await reviews()).map(({ by }) => by)).toEqual(["GH"]);
});

test("reviews outlive a new run of the checks, a refresh, and a file", async () => {
  await reviewActions.add("", { finding: SECOND, by: "AB", note: "Fine.", on: "2024-03-05" });
  const kept = await reviews();
  expect(await checkAgain("", watch())).toMatchObject({ ok: true });
  expect(await reviews()).toEqual(kept);
  expect(await refreshed(smallNewer)).toMatchObject({ ok: true });
  expect(await reviews()).toEqual(kept);
  const bytes = await saveWorkbook(addin.host.workbook);
  addin.dispose();
  addin = await startAddinInNode();
  await openWorkbook(addin.host.workbook, bytes);
  expect(await reviews()).toEqual(kept);
});

test("without the sheet of the checks nothing is written, and the reason is said", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Checks").delete();
    await context.sync();
  });
  const done = await reviewActions.add("", { finding: FIRST, by: "AB", note: "", on: "2024-03-05" });
  expect(done).toMatchObject({ ok: false });
  expect(done.findings[0]?.message).toMatch(/Nothing was changed.*sheet of the checks/);
});

test("a table that is inserted in place of another keeps the reviews of findings that it shows in the same words, and no other", async () => {
  const done = await insert(request({ table: internap2001, placement: { replace: "" } }), watch());
  if (!done.ok) throw new Error(done.findings[0]?.message);
  const [footing, statements] = ["column-footing", "lock-up-statements"].map((check) => done.findings.find((one) => one.check === check)!) as [Finding, Finding];
  await reviewActions.add("", { finding: footing, by: "AB", note: "=The cap.", on: "2024-03-05" });
  await reviewActions.add("", { finding: statements, by: "CD", note: "Asked.", on: "2024-03-06" });
  // The printed total is another in the newer table, and with it the finding's figures.
  const newer = { ...internap2001, printedTotals: { ...internap2001.printedTotals!, prior: 116537156 } };
  expect(await insert(request({ table: newer, placement: { replace: "" } }), watch())).toMatchObject({ ok: true });
  expect(await reviews()).toEqual([{ message: statements.message, by: "CD", note: "Asked.", on: "2024-03-06" }]);
  expect(await cells("F6:H9")).toEqual([["Reviewed findings", "", ""], [expect.stringMatching(/^A finding stands here/), "", ""], ["Reviewed by", "Reviewed on", "Note"], ["CD", "March 6, 2024", "Asked."]]);
  // The table is one like any other of reviews: it grows, and a further replacement carries both on.
  const again = await insert(request({ table: newer, placement: { replace: "" } }), watch());
  const other = again.ok ? again.findings.find((one) => one.check === "column-footing")! : footing;
  await reviewActions.add("", { finding: other, by: "EF", note: "", on: "2024-03-07" });
  expect(await insert(request({ table: newer, mode: "values", placement: { replace: "" } }), watch())).toMatchObject({ ok: true });
  expect((await reviews()).map(({ by }) => by).sort()).toEqual(["CD", "EF"]);
});
