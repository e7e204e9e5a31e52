import { Engine } from "../host/engine/engine";
import type { FunctionsMetadata } from "../host/functions/functionsMetadata";
import type { AddinClient } from "../host/protocol/addinClient";
import { SimHost } from "../host/simHost";
import { createUniverWeb } from "../host/univer/univerWeb";
import { drawAcrossSelection } from "./acrossSelection";
import type { AddinButton, AddinManifest } from "./addinManifest";
import { showCellMessages } from "./cellMessages";
import { layCharts } from "./chartLayer";
import { isDark } from "./colorScheme";
import { addContextMenu } from "./contextMenu";
import { EditWatch } from "./editWatch";
import { takeOverNameBox } from "./nameBox";
import { fitRowsToText } from "./rowHeights";
import { followTableStyles } from "./tableLook";

const FRAME_TITLE = "Overhang task pane";
let grids = 0;

export interface SessionOptions {
  readonly places: { readonly grid: HTMLElement; readonly pane: HTMLElement };
  readonly manifest: AddinManifest;
  readonly metadata: FunctionsMetadata;
  /** The workbook's file name. */
  readonly name: string;
  /** The add-in shows or hides its task pane. */
  readonly onPane: (shown: boolean) => void;
  readonly press: (button: AddinButton) => Promise<void>;
}

/**
 * One open workbook: the grid, the simulated host behind it and the add-in's frame beside it. As in Excel, another workbook is
 * another session, and the add-in starts anew with it.
 */
export class Session {
  readonly engine: Engine;
  readonly host: SimHost;
  readonly name: string;
  /** Whether something was changed since the workbook was opened or saved. */
  changed = false;
  /** What a person types in the grid. */
  readonly edits: EditWatch;
  private isOpen = true;
  private client: AddinClient | null = null;
  private readonly frame = document.createElement("iframe");
  private readonly container = document.createElement("div");
  private readonly onMessage = (event: MessageEvent): void => {
    if (event.source === this.frame.contentWindow && event.origin === location.origin && typeof event.data === "string") void this.client?.onMessage(event.data);
  };

  constructor(private readonly options: SessionOptions) {
    this.name = options.name;
    this.container.id = `grid-${++grids}`;
    this.container.className = "workbook-grid";
    options.places.grid.append(this.container);
    this.engine = new Engine(createUniverWeb(this.container.id, isDark()));
    this.host = new SimHost({ engine: this.engine, hostUrl: location.origin, onPane: options.onPane, onFault: (fault) => console.error("The simulated host failed:", fault) });
    // As in Excel, an add-in's batches wait or are refused while a person types in a cell.
    this.edits = new EditWatch(this.engine, (isEditing) => { this.host.inCellEdit = isEditing; });
    this.watchTheGrid();
  }

  /** Starts the add-in. As in Excel it comes after the workbook, whose saved values stand until the functions are there. */
  startAddin(): void {
    const { manifest, metadata, places } = this.options;
    const client = this.host.connect({ post: (text) => this.frame.contentWindow?.postMessage(text, location.origin) });
    this.client = client;
    this.host.registerFunctions(metadata, manifest.namespace);
    window.addEventListener("message", this.onMessage);
    this.frame.title = FRAME_TITLE;
    this.frame.name = client.windowName;
    this.frame.src = manifest.taskPaneAddress;
    places.pane.append(this.frame);
  }

  /** Resolves when the add-in's functions can be called, which is the last thing that it does when it starts. */
  ready(): Promise<void> { return this.host.functions.ready(); }

  /** `act`, which does nothing once the workbook is closed: what waits for a timer or a frame may come too late. */
  whileOpen(act: () => void): () => void { return () => { if (this.isOpen) act(); }; }

  /** Runs a button of the add-in; resolves when the add-in says that it is done. */
  async press(button: AddinButton): Promise<void> {
    if (button.functionName === null) { this.options.onPane(true); return; }
    await this.ready();
    if (this.client) await this.host.pressButton(this.client, button.id, button.functionName);
  }

  close(): void {
    this.isOpen = false;
    window.removeEventListener("message", this.onMessage);
    this.edits.dispose();
    this.frame.remove();
    this.host.dispose();
    this.container.remove();
  }

  private watchTheGrid(): void {
    this.engine.commands.onCommandExecuted((command) => { if (/^(sheet|data-validation|conditional-formatting)\.mutation\./.test(command.id)) this.changed = true; });
    showCellMessages(this);
    followTableStyles(this);
    fitRowsToText(this);
    drawAcrossSelection(this);
    layCharts(this, this.container);
    takeOverNameBox(this, this.container);
    addContextMenu(this.engine, this.options.manifest.buttons, this.options.press);
  }
}
