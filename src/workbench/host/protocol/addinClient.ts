import { fail, HostError, type HostObject } from "./hostError";
import type { HostEvent } from "./hostWorkbook";
import { members } from "./members";
import { RichApi } from "./richApi";
import { WacChannel, type MethodData, windowName } from "./wacChannel";
import { ActionType, type BatchBody, type BatchReply, OfficeError, PathType, RequestFlag, type RichApiEntry } from "./wire";

/** What a client asks of its host; the host is shared by all of them. */
export interface ClientHost {
  readonly root: HostObject;
  readonly hostUrl: string;
  readonly documentUrl: string;
  services(client: AddinClient): Readonly<Record<string, HostObject>>;
  context(): Record<string, unknown>;
  settings(): Map<string, unknown>;
  calculated(): Promise<void>;
  /** Decides about a batch before it is executed, and executes it in its turn. */
  submit(client: AddinClient, batch: Batch, execute: () => Promise<BatchReply>): Promise<BatchOutcome>;
  /** A ribbon command ended, with Office's own error number; 0 is success. */
  commandCompleted(id: string, status: number): void;
  onFault(fault: unknown): void;
}

export interface Batch {
  readonly body: BatchBody;
  readonly flags: number;
  readonly bytes: number;
  /** It only talks to the custom-functions runtime's services and touches no workbook. */
  readonly isService: boolean;
  /** office.js lets go of objects after `Excel.run`, in a batch that no code of the add-in asked for. */
  readonly isCleanup: boolean;
}

/** A reply, an Office error in its place, or no answer at all. */
export type BatchOutcome = { readonly text: string } | { readonly officeError: number } | null;

const EVENT_CATEGORY = 65536;
/** The common API's event, which `workbook.onSelectionChanged` listens to; it has no registration of its own in a batch. */
const DOCUMENT_SELECTION = "DocumentSelectionChanged";
const SETTINGS_LOAD = 75;
const SETTINGS_SAVE = 76;
const BATCH = 93;
const COMMAND_COMPLETED = 94;
const NOT_SUPPORTED = 5001;

let clients = 0;

/** One add-in frame: its channel, the objects it keeps and the events it asked for. */
export class AddinClient {
  readonly windowName: string;
  readonly channel: WacChannel;
  readonly api: RichApi;
  private readonly subscriptions = new Set<string>();
  private pending: RichApiEntry[] = [];
  private selectionMoved = false;

  constructor(private readonly host: ClientHost, post: (text: string) => void) {
    const identity = { conversationId: `conversation${++clients}`, appId: `addin${clients}` };
    this.windowName = windowName({ ...identity, hostUrl: host.hostUrl });
    this.channel = new WacChannel({
      ...identity, documentUrl: host.documentUrl, post, onFault: (fault) => host.onFault(fault),
      context: () => ({ ...host.context(), _id: identity.appId, _settings: settingTexts(host.settings()) }),
      execute: (data) => this.execute(data),
    });
    this.api = new RichApi({
      root: host.root, services: host.services(this), beforeRead: () => host.calculated(), onFault: (fault) => host.onFault(fault),
      subscribe: (object, registration, on) => this.subscribe(object, registration, on),
    });
  }

  onMessage(text: string): Promise<void> { return this.channel.onMessage(text); }
  raiseRichApi(entries: readonly RichApiEntry[]): boolean { return this.channel.raiseRichApi(entries); }

  /** Keeps an event for this add-in, if it asked for it, until `flushEvents`. */
  queueEvent(event: HostEvent, source: "Local" | "Remote", isOwn: boolean): boolean {
    if (event.registration === DOCUMENT_SELECTION) return (this.selectionMoved = true);
    if (!this.subscriptions.has(`${event.targetId}:${event.registration}`)) return false;
    const args = { source, triggerSource: isOwn ? "ThisLocalAddin" : "Unknown", ...event.args };
    this.pending.push([EVENT_CATEGORY, event.type, event.targetId, JSON.stringify(args), null, source === "Remote"]);
    return true;
  }

  flushEvents(): void {
    if (this.selectionMoved) this.channel.raise("documentSelectionChanged", {});
    this.selectionMoved = false;
    const entries = this.pending.splice(0);
    if (entries.length) this.channel.raiseRichApi(entries);
  }

  private subscribe(object: HostObject, registration: string, on: boolean): void {
    const { _EventTargetId: target, _Id: id } = members(object);
    const key = `${String(target ?? id ?? "Workbook")}:${registration}`;
    if (on) this.subscriptions.add(key);
    else this.subscriptions.delete(key);
  }

  private async execute(data: MethodData): Promise<unknown> {
    const settings = this.host.settings();
    switch (data.DdaMethod.DispatchId) {
      case BATCH: return this.batch(data.ArrayData ?? []);
      case SETTINGS_SAVE:
        settings.clear();
        for (const [name, text] of data.DdaSettingsMethod?.Properties ?? []) settings.set(name, JSON.parse(text));
        return { Version: 1, Error: 0 };
      case SETTINGS_LOAD: return { Version: 1, Error: 0, Properties: { Settings: settingTexts(settings).map(([Name, Value]) => ({ Name, Value })) } };
      case COMMAND_COMPLETED:
        this.host.commandCompleted(String(data[0]), Number(data[1]));
        return { Version: 1, Error: 0 };
      default: return { Version: 1, Error: NOT_SUPPORTED };
    }
  }

  // ArrayData: customData, method, path, headers, body, permission, flags, …
  private async batch(array: readonly unknown[]): Promise<unknown> {
    const text = String(array[4]);
    const body = JSON.parse(text) as BatchBody;
    const batch: Batch = { body, flags: Number(array[6]), bytes: byteLength(text), isService: isService(body), isCleanup: isCleanup(body) };
    const outcome = await this.host.submit(this, batch, () => this.api.execute(body));
    if (outcome === null) return undefined;
    if ("officeError" in outcome) return { Version: 1, Error: outcome.officeError };
    return { Version: 1, Error: 0, Data: [200, [], outcome.text] };
  }
}

/** Settings travel as JSON texts; `workbook.settings` reads and writes the same ones as values. */
const settingTexts = (settings: ReadonlyMap<string, unknown>): [name: string, text: string][] => [...settings].map(([name, value]) => [name, JSON.stringify(value)]);

export const byteLength = (text: string): number => new TextEncoder().encode(text).length;

function isService({ ObjectPaths, Actions }: BatchBody): boolean {
  const roots = Object.values(ObjectPaths).filter((path) => path.ObjectPathType === PathType.Service);
  return roots.length > 0 && Actions.every((action) => action.ActionType === ActionType.Trace || roots.some((path) => path.Id === action.ObjectPathId));
}

const isCleanup = ({ Actions }: BatchBody): boolean => Actions.every((action) => action.ActionType === ActionType.Instantiate || action.Name === "_RemoveReference");

/** How a refusal by code reaches office.js: some codes are Office's own errors, the others stand in a batch's reply. */
export function refusal(code: string): { officeError: number } | { reply: BatchReply } {
  const office: Readonly<Record<string, number>> = {
    InvalidOperationInCellEditMode: OfficeError.InvalidApiCallInContext, RequestPayloadSizeLimitExceeded: OfficeError.RequestTooLarge,
    ResponsePayloadSizeLimitExceeded: OfficeError.ResponseTooLarge, ActivityLimitReached: OfficeError.ActivityLimitReached,
    InvalidOrTimedOutSession: OfficeError.InvalidOrTimedOutSession,
  };
  if (office[code] !== undefined) return { officeError: office[code] };
  try {
    return fail(code);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return { reply: { Results: [], Error: { Code: error.code, Message: error.message, HttpStatusCode: error.httpStatus, ActionIndex: 0, Location: null } } };
  }
}

export const writes = (batch: Batch): boolean => (batch.flags & RequestFlag.Write) !== 0;
export const delaysForCellEdit = (batch: Batch): boolean => (batch.flags & RequestFlag.DelayForCellEdit) !== 0;
