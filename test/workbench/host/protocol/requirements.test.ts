import { startAddinInNode } from "../../../../src/workbench/host/node/startAddinInNode";
import { errorOf, withAddin } from "./withAddin";

withAddin();

test("the host reports the manifest's floor and nothing above it", () => {
  const { requirements } = Office.context;
  expect(requirements.isSetSupported("ExcelApi", "1.13")).toBe(true);
  expect(requirements.isSetSupported("SharedRuntime", "1.1")).toBe(true);
  expect(requirements.isSetSupported("CustomFunctionsRuntime", "1.4")).toBe(true);
  for (const [set, version] of [["ExcelApi", "1.14"], ["ExcelApi", "1.20"], ["RibbonApi", "1.1"], ["KeyboardShortcuts", "1.1"]] as const) expect(requirements.isSetSupported(set, version)).toBe(false);
});

test("a member above the floor is refused by office.js before anything is sent", async () => {
  const error = await errorOf(Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().onProtectionChanged.add(async () => undefined);
    await context.sync();
  }));
  expect(error.code).toBe("ApiNotFound");
  expect(error.message).toContain("ExcelApi 1.14");
});

test("without gating the same call reaches the host, as in a build of office.js that checks nothing", async () => {
  const open = await startAddinInNode({ gating: false, globals: false });
  await expect(open.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().onProtectionChanged.add(async () => undefined);
    await context.sync();
  })).resolves.toBeUndefined();
  open.dispose();
});
