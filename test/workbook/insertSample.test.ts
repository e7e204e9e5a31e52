import { startAddinInNode, type AddinInNode } from "../../src/workbench/host/node/startAddinInNode";
import { insert } from "../../src/workbook/insert";
import { request, watch } from "./insertFixture";

let addin: AddinInNode;
beforeEach(async () => { addin = await startAddinInNode(); });
afterEach(() => addin.dispose());

test("the sample is inserted", async () => {
  const progress = watch();
  const outcome = await insert(request(), progress);
  console.log(JSON.stringify(outcome.ok ? [outcome.value, outcome.findings.length] : outcome.findings, null, 1), progress.seen);
  expect(outcome.ok).toBe(true);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Selling Stockholders").getUsedRange().load("values,text,formulas");
    const lock = context.workbook.worksheets.getItem("Lock-up").getUsedRange().load("values,text,formulas");
    const checks = context.workbook.worksheets.getItem("Checks").getUsedRange().load("text");
    const offering = context.workbook.worksheets.getItem("Offering").getUsedRange().load("text");
    await context.sync();
    for (const r of range.text.slice(0, 12)) console.log(r.join(" | "));
    for (const r of range.text.slice(27, 30)) console.log(r.join(" | "));
    for (const r of range.text.slice(55)) console.log(r.join(" | "));
    for (const r of lock.text.slice(0, 32)) console.log(r.join(" | "));
    for (const r of lock.text.slice(-2)) console.log(r.join(" | "));
    for (const r of checks.text) console.log(r.join(" | "));
    for (const r of offering.text) console.log(r.join(" | "));
  });
});
