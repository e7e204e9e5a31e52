import type { DOMWindow } from "jsdom";
import { createUniverNode } from "#univer";
import { Engine, type EngineOptions } from "../engine/engine";
import type { FunctionsMetadata } from "../functions/functionsMetadata";
import type { AddinClient } from "../protocol/addinClient";
import { SimHost } from "../simHost";
import { createAddinWindow, postToWindow, runOfficeScript } from "./addinWindow";
import { installGlobals } from "./installGlobals";

export interface AddinFunctions {
  readonly metadata: FunctionsMetadata;
  readonly namespace: string;
  /** The add-in's functions script, run in its window; it calls `CustomFunctions.associate`. */
  readonly script?: string;
  /** Functions to associate from here, by id. */
  readonly associate?: Readonly<Record<string, (...args: never[]) => unknown>>;
}

export interface StartOptions {
  readonly engine?: EngineOptions;
  readonly functions?: AddinFunctions;
  /** Put Excel, Office, OfficeExtension and CustomFunctions on globalThis until `dispose`; true by default. */
  readonly globals?: boolean;
  /** Refuse members above the host's requirement sets, as Excel does; true by default. */
  readonly gating?: boolean;
  readonly requirements?: Readonly<Record<string, string>>;
}

/** An add-in over the simulated host, both in this process. */
export interface AddinInNode {
  readonly host: SimHost;
  readonly engine: Engine;
  readonly client: AddinClient;
  readonly window: DOMWindow;
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Resolves when every formula, custom functions included, holds its final value. */
  settle(): Promise<void>;
  dispose(): void;
}

const PAGE = "https://localhost/taskpane.html";
const HOST = "https://localhost";

/** Starts an empty workbook in the simulated host and joins the real, unmodified office.js of npm to it in a jsdom window. */
export async function startAddinInNode(options: StartOptions = {}): Promise<AddinInNode> {
  const engine = new Engine(createUniverNode(), options.engine);
  const host = new SimHost({ engine, hostUrl: HOST, ...(options.requirements ? { requirements: options.requirements } : {}) });
  const frame = await openAddinFrame(host, options);
  return {
    host, engine, ...frame,
    settle: () => engine.settle(),
    dispose: () => {
      frame.close();
      host.dispose();
    },
  };
}

export interface AddinFrame extends Pick<AddinInNode, "client" | "window" | "Excel" | "Office" | "OfficeExtension"> {
  close(): void;
}

/** Opens one add-in frame on a host; several may be open on one host at the same time. */
export async function openAddinFrame(host: SimHost, options: Pick<StartOptions, "functions" | "globals" | "gating"> = {}): Promise<AddinFrame> {
  let window: DOMWindow | null = null;
  const client = host.connect({ post: (text) => { if (window) postToWindow(window, text); } });
  const opened = createAddinWindow({ url: PAGE, name: client.windowName, post: (text) => void client.onMessage(text), onError: (error) => host.onFault(error) });
  window = opened;
  runOfficeScript(opened);
  const scope = opened as unknown as OfficeScope;
  await scope.Office.onReady();
  scope.OfficeExtension.CommonUtility._doApiNotSupportedCheck = options.gating ?? true;
  if (options.functions) await loadFunctions(host, opened, options.functions);
  const removeGlobals = options.globals === false ? () => undefined : installGlobals(opened);
  return {
    client, window: opened, Excel: scope.Excel, Office: scope.Office, OfficeExtension: scope.OfficeExtension,
    close: () => {
      removeGlobals();
      host.disconnect(client);
      window = null;
      opened.close();
    },
  };
}

interface OfficeScope {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension & { CommonUtility: { _doApiNotSupportedCheck: boolean } };
  readonly CustomFunctions: typeof CustomFunctions;
}

async function loadFunctions(host: SimHost, window: DOMWindow, functions: AddinFunctions): Promise<void> {
  if (functions.script) window.eval(functions.script);
  for (const [id, run] of Object.entries(functions.associate ?? {})) (window as unknown as OfficeScope).CustomFunctions.associate(id, run as (...args: unknown[]) => unknown);
  await host.functions.ready();
  host.registerFunctions(functions.metadata, functions.namespace);
  await host.engine.settle();
}
