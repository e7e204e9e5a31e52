import { readFileSync } from "node:fs";
import { associateCommands } from "../../src/commands/commands";
import { onPaneRequest, type PaneRequest } from "../../src/commands/paneRequests";

type Command = (event: { completed: () => void }) => unknown;
const commands = new Map<string, Command>();
const shown = jest.fn(async () => undefined);
const opened = jest.fn();
const openedByPage = jest.fn();
const hasBrowserWindow = jest.fn(() => true);

beforeAll(() => {
  Object.assign(globalThis, {
    Office: { actions: { associate: (name: string, command: Command) => commands.set(name, command) }, addin: { showAsTaskpane: shown }, context: { ui: { openBrowserWindow: opened }, requirements: { isSetSupported: hasBrowserWindow } } },
    window: { location: { href: "https://localhost:3000/taskpane.html?x=1" }, open: openedByPage },
  });
  associateCommands();
});

const press = async (name: string): Promise<jest.Mock> => {
  const completed = jest.fn();
  await commands.get(name)?.({ completed });
  return completed;
};

test("every function that the manifest names is associated, and no other", () => {
  const named = [...readFileSync("manifest.xml", "utf8").matchAll(/<FunctionName>(\w+)<\/FunctionName>/g)].map((match) => match[1]);
  expect(named.length).toBeGreaterThan(0);
  expect([...commands.keys()].sort()).toEqual([...new Set(named)].sort());
});

test("the insert button opens the pane at Table, and lets the button go", async () => {
  const asked: PaneRequest[] = [];
  const end = onPaneRequest((request) => asked.push(request));
  const completed = await press("insertTable");
  end();
  expect(asked).toEqual(["openTable"]);
  expect(shown).toHaveBeenCalled();
  expect(completed).toHaveBeenCalledTimes(1);
});

test.each([["refreshTable", "refresh"], ["refreshHere", "refreshHere"], ["showChecks", "checks"], ["openFreeze", "openFreeze"], ["freezeCells", "freezeCells"]])("%s opens the pane and asks it for %s", async (name, request) => {
  const asked: PaneRequest[] = [];
  const end = onPaneRequest((one) => asked.push(one));
  shown.mockClear();
  const completed = await press(name);
  end();
  expect(asked).toEqual([request]);
  expect(shown).toHaveBeenCalledTimes(1);
  expect(completed).toHaveBeenCalledTimes(1);
});

test("a request that comes before the pane waits for it, once", async () => {
  await press("insertFromCells");
  const asked: PaneRequest[] = [];
  onPaneRequest((request) => asked.push(request))();
  onPaneRequest((request) => asked.push(request))();
  expect(asked).toEqual(["useSelection"]);
});

test("the button is let go even when the pane cannot be shown", async () => {
  shown.mockRejectedValueOnce(new Error("no pane"));
  const completed = jest.fn();
  await expect(Promise.resolve(commands.get("insertTable")?.({ completed }))).rejects.toThrow("no pane");
  expect(completed).toHaveBeenCalledTimes(1);
});

test("help opens the add-in's own page in the browser", async () => {
  const completed = await press("showHelp");
  expect(opened).toHaveBeenCalledWith("https://localhost:3000/help/index.html");
  expect(completed).toHaveBeenCalledTimes(1);
});

test("on the web, where Office opens no browser window, the page opens the help", async () => {
  hasBrowserWindow.mockReturnValueOnce(false);
  await press("showHelp");
  expect(openedByPage).toHaveBeenCalledWith("https://localhost:3000/help/index.html", "_blank", "noopener");
});
