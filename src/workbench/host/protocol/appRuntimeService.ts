import { HostObject } from "./hostError";

export type RuntimeState = "Inactive" | "Background" | "Visible";

/** `Microsoft.AppRuntime.AppRuntimeService`: how `Office.addin.showAsTaskpane()` and `hide()` show and hide the task pane. */
export class AppRuntimeService extends HostObject {
  constructor(private readonly pane: { isShown(): boolean; show(shown: boolean): void }) { super(); }

  GetAppRuntimeState(): RuntimeState { return this.pane.isShown() ? "Visible" : "Background"; }
  SetAppRuntimeState(state: RuntimeState): void { this.pane.show(state === "Visible"); }
}

/** `Microsoft.AppRuntime.AppRuntimePersistenceService`: whether the workbook starts the add-in when it is opened, by `Office.addin.setStartupBehavior()`. */
export class AppRuntimePersistenceService extends HostObject {
  private state: RuntimeState = "Inactive";

  GetAppRuntimeStartState(): RuntimeState { return this.state; }
  SetAppRuntimeStartState(state: RuntimeState): void { this.state = state; }
}
