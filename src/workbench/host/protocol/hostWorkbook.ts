import type { HostObject } from "./hostError";

/** Something that happened in the workbook, before it is addressed to the add-ins that asked to hear of it. */
export interface HostEvent {
  /** What office.js calls to hear of it, without `_Register`: `DataChangedEvent`, `EventNameChanged`. */
  readonly registration: string;
  /** The number of its type on the wire: 10 for a worksheet's onChanged. */
  readonly type: number;
  /** The id of the worksheet, table or chart that it is raised on, or "Workbook" for the collection of worksheets. */
  readonly targetId: string;
  /** What office.js turns into the event's arguments. The host adds `source` and `triggerSource`. */
  readonly args: Readonly<Record<string, unknown>>;
}

/** What the host needs of the object model's root, besides the members that add-ins call. */
export interface HostWorkbook extends HostObject {
  /** Set by the host: where the model reports what happened. */
  onEvent: (event: HostEvent) => void;
  /** The document's settings; both settings APIs read and write them. */
  readonly settings: Map<string, unknown>;
}
