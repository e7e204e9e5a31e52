import { insert } from "../../src/workbook/insert";
import { newRun, markName } from "../../src/workbook/write/temporaryNames";
import { startAddinInNode, type AddinInNode } from "../../src/workbench/host/node/startAddinInNode";
import { manyHolders, request, watch } from "./insertFixture";
import { fingerprint } from "./sheetReading";

let addin: AddinInNode;
beforeEach(async () => {
  addin = await startAddinInNode();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2").formulas = [["mine", 7], ["=B1*2", "'3"]];
    context.workbook.names.add("Mine", context.workbook.worksheets.getItem("Sheet1").getRange("B1"));
    await context.sync();
  });
});
afterEach(() => addin.dispose());

const TRIPS = 6;
const CODES = ["GeneralException", "InvalidOperationInCellEditMode", "AccessDenied", "RequestPayloadSizeLimitExceeded", "ItemNotFound"];
const small = (): ReturnType<typeof request> => request({ table: manyHolders(2) });

test.each(CODES)("whichever round trip is refused with %s, the workbook is as before and the message says so", async (code) => {
  const before = await fingerprint();
  for (let nth = 1; nth <= TRIPS; nth++) {
    addin.host.failNext(nth, code);
    const outcome = await insert(small(), watch());
    expect([nth, outcome.ok]).toEqual([nth, false]);
    expect(outcome.findings.map(({ message }) => message).join()).toMatch(/^Nothing was changed\. .+/);
    expect(await fingerprint()).toEqual(before);
  }
  expect((await insert(small(), watch())).ok).toBe(true);
}, 240000);

test("a host that stops answering is given up, and the workbook is as before", async () => {
  const before = await fingerprint();
  for (const nth of [1, 3, TRIPS]) {
    addin.host.failNext(nth, "timeout");
    const outcome = await insert(small(), watch(), 8000);
    expect(outcome.findings[0]!.message).toMatch(/^Nothing was changed\. Excel did not answer\./);
    expect(await fingerprint()).toEqual(before);
  }
}, 240000);

test("cancelling between any two round trips leaves the workbook as before", async () => {
  const before = await fingerprint();
  for (let trip = 1; trip < TRIPS; trip++) {
    const controller = new AbortController();
    let reports = 0;
    const outcome = await insert(small(), { signal: controller.signal, report: () => { if (++reports > trip) controller.abort(); } });
    // The round trip that was reported still goes out; the next one does not.
    expect(outcome.ok).toBe(trip === TRIPS - 1);
    if (!outcome.ok) {
      expect(outcome.findings[0]!.message).toBe("Nothing was changed. The work was cancelled.");
      expect(await fingerprint()).toEqual(before);
    }
  }
}, 240000);

test("a replacement that fails at any round trip leaves the set that was to be replaced whole", async () => {
  await insert(small(), watch());
  const before = await fingerprint();
  for (let nth = 1; nth <= TRIPS + 1; nth++) {
    addin.host.failNext(nth, "GeneralException");
    const outcome = await insert({ ...request({ table: manyHolders(3) }), placement: { replace: "" } }, watch());
    expect([nth, outcome.ok]).toEqual([nth, false]);
    expect(await fingerprint()).toEqual(before);
  }
}, 240000);

test("a protected structure and a read-only workbook are told before anything is written", async () => {
  await Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  expect((await insert(small(), watch())).findings[0]!.message).toMatch(/^Nothing was changed\. The structure of this workbook is protected/);
  await Excel.run(async (context) => {
    context.workbook.protection.unprotect();
    await context.sync();
  });
  addin.host.readOnly = true;
  expect((await insert(small(), watch())).findings[0]!.message).toMatch(/^Nothing was changed\. This workbook is open for reading only/);
});

test("a workbook whose dates count from 1904 is told, and what was begun is taken back", async () => {
  const before = await fingerprint();
  addin.host.workbook.dates1904 = true;
  const refused = await insert(small(), watch());
  expect([refused.ok, refused.findings[0]!.message]).toEqual([false, expect.stringMatching(/^Nothing was changed\. This workbook counts its dates from 1904/)]);
  expect(await fingerprint()).toEqual(before);
  addin.host.workbook.dates1904 = false;
  expect((await insert(small(), watch())).ok).toBe(true);
});

test("what an insert left whose pane was closed long ago is removed by the next one", async () => {
  const run = newRun(Date.now() - 60 * 60_000, 0.5);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Selling Stockholders");
    sheet.visibility = "Hidden";
    context.workbook.names.add(markName(run, 0), sheet.getRange("A1")).visible = false;
    context.workbook.names.add("Offering_SharesOutstanding", sheet.getRange("B7"));
    await context.sync();
  });
  const outcome = await insert(small(), watch());
  expect(outcome.ok && outcome.value.table.sheetName).toBe("Selling Stockholders");
  await Excel.run(async (context) => {
    const names = context.workbook.names.load("items/name");
    await context.sync();
    expect(names.items.map(({ name }) => name).filter((name) => name.startsWith("Overhang_"))).toEqual([]);
  });
});

test("every bad figure is named with its row before anything is sent", async () => {
  const table = manyHolders(2);
  const [first, second] = table.holders;
  const before = addin.host.batches().count;
  const outcome = await insert(request({ table: { ...table, holders: [{ ...first!, held: 1.5 }, { ...second!, name: "", ownershipCap: { num: 123456789n, den: 1000000000n } }], offering: { ...table.offering, sharesOutstanding: 0 } } }), watch());
  expect(outcome.findings.map(({ message }) => message)).toEqual([
    "Shares outstanding is needed to compute the percentages: enter a whole number, 1 or more.",
    "Row 1, Holder 1 Fund, L.P.: the shares held must be a whole number, 0 or more.",
    "Row 2: the selling stockholder has no name. Enter one, or leave the row out.",
    expect.stringMatching(/more decimals than a formula carries/),
  ]);
  expect(addin.host.batches().count).toBe(before);
});

test("a name that somebody else takes in the middle moves the insert on, and their sheet stays", async () => {
  let batches = 0;
  addin.host.beforeBatch = () => {
    if (++batches === 3) addin.host.workbook.Worksheets.Add("Offering").GetRange("A1").Values = [["theirs"]];
  };
  const outcome = await insert(small(), watch());
  expect(outcome.ok && outcome.value.table.sheetName).toBe("Selling Stockholders (2)");
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    const theirs = context.workbook.worksheets.getItem("Offering").getRange("A1").load("values");
    await context.sync();
    expect(theirs.values).toEqual([["theirs"]]);
    expect(sheets.items.map(({ name }) => name)).toEqual(["Sheet1", "Offering", "Selling Stockholders (2)", "Offering (2)", "Lock-up (2)", "Checks (2)"]);
  });
});
