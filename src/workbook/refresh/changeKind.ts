import type { TableChange } from "./tableChange";

/** What a change is to the person who takes it back. */
export type ChangeKind = "refresh" | "transfer" | "switch" | "mark";

export function changeKind(change: TableChange): ChangeKind {
  if (change.kind) return change.kind;
  if (change.transfers && change.transfers.from.length !== change.transfers.to.length) return "transfer";
  return change.mode.from === change.mode.to ? "refresh" : "switch";
}

/** As the record of changes names it. */
export const KIND_NAMES: Readonly<Record<ChangeKind, string>> = { refresh: "Last refresh", transfer: "Last transfer", switch: "Last switch", mark: "Last mark of the prospectus" };
