import { formatRecord, parseRecord } from "../provenance/provenanceXml";
import { packChange, unpackChange, type PackedChange } from "./packChange";
import type { ChangeLine, TableChange } from "./tableChange";

const ELEMENT = "refresh";
/** 2 packs its changes; what version 1 kept is read. */
export const HEAD_VERSION = 2;

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

/** As it is kept: with its changes packed. */
interface KeptHead extends Omit<Head, "change" | "previous"> {
  readonly change: PackedChange | TableChange | null;
  readonly previous: KeptHead | null;
}

const keep = (head: Head): KeptHead => ({ ...head, change: head.change && packChange(head.change), previous: head.previous && keep(head.previous) });
const restore = (kept: KeptHead): Head => ({ ...kept, change: kept.change && unpackChange(kept.change), previous: kept.previous && restore(kept.previous) });

export const formatHead = (head: Head): string => formatRecord(ELEMENT, HEAD_VERSION, keep(head));

export function parseHead(xml: string): Head | "newer" | null {
  const head = parseRecord<KeptHead>(ELEMENT, HEAD_VERSION, xml);
  if (head === null || head === "newer") return head;
  if (typeof head.suffix !== "string" || typeof head.revision !== "number") return null;
  try {
    return restore(head);
  } catch {
    // The part came with the file, and its changes are no changes of ours: it is damaged, as one that is no JSON is.
    return null;
  }
}
