import { type AddinFrame, openAddinFrame } from "../../../../src/workbench/host/node/startAddinInNode";
import { pause, withAddin, writeOnce } from "./withAddin";

const addin = withAddin();
let second: AddinFrame;
beforeAll(async () => { second = await openAddinFrame(addin.current.host, { globals: false }); });
afterAll(() => second.close());

async function listen(excel: typeof Excel): Promise<Excel.WorksheetChangedEventArgs[]> {
  const heard: Excel.WorksheetChangedEventArgs[] = [];
  await excel.run(async (context) => {
    context.workbook.worksheets.getFirst().onChanged.add(async (event) => { heard.push(event); });
    await context.sync();
  });
  return heard;
}

test("an edit by one add-in is heard by both, and each knows whether it was its own", async () => {
  const [first, other] = [await listen(Excel), await listen(second.Excel)];
  await writeOnce(1, "B2");
  await pause(20);
  expect(first.map((event) => [event.address, event.source, event.triggerSource])).toEqual([["B2", "Local", "ThisLocalAddin"]]);
  expect(other.map((event) => [event.address, event.source, event.triggerSource])).toEqual([["B2", "Local", "Unknown"]]);
  await writeOnce(2, "B3", second.Excel);
  await pause(20);
  expect(first.at(-1)).toMatchObject({ address: "B3", triggerSource: "Unknown" });
  expect(other.at(-1)).toMatchObject({ address: "B3", triggerSource: "ThisLocalAddin" });
});

test("an edit by a person, here or elsewhere, is no add-in's", async () => {
  const heard = await listen(Excel);
  const { host } = addin.current;
  const person = (): unknown => host.engine.book.getSheets()[0]?.getRange("D4").setValue(5);
  person();
  await pause(40);
  expect(heard.at(-1)).toMatchObject({ address: "D4", source: "Local", triggerSource: "Unknown" });
  host.asRemote(() => host.engine.book.getSheets()[0]?.getRange("D5").setValue(6));
  await pause(40);
  expect(heard.at(-1)).toMatchObject({ address: "D5", source: "Remote" });
});

test("batches of two panes are executed one at a time, in an order that a test can decide", async () => {
  const { host } = addin.current;
  const order: string[] = [];
  const held: { release: () => void } = { release: () => undefined };
  host.beforeBatch = (client) => {
    if (client !== second.client) return undefined;
    return new Promise<void>((resolve) => { held.release = resolve; });
  };
  const late = writeOnce("second", "F1", second.Excel).then(() => order.push("second"));
  await writeOnce("first", "F2").then(() => order.push("first"));
  host.beforeBatch = () => undefined;
  held.release();
  await late;
  expect(order).toEqual(["first", "second"]);
});

test("what is written is copied: a later change of the array on either side changes nothing", async () => {
  const rows = [["a", 1]];
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("H1:I1");
    range.values = rows;
    await context.sync();
    (rows[0] as unknown[])[0] = "changed afterwards";
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([["a", 1]]);
    (range.values[0] as unknown[])[0] = "changed in the proxy";
    const again = context.workbook.worksheets.getFirst().getRange("H1:I1").load("values");
    await context.sync();
    expect(again.values).toEqual([["a", 1]]);
  });
});

test("a frame that is closed hears nothing more", async () => {
  const third = await openAddinFrame(addin.current.host, { globals: false });
  const heard = await listen(third.Excel);
  third.close();
  await writeOnce(9, "B9");
  await pause(20);
  expect(heard).toEqual([]);
});
