import { openAddinFrame } from "../../../../src/workbench/host/node/startAddinInNode";
import { pause, until } from "../protocol/withAddin";
import { calls, canceled, FUNCTIONS, held, METADATA } from "./sampleFunctions";
import { withFunctions } from "./withFunctions";

const bench = withFunctions();
const column = (count: number, formula: (row: number) => unknown): Record<string, unknown> => Object.fromEntries(Array.from({ length: count }, (_, index) => [`C${index + 1}`, formula(index + 1)]));

test("the calls of one calculation go in one message", async () => {
  const before = bench.addin.engine.stats;
  await bench.write(column(300, (row) => `=TEST.DOUBLE(${row})`));
  const after = bench.addin.engine.stats;
  expect(after.invocations - before.invocations).toBe(300);
  expect(after.batches - before.batches).toBe(1);
  expect(bench.value("C300")).toBe(600);
});

test("an edit calls only what depends on it", async () => {
  await bench.write({ A1: 1, A2: 2, ...column(2, (row) => `=TEST.DOUBLE(A${row})`), D1: "=C1+1" });
  calls.length = 0;
  await bench.write({ A1: 10 });
  expect(calls).toEqual([{ id: "DOUBLE", args: [10] }]);
  expect([bench.value("C1"), bench.value("C2"), bench.value("D1")]).toEqual([20, 4, 21]);
});

test("a function on its way reads #BUSY! and keeps no other waiting", async () => {
  await bench.addin.settle();
  const sheet = bench.addin.host.workbook.Worksheets.GetActiveWorksheet();
  sheet.GetRange("A1:A2").Formulas = [["=TEST.NEVER(1)"], ["=TEST.DOUBLE(2)"]];
  await until(() => bench.value("A2") === 4);
  expect(bench.value("A1")).toBe("#BUSY!");
  held.release();
  await bench.addin.settle();
  expect(bench.value("A1")).toBe(1);
  await bench.write({ A1: "" });                // or it would be asked for again whenever everything is calculated
});

test("a call whose arguments change while it is on its way is canceled", async () => {
  const sheet = bench.addin.host.workbook.Worksheets.GetActiveWorksheet();
  sheet.GetRange("B1").Values = [[7]];
  sheet.GetRange("A1").Formulas = [["=TEST.NEVER(B1)"]];
  await bench.addin.engine.calculated();
  await pause(30);
  canceled.length = 0;
  sheet.GetRange("B1").Values = [[8]];
  await until(() => canceled.length > 0);
  expect(canceled).toEqual(["NEVER(7)"]);
  await pause(30);
  held.release();
  await bench.addin.settle();
  expect(bench.value("A1")).toBe(8);
  await bench.write({ A1: "" });
});

test("a call whose formula is overwritten while it is on its way is canceled", async () => {
  const sheet = bench.addin.host.workbook.Worksheets.GetActiveWorksheet();
  sheet.GetRange("A1").Formulas = [["=TEST.NEVER(9)"]];
  await bench.addin.engine.calculated();
  await pause(30);
  canceled.length = 0;
  sheet.GetRange("A1").Values = [["overwritten"]];
  await bench.addin.settle();
  await until(() => canceled.length > 0);
  expect(canceled).toEqual(["NEVER(9)"]);
  expect(bench.value("A1")).toBe("overwritten");
});

test("a function may read the workbook that calls it", async () => {
  bench.addin.engine.book.getSheets()[0]?.getRange("Z1").setValue(41);
  await bench.write({ A1: '=TEST.READ("Z1")+1' });
  expect(bench.value("A1")).toBe(42);
});

test("without the add-in a calculation says #NAME?; when it is back the values are", async () => {
  await bench.write({ B1: 3, A1: "=TEST.DOUBLE(B1)" });
  const { engine } = bench.addin;
  engine.unregisterFunctions();
  await bench.write({ B1: 4 });
  expect(bench.value("A1")).toBe("#NAME?");
  engine.registerFunctions(METADATA, "TEST");
  await engine.settle();
  expect(bench.value("A1")).toBe(8);
});

test("stuck cells say #NAME? until their formula is entered again", async () => {
  const { engine } = bench.addin;
  engine.unregisterFunctions();
  await bench.write({ A1: "=TEST.DOUBLE(2)", A2: "=TEST.DOUBLE(3)" });
  engine.registerFunctions(METADATA, "TEST", { stuck: true });
  await engine.settle();
  expect(bench.values("A1:A2").flat()).toEqual(["#NAME?", "#NAME?"]);
  await bench.write({ A1: "=TEST.DOUBLE(2)" });
  expect(bench.values("A1:A2").flat()).toEqual([4, "#NAME?"]);
});

test("a second pane without the functions leaves the first one to answer", async () => {
  const second = await openAddinFrame(bench.addin.host, { globals: false });
  await bench.write({ A1: "=TEST.DOUBLE(21)" });
  expect(bench.value("A1")).toBe(42);
  second.close();
});

test("when the frame is loaded again, the functions of the new one answer, also what the old one left open", async () => {
  const sheet = bench.addin.host.workbook.Worksheets.GetActiveWorksheet();
  sheet.GetRange("A1").Formulas = [["=TEST.NEVER(5)"]];
  await bench.addin.engine.calculated();
  await pause(30);
  bench.addin.host.disconnect(bench.addin.client);
  const again = await openAddinFrame(bench.addin.host, { globals: false, functions: { metadata: METADATA, namespace: "TEST", associate: { ...FUNCTIONS, NEVER: (value: number) => value * 100 } } });
  await bench.addin.settle();
  expect(bench.value("A1")).toBe(500);
  again.close();
});
