import { errorOf, pause, readOnce, withAddin, writeOnce } from "./withAddin";

const addin = withAddin();
const CODES = ["GeneralException", "InvalidOperationInCellEditMode", "AccessDenied", "RequestPayloadSizeLimitExceeded", "ResponsePayloadSizeLimitExceeded", "ActivityLimitReached", "ItemAlreadyExists"];

test.each(CODES)("the next batch is refused with %s, and the one after it is not", async (code) => {
  addin.current.host.failNext(1, code);
  expect((await errorOf(writeOnce("refused", "A9"))).code).toBe(code);
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange("A9").load("values");
    await context.sync();
    expect(cell.values).toEqual([[""]]);
  });
});

test("the nth batch from now is counted over batches that code asked for, not over office.js letting go of objects", async () => {
  addin.current.host.failNext(3, "GeneralException");
  await readOnce();
  await Excel.run(async (context) => {
    const tracked = context.workbook.worksheets.getFirst().getRange("A1");
    tracked.load("values");
    await context.sync();
  });
  expect((await errorOf(readOnce())).code).toBe("GeneralException");
});

test("a host that never answers leaves the batch waiting and others working", async () => {
  addin.current.host.failNext(1, "timeout");
  let answered = false;
  void readOnce().then(() => { answered = true; });
  await pause(30);
  await expect(readOnce()).resolves.toBe("Sheet1");
  expect(answered).toBe(false);
});

test("while a person types in a cell a batch is refused, and one with delayForCellEdit waits until they are done", async () => {
  const { host } = addin.current;
  host.inCellEdit = true;
  expect((await errorOf(readOnce())).code).toBe("InvalidOperationInCellEditMode");
  let done = false;
  const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getFirst().load("name");
    await context.sync();
    done = true;
  });
  await pause(30);
  expect(done).toBe(false);
  host.inCellEdit = false;
  await waiting;
  expect(done).toBe(true);
});

test("a workbook that is open for reading only refuses what writes, and can be read", async () => {
  const { host } = addin.current;
  host.readOnly = true;
  expect((await errorOf(writeOnce("x"))).code).toBe("AccessDenied");
  await expect(readOnce()).resolves.toBe("Sheet1");
  host.readOnly = false;
  await expect(writeOnce("x")).resolves.toBeUndefined();
});

test("a request above 5 MB is refused, and so is a reply", async () => {
  const row = ["x".repeat(1000)];
  const rows = Array.from({ length: 6000 }, () => row);
  expect((await errorOf(Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("J1:J6000").values = rows;
    await context.sync();
  }))).code).toBe("RequestPayloadSizeLimitExceeded");
  for (let at = 0; at < 6000; at += 3000) {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange(`J${at + 1}:J${at + 3000}`).values = rows.slice(0, 3000);
      await context.sync();
    });
  }
  expect((await errorOf(Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("J1:J6000").load("values");
    await context.sync();
  }))).code).toBe("ResponsePayloadSizeLimitExceeded");
});

test("round trips and their bytes are counted", async () => {
  const { host } = addin.current;
  const before = host.batches();
  await writeOnce("twelve bytes");
  const after = host.batches();
  expect(after.count).toBe(before.count + 1);
  expect(after.requestBytes - before.requestBytes).toBe(host.rounds.at(-1)?.requestBytes);
  expect(after.requestBytes - before.requestBytes).toBeGreaterThan('[["twelve bytes"]]'.length);
  expect(after.responseBytes).toBeGreaterThan(before.responseBytes);
});
