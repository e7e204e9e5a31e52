import type { Engine } from "./engine/engine";
import { FunctionBridge } from "./functions/functionBridge";
import type { FunctionCall } from "./functions/functionCalls";
import { AddinInternalService, CustomFunctionsService } from "./functions/functionServices";
import type { FunctionsMetadata } from "./functions/functionsMetadata";
import { columnName, quoteSheet } from "./model/address";
import { Workbook } from "./model/workbook";
import { AddinClient, type Batch, type BatchOutcome, type ClientHost } from "./protocol/addinClient";
import { appContext, REQUIREMENT_MATRIX } from "./protocol/appContext";
import { AppRuntimePersistenceService, AppRuntimeService } from "./protocol/appRuntimeService";
import { BatchGate, type Round } from "./protocol/batchGate";
import type { HostObject } from "./protocol/hostError";
import type { HostEvent } from "./protocol/hostWorkbook";
import type { BatchReply } from "./protocol/wire";

export interface SimHostOptions {
  readonly engine: Engine;
  /** The origin of the page that the add-in's frame is told to talk to: "https://localhost". */
  readonly hostUrl: string;
  readonly requirements?: Readonly<Record<string, string>>;
  /** Hears of faults of the host itself; they are kept in `faults` too. */
  readonly onFault?: (fault: unknown) => void;
  /** The add-in shows or hides its task pane. */
  readonly onPane?: (shown: boolean) => void;
}

/** The simulated Excel: one workbook on the engine, shared by every add-in frame that connects. */
export class SimHost implements ClientHost {
  readonly engine: Engine;
  readonly workbook: Workbook;
  readonly functions: FunctionBridge;
  readonly faults: unknown[] = [];
  readonly hostUrl: string;
  /** The task pane stands beside the sheet; a closed one goes on running, as a shared runtime does. */
  paneShown = true;
  private readonly startup = new AppRuntimePersistenceService();
  private readonly gate: BatchGate;
  private readonly clients = new Set<AddinClient>();
  private readonly commands = new Map<string, { resolve(): void; reject(error: Error): void }>();
  private active: AddinClient | null = null;
  private isRemote = false;
  private eventTimer: ReturnType<typeof setTimeout> | null = null;

  constructor(private readonly options: SimHostOptions) {
    const { engine } = options;
    this.engine = engine;
    this.hostUrl = options.hostUrl;
    this.workbook = new Workbook(engine);
    engine.onFailure = (failure) => this.onFault(failure);
    this.workbook.onEvent = (event) => this.raise(event);
    this.gate = new BatchGate();
    this.functions = new FunctionBridge(engine.functions, { expected: () => this.clients.size > 0, address: (call) => this.addressOf(call) });
    engine.functions.invoker = this.functions;
  }

  get root(): HostObject { return this.workbook; }
  get documentUrl(): string { return `${this.hostUrl}/${this.workbook.Name}`; }
  /** The batches that add-ins sent, in order; those of the custom-functions runtime are counted apart in `functionRounds`. */
  get rounds(): readonly Round[] { return this.gate.rounds; }
  get functionRounds(): readonly Round[] { return this.gate.functionRounds; }
  /** A person is typing in a cell: batches are refused, or wait if they asked for `delayForCellEdit`. */
  get inCellEdit(): boolean { return this.gate.inCellEdit; }
  set inCellEdit(on: boolean) { this.gate.inCellEdit = on; }
  /** The workbook is open for reading only: batches that write are refused with AccessDenied. */
  get readOnly(): boolean { return this.gate.readOnly; }
  set readOnly(on: boolean) {
    this.gate.readOnly = on;
    this.workbook.ReadOnly = on;
  }
  /** Awaited before each batch is executed, so that a test can order the batches of several panes. */
  beforeBatch: (client: AddinClient) => Promise<void> | void = () => undefined;

  /** Round trips of add-ins so far, and their bytes to the host and back. */
  batches(): { count: number; requestBytes: number; responseBytes: number } {
    const sum = (pick: (round: Round) => number): number => this.rounds.reduce((total, round) => total + pick(round), 0);
    return { count: this.rounds.length, requestBytes: sum((round) => round.requestBytes), responseBytes: sum((round) => round.responseBytes) };
  }

  /** The `nth` batch from now (1 is the next) is refused with an Office error code before it is executed, or never answered ("timeout"). */
  failNext(nth: number, code: string): void { this.gate.plan.add(nth, code); }
  /** Batches so far as `failNext` counts them, and its faults that no batch has met yet. */
  get plannedFaults(): { readonly counted: number; readonly waiting: number } { return { counted: this.gate.plan.count, waiting: this.gate.plan.waiting }; }

  /** Joins an add-in frame: give its window `client.windowName`, and its messages to `client.onMessage`. */
  connect({ post }: { post: (text: string) => void }): AddinClient {
    const client = new AddinClient(this, post);
    this.clients.add(client);
    return client;
  }

  /** The frame is gone: reloaded or closed. */
  disconnect(client: AddinClient): void {
    this.clients.delete(client);
    this.functions.detach(client);
  }

  registerFunctions(metadata: FunctionsMetadata, namespace: string): void { this.engine.registerFunctions(metadata, namespace); }

  /** Presses a ribbon button whose action the add-in associated; resolves when the action has called `event.completed()`. */
  pressButton(client: AddinClient, buttonId: string, action: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.commands.set(buttonId, { resolve, reject });
      const raised = client.channel.raise("appCommandInvoked", { 0: buttonId, 1: action, 2: JSON.stringify({ source: { id: buttonId } }) });
      if (!raised) reject(new Error("The add-in does not listen for ribbon commands."));
    });
  }

  /** What `edit` does to the workbook reaches the add-ins as the edit of another person, who has it open elsewhere. */
  asRemote<T>(edit: () => T): T {
    this.isRemote = true;
    try {
      return edit();
    } finally {
      this.isRemote = false;
    }
  }

  dispose(): void {
    if (this.eventTimer) clearTimeout(this.eventTimer);
    for (const client of [...this.clients]) this.disconnect(client);
    this.engine.dispose();
  }

  // ---- what a client asks ------------------------------------------------------------------------------------------

  services(client: AddinClient): Readonly<Record<string, HostObject>> {
    return {
      "Microsoft.ExcelServices.CustomFunctions": new CustomFunctionsService(this.functions, client),
      "Microsoft.InternalService.AddinInternalService": new AddinInternalService(),
      "Microsoft.AppRuntime.AppRuntimeService": new AppRuntimeService({ isShown: () => this.paneShown, show: (shown) => this.showPane(shown) }),
      "Microsoft.AppRuntime.AppRuntimePersistenceService": this.startup,
    };
  }

  context(): Record<string, unknown> { return appContext(this.documentUrl, this.options.requirements ?? REQUIREMENT_MATRIX); }
  settings(): Map<string, unknown> { return this.workbook.settings; }

  /** While a batch waits for the calculation, what happens to the workbook is not its doing. */
  async calculated(): Promise<void> {
    const { active } = this;
    this.active = null;
    await this.engine.calculated();
    this.active = active;
  }

  async submit(client: AddinClient, batch: Batch, execute: () => Promise<BatchReply>): Promise<BatchOutcome> {
    if (!batch.isService) await this.beforeBatch(client);
    return this.gate.submit(batch, async () => {
      // A calculation under way would put its results where the cells stood before this batch moved them.
      if (!batch.isService) await this.engine.calculated();
      this.active = client;
      try {
        return batch.isService ? await execute() : await this.workbook.steps.asOneBatch(execute);
      } finally {
        this.active = null;
        this.scheduleEvents();
      }
    });
  }

  commandCompleted(id: string, status: number): void {
    const command = this.commands.get(id);
    if (status === 0) command?.resolve();
    else command?.reject(new Error(`The add-in has no action for the button ${id} (Office error ${status}).`));
    this.commands.delete(id);
  }

  onFault(fault: unknown): void {
    this.faults.push(fault);
    this.options.onFault?.(fault);
  }

  private showPane(shown: boolean): void {
    this.paneShown = shown;
    this.options.onPane?.(shown);
  }

  private raise(event: HostEvent): void {
    let asked = false;
    for (const client of this.clients) asked = client.queueEvent(event, this.isRemote ? "Remote" : "Local", client === this.active) || asked;
    if (asked && !this.active) this.scheduleEvents();
  }

  // Events follow the reply of the batch that caused them.
  private scheduleEvents(): void {
    this.eventTimer ??= setTimeout(() => {
      this.eventTimer = null;
      for (const client of this.clients) client.flushEvents();
    }, 0);
  }

  private addressOf({ cell }: FunctionCall): string {
    const sheet = this.engine.book.getSheetBySheetId(cell.sheetId)?.getSheetName() ?? "";
    return `${quoteSheet(sheet)}!${columnName(cell.column)}${cell.row + 1}`;
  }
}
