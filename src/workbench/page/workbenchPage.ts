import { openFile } from "../host/file/open/openWorkbook";
import { readXlsx } from "../host/file/read/readXlsx";
import { saveWorkbook } from "../host/file/save/saveWorkbook";
import type { WorkbookFile } from "../host/file/types/workbookFile";
import type { FunctionsMetadata } from "../host/functions/functionsMetadata";
import { type AddinButton, type AddinManifest, parseAddinManifest } from "./addinManifest";
import { askToSave } from "./askToSave";
import { byId } from "./byId";
import { followColorScheme } from "./colorScheme";
import { download, pickFile } from "./files";
import { fetchText } from "./fetchText";
import { buildRibbon } from "./ribbon";
import { say } from "./say";
import { Session } from "./session";
import { installSplitter } from "./splitter";

const FIRST_NAME = "Book1.xlsx";
const ADDIN_STARTS_MS = 60_000;

/** The whole page: one workbook at a time, its ribbon strip and its task pane. */
export class WorkbenchPage {
  private manifest: AddinManifest | null = null;
  private metadata: FunctionsMetadata | null = null;
  private session: Promise<Session> = Promise.reject(new Error("The workbench has not started."));
  private ribbon: ReturnType<typeof buildRibbon> | null = null;

  constructor() { this.session.catch(() => undefined); }

  start(): void {
    this.session = this.load();
    this.session.catch((error: unknown) => say(`The workbench did not start: ${messageOf(error)}`, "error"));
  }

  /** The open workbook, once its add-in has started. */
  async readySession(): Promise<Session> {
    const session = await this.session;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const slow = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error("The add-in has not started: look at the task pane's frame and the console.")), ADDIN_STARTS_MS);
    });
    await Promise.race([session.ready(), slow]).finally(() => clearTimeout(timer));
    return session;
  }

  /** The open workbook as an .xlsx file, once everything is calculated. */
  async bytes(): Promise<Uint8Array> {
    const session = await this.session;
    await session.engine.settle();
    return saveWorkbook(session.host.workbook);
  }

  /** Closes the workbook without asking and opens another: an .xlsx file, or an empty workbook for null. A file that is none changes nothing. */
  async replace(bytes: Uint8Array | null, name = FIRST_NAME): Promise<void> {
    const file = bytes === null ? null : readXlsx(bytes);
    this.session = this.session.then((old) => {
      old.close();
      return this.begin(name, file);
    });
    await this.session;
  }

  private async load(): Promise<Session> {
    const [manifest, metadata] = await Promise.all([fetchText("manifest.xml"), fetchText("functions.json")]);
    this.manifest = parseAddinManifest(manifest);
    this.metadata = JSON.parse(metadata) as FunctionsMetadata;
    this.ribbon = buildRibbon(byId("ribbon"), this.manifest.name, this.manifest.buttons, {
      create: () => void this.attempt("A new workbook could not be made", () => this.afterAsking(() => this.replace(null))),
      open: () => void this.attempt("The file could not be opened", () => this.afterAsking(() => this.openPicked())),
      save: () => void this.attempt("The workbook could not be saved", () => this.saveAsDownload()),
      togglePane: () => this.showPane(document.body.classList.contains("pane-closed")),
      press: (button) => this.press(button),
    });
    byId("pane-close").addEventListener("click", () => this.showPane(false));
    installSplitter(byId("splitter"), byId("pane"));
    followColorScheme((dark) => void this.session.then((session) => session.engine.api.toggleDarkMode(dark)));
    this.showPane(true);
    return this.begin(FIRST_NAME, null);
  }

  private async begin(name: string, file: WorkbookFile | null): Promise<Session> {
    if (!this.manifest || !this.metadata) throw new Error("the manifest is not loaded");
    say("");
    const session = new Session({
      places: { grid: byId("grid"), pane: byId("pane-frame") }, manifest: this.manifest, metadata: this.metadata, name,
      onPane: (shown) => this.showPane(shown), press: (button) => this.press(button),
    });
    if (file) await openFile(session.host.workbook, file);
    session.startAddin();
    session.changed = false;
    return session;
  }

  private press(button: AddinButton): Promise<void> {
    return this.attempt(`"${button.label}" failed`, async () => (await this.session).press(button));
  }

  private showPane(shown: boolean): void {
    document.body.classList.toggle("pane-closed", !shown);
    this.ribbon?.paneShown(shown);
    window.dispatchEvent(new Event("resize"));
  }

  private async afterAsking(go: () => Promise<void>): Promise<void> {
    const session = await this.session;
    if (session.changed) {
      const answer = await askToSave(session.name);
      if (answer === "cancel") return;
      if (answer === "save") await this.saveAsDownload();
    }
    await go();
  }

  private async openPicked(): Promise<void> {
    const file = await pickFile(".xlsx");
    if (file) await this.replace(new Uint8Array(await file.arrayBuffer()), file.name);
  }

  private async saveAsDownload(): Promise<void> {
    const session = await this.session;
    download(await this.bytes(), session.name);
    session.changed = false;
    say(`Saved as ${session.name}.`);
  }

  private async attempt(what: string, act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      say(`${what}. ${messageOf(error)}`, "error");
    }
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
