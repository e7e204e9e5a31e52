import { HostObject } from "../protocol/hostError";
import type { FunctionBridge, FunctionRuntime } from "./functionBridge";
import type { InvocationResult } from "./invocationResult";

/** What the custom-functions runtime may do beyond its first version: retry in pieces, send results every 0.2 s, cap its pause. */
const ENABLED_FEATURES = [1, 2, 4];

/** `Microsoft.ExcelServices.CustomFunctions`: how the runtime reports that it is there, and its results. */
export class CustomFunctionsService extends HostObject {
  constructor(private readonly bridge: FunctionBridge, private readonly runtime: FunctionRuntime) { super(); }

  _SetOsfControlContainerReadyForCustomFunctions(): void { this.bridge.attach(this.runtime); }
  _GetEnabledFeatures(): number[] { return ENABLED_FEATURES; }
  SetInvocationArrayResults(results: readonly InvocationResult[]): void { this.bridge.settleAll(results); }
}

/** `Microsoft.InternalService.AddinInternalService`: the shared runtime says that its actions are registered. */
export class AddinInternalService extends HostObject {
  NotifyActionHandlerReady(): void { /* the host calls actions by event, whenever a button is pressed */ }
}
