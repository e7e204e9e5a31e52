import { readFileSync } from "node:fs";
import path from "node:path";
import { startAddinInNode, type AddinInNode } from "../../../../src/workbench/host/node/startAddinInNode";
import { AddinClient } from "../../../../src/workbench/host/protocol/addinClient";
import { FUNCTIONS, METADATA } from "../functions/sampleFunctions";
import { until } from "./withAddin";

/** The private wire format of office.js that the host speaks. A new version of office.js has to be held to each of these first. */
interface Message {
  _messageType: number;
  _actionName: string;
  _actionType: number;
  _conversationId: string;
  _correlationId: number;
  _data: { DdaMethod?: { DispatchId: number }; ArrayData?: unknown[]; DdaSettingsMethod?: { Properties: unknown }; [position: number]: unknown };
}
interface Body {
  AutoKeepReference: boolean;
  Actions: { Id: number; ActionType: number; Name: string; ObjectPathId: number; ArgumentInfo?: { Arguments?: unknown[] }; QueryInfo?: { Select: string[] } }[];
  ObjectPaths: Record<string, { Id: number; ObjectPathType: number; Name: string; ParentObjectPathId: number }>;
}
const root = path.resolve(__dirname, "../../../..");
const sent: Message[] = [];
let addin: AddinInNode;
const batches = (): { body: Body; array: unknown[] }[] => sent.filter((message) => message._data?.DdaMethod?.DispatchId === 93).map((message) => ({ array: message._data.ArrayData ?? [], body: JSON.parse(String(message._data.ArrayData?.[4])) as Body }));
const workbookBatches = (): { body: Body; array: unknown[] }[] => batches().filter(({ body }) => !Object.values(body.ObjectPaths).some((item) => item.ObjectPathType === 2));
const lastBatch = (): { body: Body; array: unknown[] } => workbookBatches().filter(({ body }) => body.Actions.some((action) => action.Name !== "_RemoveReference" && action.ActionType !== 1)).at(-1) ?? { body: { AutoKeepReference: false, Actions: [], ObjectPaths: {} }, array: [] };

beforeAll(async () => {
  const original = AddinClient.prototype.onMessage;
  AddinClient.prototype.onMessage = function (this: AddinClient, text: string) {
    const message = JSON.parse(text) as Message;
    if (message._messageType === 0) sent.push(message);
    return original.call(this, text);
  };
  addin = await startAddinInNode({ functions: { metadata: METADATA, namespace: "TEST", associate: FUNCTIONS } });
});
afterAll(() => addin.dispose());

test("office.js is pinned to the version that this was seen with", () => {
  const version = (file: string): unknown => JSON.parse(readFileSync(path.join(root, file), "utf8"));
  expect((version("package.json") as { devDependencies: Record<string, string> }).devDependencies["@microsoft/office-js"]).toBe("1.1.110");
  expect((version("node_modules/@microsoft/office-js/package.json") as { version: string }).version).toBe("1.1.110");
});

test("the first request asks for the app context, in this envelope", () => {
  expect(sent[0]).toMatchObject({ _messageType: 0, _actionName: "ContextActivationManager_getAppContextAsync", _actionType: 0, _conversationId: expect.stringMatching(/^conversation\d+$/) });
  expect(typeof sent[0]?._correlationId).toBe("number");
});

test("events are registered by name: the host's messages and the ribbon's commands", () => {
  const registered = sent.filter((message) => message._actionType === 1).map((message) => message._actionName);
  expect(registered).toEqual(expect.arrayContaining(["richApiMessage", "appCommandInvoked"]));
});

test("the runtime says through its service that functions can be called", () => {
  const service = batches().find(({ body }) => Object.values(body.ObjectPaths).some((item) => item.Name === "Microsoft.ExcelServices.CustomFunctions"));
  expect(service?.body.Actions.map((action) => action.Name)).toEqual(expect.arrayContaining(["_SetOsfControlContainerReadyForCustomFunctions", "_GetEnabledFeatures"]));
});

test("a batch is method 93, with its parts in these places", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").load("values");
    await context.sync();
  });
  const { array, body } = lastBatch();
  expect(array.slice(1, 3)).toEqual(["POST", "ProcessQuery"]);
  expect([Array.isArray(array[3]), typeof array[4], array[5], typeof array[6]]).toEqual([true, "string", 0, "number"]);
  expect(body.Actions.map((action) => action.ActionType)).toEqual(expect.arrayContaining([1, 2]));
  expect(body.Actions.find((action) => action.ActionType === 2)?.QueryInfo?.Select).toEqual(["values"]);
  const paths = Object.values(body.ObjectPaths);
  expect(paths.map((item) => item.ObjectPathType)).toEqual(expect.arrayContaining([1, 4, 3]));
  expect(paths.find((item) => item.Name === "Worksheets")).toMatchObject({ ObjectPathType: 4, ParentObjectPathId: paths.find((item) => item.ObjectPathType === 1)?.Id });
});

test("a set is action 4 and a call action 3, with the names that the host's objects have", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:B1");
    range.values = [[1, 2]];
    range.clear("Contents");
    await context.sync();
  });
  const { body } = lastBatch();
  expect(body.Actions.find((action) => action.ActionType === 4)).toMatchObject({ Name: "Values", ArgumentInfo: { Arguments: [[[1, 2]]] } });
  expect(body.Actions.find((action) => action.ActionType === 3 && action.Name !== "_KeepReference")).toMatchObject({ Name: "Clear", ArgumentInfo: { Arguments: ["Contents"] } });
});

test("the flags say whether a batch writes, and whether it waits for the end of a cell edit", async () => {
  const flags = async (options: Excel.RunOptions, run: (context: Excel.RequestContext) => void): Promise<number> => {
    await Excel.run(options, async (context) => {
      run(context);
      await context.sync();
    });
    return Number(lastBatch().array[6]);
  };
  const read = await flags({}, (context) => context.workbook.worksheets.getFirst().load("name"));
  const write = await flags({}, (context) => { context.workbook.worksheets.getFirst().getRange("A1").values = [[1]]; });
  const patient = await flags({ delayForCellEdit: true }, (context) => context.workbook.worksheets.getFirst().load("name"));
  expect([read & 65, write & 65, patient & 65]).toEqual([0, 1, 64]);
});

test("a block of more than 1,500 cells is written row by row, through these members", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1:B1000").values = Array.from({ length: 1000 }, (_, row) => [row, row]);
    await context.sync();
  });
  const { body } = lastBatch();
  const names = [...body.Actions.map((action) => action.Name), ...Object.values(body.ObjectPaths).map((item) => item.Name)];
  expect(names).toEqual(expect.arrayContaining(["_ValidateArraySize", "GetRow", "GetBoundingRect", "Values"]));
});

test("settings are saved by method 76 and loaded by 75", async () => {
  Office.context.document.settings.set("k", [1]);
  await new Promise((resolve) => Office.context.document.settings.saveAsync(resolve as never));
  await new Promise((resolve) => Office.context.document.settings.refreshAsync(resolve as never));
  const save = sent.find((message) => message._data?.DdaMethod?.DispatchId === 76);
  expect(save?._data.DdaSettingsMethod?.Properties).toEqual([["k", "[1]"]]);
  expect(sent.some((message) => message._data?.DdaMethod?.DispatchId === 75)).toBe(true);
});

test("the end of a ribbon command is method 94, with the button and 0 for success", async () => {
  Office.actions.associate("go", (event: Office.AddinCommands.Event) => event.completed());
  await addin.host.pressButton(addin.client, "Go", "go");
  expect(sent.find((message) => message._data?.DdaMethod?.DispatchId === 94)?._data).toMatchObject({ 0: "Go", 1: 0 });
});

test("results come in lists of id, success, value and error code", async () => {
  const range = addin.host.workbook.Worksheets.GetActiveWorksheet().GetRange("D1:D2");
  range.Formulas = [["=TEST.DOUBLE(4)"], ['=TEST.REFUSE("#N/A","why")']];
  await addin.settle();
  await until(() => batches().some(({ body }) => body.Actions.some((action) => action.Name === "SetInvocationArrayResults")));
  const lists = batches().flatMap(({ body }) => body.Actions).filter((action) => action.Name === "SetInvocationArrayResults").flatMap((action) => (action.ArgumentInfo?.Arguments?.[0] ?? []) as unknown[][]);
  expect(lists).toEqual(expect.arrayContaining([[expect.any(Number), true, 8, expect.anything()], [expect.any(Number), false, "why", 1, expect.anything()]]));
});

test("events of the collection of worksheets are raised on this target", () => {
  const { Constants } = addin.OfficeExtension as unknown as { Constants: { eventWorkbookId: string; eventMessageCategory: number } };
  expect([Constants.eventWorkbookId, Constants.eventMessageCategory]).toEqual(["Workbook", 65536]);
});

test("gating is this switch, which office.js leaves off", async () => {
  const open = await startAddinInNode({ globals: false, gating: false });
  expect((open.OfficeExtension as unknown as { CommonUtility: { _doApiNotSupportedCheck: boolean } }).CommonUtility._doApiNotSupportedCheck).toBe(false);
  open.dispose();
});
