import { formatRecord, parseRecord } from "../provenance/provenanceXml";
import type { ChangeLine, TableChange } from "./tableChange";

const ELEMENT = "refresh";
export const HEAD_VERSION = 1;

/**
 * The state of a set's refreshes, in a custom XML part of its own. Each refresh deletes the part that it read and adds its own, in its first
 * round trip and before anything else: of two that read the same state, the second finds nothing to delete and writes nothing.
 */
export interface Head {
  readonly suffix: string;
  /** The record's time of insert, so that a head of a set that was replaced is no one's. */
  readonly of: string;
  /** Counts the refreshes and undos of the set. */
  readonly revision: number;
  /** "writing": a refresh began and has not ended; its pane may be at work, or was closed. */
  readonly state: "done" | "writing";
  /** Names the run that wrote this. */
  readonly run: string;
  readonly at: string;
  /** What is being written, or what the last refresh wrote and an undo takes back; null after an undo. */
  readonly change: TableChange | null;
  /** Lines for the sheet `Changes` that are still to be written; empty when done. */
  readonly lines: readonly ChangeLine[];
  readonly decidedBy: string;
  /** Whether the change takes an earlier one back. */
  readonly isUndo: boolean;
  /** While writing: what stood here before, without its own past. */
  readonly previous: Head | null;
}

/** The state of a set that was just inserted. */
export const firstHead = (suffix: string, insertedAt: string): Head => ({ suffix, of: insertedAt, revision: 0, state: "done", run: "", at: insertedAt, change: null, lines: [], decidedBy: "", isUndo: false, previous: null });

export const formatHead = (head: Head): string => formatRecord(ELEMENT, HEAD_VERSION, head);

export function parseHead(xml: string): Head | "newer" | null {
  const head = parseRecord<Head>(ELEMENT, HEAD_VERSION, xml);
  return head === null || head === "newer" || (typeof head.suffix === "string" && typeof head.revision === "number") ? head : null;
}
