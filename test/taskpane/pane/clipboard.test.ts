import { nodeRequire } from "../../../src/workbench/host/node/nodeRequire";
import { canSaveFiles, copyTable } from "../../../src/taskpane/pane/clipboard";

// Its modules are not those that jest's transform reads.
const { JSDOM } = nodeRequire()("jsdom") as typeof import("jsdom");

/** A browser as Safari is: the copy command does something only while something is selected, and tells whether it did. */
function browser(allows: boolean): { readonly clipboard: Map<string, string>; readonly selected: () => string } {
  const { window } = new JSDOM("<!doctype html><body><p>What a person selected</p></body>");
  const { document } = window;
  const clipboard = new Map<string, string>();
  const written = new Map<string, string>();
  const command = (name: string): boolean => {
    if (name !== "copy" || document.getSelection()!.isCollapsed) return false;
    const event = Object.assign(new window.Event("copy", { bubbles: true, cancelable: true }), { clipboardData: { setData: (type: string, data: string) => written.set(type, data) } });
    document.dispatchEvent(event);
    if (!allows || !event.defaultPrevented) return false;
    for (const [type, data] of written) clipboard.set(type, data);
    return true;
  };
  Object.assign(document, { execCommand: command });
  const paragraph = document.createRange();
  paragraph.selectNodeContents(document.querySelector("p")!);
  document.getSelection()!.addRange(paragraph);
  Object.assign(globalThis, { document });
  return { clipboard, selected: () => document.getSelection()!.toString() };
}

afterEach(() => { Reflect.deleteProperty(globalThis, "document"); Reflect.deleteProperty(globalThis, "Office"); });

test("a table is copied where a browser copies only a selection, which is put back", async () => {
  const { clipboard, selected } = browser(true);
  expect(await copyTable("<table></table>", "text")).toBe(true);
  expect([...clipboard]).toEqual([["text/html", "<table></table>"], ["text/plain", "text"]]);
  expect(selected()).toBe("What a person selected");
  expect(document.querySelectorAll("span")).toHaveLength(0);
});

test("a copy that the browser refuses is not called done", async () => {
  const { clipboard } = browser(false);
  expect(await copyTable("<table></table>", "text")).toBe(false);
  expect(clipboard.size).toBe(0);
});

test("a file's text goes without markup", async () => {
  const { clipboard } = browser(true);
  expect(await copyTable(null, "<html>")).toBe(true);
  expect([...clipboard]).toEqual([["text/plain", "<html>"]]);
});

test.each([["PC", true], ["OfficeOnline", true], ["Mac", false]])("on %s the pane can save a file: %s", (platform, can) => {
  Object.assign(globalThis, { Office: { context: { platform } } });
  expect(canSaveFiles()).toBe(can);
});
