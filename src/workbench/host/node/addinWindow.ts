import { readFileSync } from "node:fs";
import path from "node:path";
import type { DOMWindow } from "jsdom";
import { nodeRequire } from "./nodeRequire";

export interface AddinWindowOptions {
  readonly url: string;
  /** The `window.name` that office.js reads. */
  readonly name: string;
  /** Takes what office.js posts to the host's window. */
  readonly post: (text: string) => void;
  /** Hears of errors in the page and of jsdom's own. */
  readonly onError: (error: unknown) => void;
}

const OFFICE_SCRIPTS = "https://localhost/officejs/";

/** The folder of the npm office.js that is installed beside this project. */
const officeFolder = (): string => path.join(path.dirname(nodeRequire().resolve("@microsoft/office-js/package.json")), "dist");

/** An add-in's window in jsdom, ready for office.js: the script elements that it appends are answered from npm's files. */
export function createAddinWindow(options: AddinWindowOptions): DOMWindow {
  const { JSDOM, VirtualConsole } = nodeRequire()("jsdom") as typeof import("jsdom");
  const virtualConsole = new VirtualConsole();
  virtualConsole.on("error", options.onError);
  virtualConsole.on("jsdomError", options.onError);
  const { window } = new JSDOM("<!doctype html><head></head><body></body>", { url: options.url, runScripts: "outside-only", pretendToBeVisual: true, virtualConsole });
  window.name = options.name;
  const page = window.document as Document & { domain?: string };
  if (page.domain === undefined) Object.defineProperty(page, "domain", { get: () => window.location.hostname });
  const opener = { postMessage: (text: string) => setTimeout(() => options.post(text), 0) };
  Object.defineProperty(window, "opener", { configurable: true, value: opener });
  answerScripts(window);
  return window;
}

/** Runs the unmodified office.js of npm in the window, as its page's script element would. */
export function runOfficeScript(window: DOMWindow): void {
  const tag = window.document.createElement("script");
  tag.setAttribute("src", `${OFFICE_SCRIPTS}office.debug.js`);
  tag.type = "application/json";            // office.js finds its own address by this element; it must not run a second time
  window.document.head.append(tag);
  window.eval(officeSource("office.debug.js"));
}

/** Delivers a message to the window as the host's page would post it. */
export function postToWindow(window: DOMWindow, text: string): void {
  setTimeout(() => window.dispatchEvent(new window.MessageEvent("message", { data: text, origin: "https://localhost" })), 0);
}

const sources = new Map<string, string>();
function officeSource(name: string): string {
  const source = sources.get(name) ?? readFileSync(path.join(officeFolder(), name), "utf8");
  sources.set(name, source);
  return source;
}

function answerScripts(window: DOMWindow): void {
  for (const method of ["appendChild", "insertBefore"] as const) {
    const original = window.Node.prototype[method] as (this: Node, ...given: unknown[]) => Node;
    const replacement = function (this: Node, element: Node, ...rest: unknown[]): Node {
      const result = original.call(this, element, ...rest);
      const script = element as HTMLScriptElement;
      if (script.tagName === "SCRIPT" && script.src.startsWith(OFFICE_SCRIPTS)) setTimeout(() => run(script), 0);
      return result;
    };
    Object.defineProperty(window.Node.prototype, method, { configurable: true, writable: true, value: replacement });
  }
  function run(script: HTMLScriptElement): void {
    window.eval(officeSource(decodeURIComponent(script.src.slice(OFFICE_SCRIPTS.length).replace(/\?.*$/, ""))));
    script.dispatchEvent(new window.Event("load"));
  }
}
