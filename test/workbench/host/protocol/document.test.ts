import { openAddinFrame } from "../../../../src/workbench/host/node/startAddinInNode";
import { withAddin } from "./withAddin";

const addin = withAddin();
const save = (office: typeof Office): Promise<Office.AsyncResult<void>> => new Promise((resolve) => office.context.document.settings.saveAsync(resolve as never));
const refresh = (office: typeof Office): Promise<unknown> => new Promise((resolve) => office.context.document.settings.refreshAsync(resolve as never));

test("settings that are saved stand in the document for every other add-in and for workbook.settings", async () => {
  Office.context.document.settings.set("source", { file: "holders.csv", rows: 3 });
  await save(Office);
  const other = await openAddinFrame(addin.current.host, { globals: false });
  expect(other.Office.context.document.settings.get("source")).toEqual({ file: "holders.csv", rows: 3 });
  await Excel.run(async (context) => {
    const item = context.workbook.settings.getItem("source").load("value");
    await context.sync();
    expect(item.value).toEqual({ file: "holders.csv", rows: 3 });
    context.workbook.settings.add("seen", true);
    await context.sync();
  });
  await refresh(other.Office);
  expect(other.Office.context.document.settings.get("seen")).toBe(true);
  other.close();
});

test("a ribbon button runs the action of its name, and the host hears when it is completed", async () => {
  const pressed: string[] = [];
  Office.actions.associate("refreshTable", (event: Office.AddinCommands.Event) => {
    pressed.push(event.source.id);
    event.completed();
  });
  await addin.current.host.pressButton(addin.current.client, "RefreshButton", "refreshTable");
  expect(pressed).toEqual(["RefreshButton"]);
});

test("a ribbon button without an action fails by name", async () => {
  await expect(addin.current.host.pressButton(addin.current.client, "Nothing", "noSuchAction")).rejects.toThrow("no action for the button Nothing");
});
