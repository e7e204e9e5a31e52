import type { RichApiEntry } from "./wire";

/** One message between the add-in's window and the host, either way. */
interface Envelope {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType?: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: unknown;
}

/** What `executeMethod` carries: the number of the method, its arguments by position, and for a batch the array that holds it. */
export interface MethodData {
  readonly [position: number]: unknown;
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties: readonly (readonly [name: string, json: string])[] };
}

export interface ChannelOptions {
  readonly conversationId: string;
  readonly appId: string;
  readonly documentUrl: string;
  /** Delivers one message to the add-in's window. */
  readonly post: (text: string) => void;
  /** The answer to the request for the app context. */
  readonly context: () => Record<string, unknown>;
  /** Answers `executeMethod`; `undefined` leaves it without an answer. */
  readonly execute: (data: MethodData) => Promise<unknown>;
  readonly onFault: (fault: unknown) => void;
}

const MessageType = { Request: 0, Response: 1 } as const;
const RequestAction = { Invoke: 0, Register: 1, Unregister: 2 } as const;
const ResponseType = { Reply: 0, Event: 1 } as const;
const HOST_FAULT = -2;

/** The host's side of the message protocol that office.js's Excel-on-the-web bundle speaks over postMessage. */
export class WacChannel {
  private readonly events = new Set<string>();

  constructor(private readonly options: ChannelOptions) {}

  listensTo(eventName: string): boolean { return this.events.has(eventName); }

  async onMessage(text: string): Promise<void> {
    const message = parseEnvelope(text);
    if (message?._messageType !== MessageType.Request) return;
    try {
      const data = await this.dispatch(message);
      if (data !== undefined) this.reply(message, ResponseType.Reply, 0, data);
    } catch (fault) {
      this.options.onFault(fault);
      this.reply(message, ResponseType.Reply, HOST_FAULT, String(fault));
    }
  }

  /** Raises an event that office.js registered for; false where it did not. */
  raise(eventName: string, data: unknown): boolean {
    if (!this.events.has(eventName)) return false;
    this.reply({ _actionName: eventName, _conversationId: this.options.conversationId, _correlationId: -1 }, ResponseType.Event, 0, data);
    return true;
  }

  raiseRichApi(entries: readonly RichApiEntry[]): boolean { return this.raise("richApiMessage", { ArrayData: entries }); }

  private reply(to: Pick<Envelope, "_actionName" | "_conversationId" | "_correlationId">, type: number, code: number, data: unknown): void {
    this.options.post(JSON.stringify({
      _messageType: MessageType.Response, _actionName: to._actionName, _conversationId: to._conversationId, _correlationId: to._correlationId,
      _origin: this.options.documentUrl, _data: data, _errorCode: code, _responseType: type, _serializerVersion: 1,
    }));
  }

  private async dispatch(message: Envelope): Promise<unknown> {
    if (message._actionType === RequestAction.Register) {
      this.events.add(message._actionName);
      return { Error: 0 };
    }
    if (message._actionType === RequestAction.Unregister) {
      this.events.delete(message._actionName);
      return { Error: 0 };
    }
    switch (message._actionName) {
      case "ContextActivationManager_getAppContextAsync": return this.options.context();
      case "executeMethod": return this.options.execute(message._data as MethodData);
      default: return null;                     // notifications: the pane has focus, it was shown, a key was pressed
    }
  }
}

function parseEnvelope(text: string): Envelope | null {
  try {
    return JSON.parse(text) as Envelope;
  } catch {
    return null;                                // other scripts post to the same window
  }
}

/** The `window.name` from which office.js learns that it runs in Excel on the web, and who its host is. */
export function windowName({ conversationId, appId, hostUrl }: { conversationId: string; appId: string; hostUrl: string }): string {
  const sharedRuntimeWithFunctions = 3;
  return JSON.stringify({
    baseFrameName: "addin", hostInfo: `Excel$Web$16.01$en-US$telemetry$$disableLogging$${sharedRuntimeWithFunctions}`,
    xdmInfo: `${conversationId}|${appId}|${hostUrl}`, serializerVersion: "1", flights: "[]",
  });
}
