/** The batch format between office.js 1.1.110 and its host; only what the host reads. */
export const PathType = { Root: 1, Service: 2, Method: 3, Property: 4, Indexer: 5, Reference: 6, Null: 7 } as const;
export const ActionType = { Instantiate: 1, Query: 2, Method: 3, Set: 4, Trace: 5, EnsureUnchanged: 6, QueryAsJson: 7, Update: 9 } as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[] | null;
  readonly ReferencedObjectPathIds?: readonly (number | null)[] | null;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface BatchBody {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly HttpStatusCode: number;
  readonly ActionIndex?: number;
  readonly Location?: string | null;
}

export interface BatchReply {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  /** The trace actions that were reached: office.js registers the handlers of `workbook.onSelectionChanged` by them. */
  readonly TraceIds?: readonly number[];
  readonly Error?: BatchError;
}

/** The bits of a request's flags that the host acts on. */
export const RequestFlag = { Write: 1, DelayForCellEdit: 64 } as const;

/** Errors that Office answers in place of a batch's reply; office.js gives each its own code and text. */
export const OfficeError = { InvalidApiCallInContext: 5004, RequestTooLarge: 5103, ResponseTooLarge: 5104, NoCapability: 7000, ActivityLimitReached: 5102, InvalidOrTimedOutSession: 5012 } as const;

/** One entry of a `richApiMessage` event: category, type, target, JSON, id, whether it came from another person. */
export type RichApiEntry = readonly [category: number, type: number, targetId: string, json: string, id: string | null, isRemote: boolean];
