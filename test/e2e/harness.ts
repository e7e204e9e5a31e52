import { type Browser, chromium, type Frame, type Page } from "playwright-core";
import { type RunningServer, startServer } from "./startServer";

export interface WorkbenchOptions {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: "light" | "dark";
  readonly forcedColors?: "active" | "none";
  readonly reducedMotion?: "reduce" | "no-preference";
}

export interface Workbench {
  readonly page: Page;
  /** The task pane's own frame; its controls are found by role and name. */
  readonly pane: Frame;
  readonly address: string;
  /** Closes the page; throws where the page or the pane reported an error. */
  close(): Promise<void>;
}

/** Nothing here asserts a time: on a busy machine of two cores everything may take many times as long. */
const PATIENCE_MS = 120_000;
jest.setTimeout(300_000);

const found = process.env.OVERHANG_BROWSER ? (JSON.parse(process.env.OVERHANG_BROWSER) as { file: string; environment: Record<string, string>; flags: string[] }) : null;
let browser: Browser | null = null;
let server: RunningServer | null = null;
const open = new Set<Workbench>();

/** `describe` for tests that need a browser: without one they are skipped, which the run's beginning has said. */
export const describeInBrowser: (name: string, tests: () => void) => void = (name, tests) => {
  if (!found) { describe.skip(`${name} (no Chromium)`, tests); return; }
  describe(name, () => {
    afterEach(async () => {
      const left = [...open];
      for (const workbench of left) await workbench.close();
    });
    afterAll(stop);
    tests();
  });
};

async function start(): Promise<{ browser: Browser; address: string }> {
  if (!found) throw new Error("there is no browser");
  browser ??= await chromium.launch({ executablePath: found.file, env: { ...process.env, ...found.environment } as Record<string, string>, args: found.flags });
  server ??= await startServer();
  return { browser, address: server.address };
}

async function stop(): Promise<void> {
  await browser?.close();
  browser = null;
  server?.stop();
  server = null;
}

/** The address of the running development server. */
export const serverAddress = async (): Promise<string> => (await start()).address;

/** A fresh page with the workbench, its task pane loaded and its custom functions ready. */
export async function openWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const running = await start();
  const context = await running.browser.newContext({
    ignoreHTTPSErrors: true, viewport: { width: options.width ?? 1360, height: options.height ?? 800 },
    colorScheme: options.colorScheme ?? "light", forcedColors: options.forcedColors ?? "none", reducedMotion: options.reducedMotion ?? "reduce", acceptDownloads: true,
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.stack ?? error.message));
  page.on("console", (message) => { if (message.type() === "error") errors.push(`${message.text()} (${message.location().url})`); });
  // A test asks nothing of the outside: what the pages try to reach there is refused and reported.
  await context.route((url) => url.hostname !== "localhost", (route) => { errors.push(`a request left this machine: ${route.request().url()}`); return route.abort(); });
  const close = async (): Promise<void> => {
    open.delete(workbench);
    await context.close();
    if (errors.length) throw new Error(`The page reported errors:\n${errors.join("\n")}`);
  };
  await page.goto(`${running.address}/workbench.html`);
  try {
    await page.waitForFunction(() => "workbench" in window && window.workbench.sheets().then(() => true));
  } catch (error) {
    throw new Error(`The workbench did not become ready. ${errors.join("\n")}`, { cause: error });
  }
  const pane = await paneOf(page);
  const workbench: Workbench = { page, pane, address: running.address, close };
  open.add(workbench);
  return workbench;
}

/** The task pane's frame, also after a workbook was opened and the frame is a new one. */
export async function paneOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe[title="Overhang task pane"]', { state: "attached" });
  const frame = await element.contentFrame();
  if (!frame) throw new Error("the task pane has no frame");
  return frame;
}
