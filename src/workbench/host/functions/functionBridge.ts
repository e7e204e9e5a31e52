import type { RichApiEntry } from "../protocol/wire";
import { type Answer, toCellError } from "./cellError";
import type { FunctionCall, FunctionCalls, Invoker } from "./functionCalls";
import { fromWire, type InvocationResult } from "./invocationResult";

/** The add-in frame that runs the functions. */
export interface FunctionRuntime {
  raiseRichApi(entries: readonly RichApiEntry[]): boolean;
}

const INVOKE = 1000;
const CANCEL = 1001;
const FLAG_CANCELABLE = 1;
const FLAG_STREAMING = 2;

/**
 * Carries calls between the engine and the custom-functions runtime of one add-in frame: all the calls of one calculation go in
 * one message. Calls made while the frame is still loading wait for it; without a frame they are `#NAME?`, as in Excel.
 */
export class FunctionBridge implements Invoker {
  private runtimes: FunctionRuntime[] = [];
  private readonly open = new Map<number, FunctionCall>();
  private readonly ids = new Map<FunctionCall, number>();
  private nextId = 1;
  private readonly readyWaiters: (() => void)[] = [];

  /** `expected`: a frame that can run functions is there or on its way. `sheetName`: by sheet id, for the caller's address. */
  constructor(private readonly calls: FunctionCalls, private readonly options: { expected: () => boolean; address: (call: FunctionCall) => string }) {}

  get isReady(): boolean { return this.runtimes.length > 0; }

  /** Resolves when an add-in's runtime has said that it can run functions. */
  ready(): Promise<void> {
    return this.isReady ? Promise.resolve() : new Promise((resolve) => this.readyWaiters.push(resolve));
  }

  /** A frame says that its functions can be called. The first one answers all calls, as the shared runtime does, until it is gone. */
  attach(runtime: FunctionRuntime): void {
    if (this.runtimes.includes(runtime)) return;
    this.runtimes.push(runtime);
    if (this.runtimes.length === 1) this.post([...this.open.values()]);
    for (const resolve of this.readyWaiters.splice(0)) resolve();
  }

  /** A frame is gone. What it left unanswered goes to the next, or waits for one that is still loading. */
  detach(runtime: FunctionRuntime): void {
    const wasAnswering = this.runtimes[0] === runtime;
    this.runtimes = this.runtimes.filter((other) => other !== runtime);
    if (!wasAnswering) return;
    if (this.isReady) this.post([...this.open.values()]);
    else if (!this.options.expected()) for (const call of [...this.open.values()]) this.settle(call, ADD_IN_MISSING);
  }

  invoke(calls: readonly FunctionCall[]): void {
    for (const call of calls) {
      const id = this.nextId++;
      this.open.set(id, call);
      this.ids.set(call, id);
    }
    if (this.isReady) this.post(calls);
    else if (!this.options.expected()) for (const call of calls) this.settle(call, ADD_IN_MISSING);
  }

  cancel(call: FunctionCall): void {
    const id = this.ids.get(call);
    if (id === undefined) return;
    this.forget(call);
    if (call.meta.options?.cancelable || call.meta.options?.stream) this.runtimes[0]?.raiseRichApi([[1, CANCEL, "", JSON.stringify({ invocationId: id }), null, false]]);
  }

  /** What the runtime sends back: `[[id, ok, value, errorCode?], …]`. */
  settleAll(results: readonly InvocationResult[]): void {
    for (const result of results) {
      const call = this.open.get(result[0]);
      if (!call) continue;
      const [, ok, value, code] = result;
      this.settle(call, ok ? fromWire(value) : toCellError(Number(code), typeof value === "string" ? value : undefined));
    }
  }

  private settle(call: FunctionCall, answer: Answer): void {
    if (!call.meta.options?.stream) this.forget(call);
    this.calls.answer(call, answer);
  }

  private forget(call: FunctionCall): void {
    this.open.delete(this.ids.get(call) ?? -1);
    this.ids.delete(call);
  }

  private post(calls: readonly FunctionCall[]): void {
    if (!calls.length) return;
    this.runtimes[0]?.raiseRichApi(calls.map((call) => {
      const { cancelable, stream } = call.meta.options ?? {};
      const flags = (cancelable ? FLAG_CANCELABLE : 0) | (stream ? FLAG_STREAMING : 0);
      return [1, INVOKE, "", JSON.stringify([this.ids.get(call), call.meta.id.toUpperCase(), call.args, this.options.address(call), flags]), null, false];
    }));
  }
}

const ADD_IN_MISSING: Answer = { error: "#NAME?", message: "The add-in that holds this function is not running." };
