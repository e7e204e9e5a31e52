import type { Holder } from "../../core/ownership/holder";
import type { ColumnId } from "../../core/ownership/columns";
import type { SourceTrail } from "../../core/trail/sourceTrail";
import type { SourceRecord } from "../types";

/** The namespace of a trail's custom XML part: one of its own, so that nobody who reads a set's record has to read it. */
export const TRAIL_NAMESPACE = "urn:overhang:trail";
export const TRAIL_VERSION = 1;

/** A row of a trail's source by what identifies it, however the table is sorted, edited or its holder renamed. */
export interface TrailKey {
  readonly id: string;
  readonly name: string;
  readonly held: number;
  readonly acquirable: number;
  readonly offered: number;
}

/** What one source says; the marks of `trail.rows` are those of `ids` in the same order. */
export interface TrailLayer {
  readonly source: Pick<SourceRecord, "kind" | "name" | "date">;
  readonly ids: readonly string[];
  readonly trail: SourceTrail;
}

/** Where the numbers of one set came from: its latest source first, and of the earlier ones what it does not say as well. */
export interface Trail {
  readonly suffix: string;
  /** The time of the set's insert: of several trails of a suffix the latest is the set's own. */
  readonly of: string;
  readonly tableId: string;
  readonly columnIds: Readonly<Record<string, ColumnId>>;
  /** The holders as the last insert or refresh left them. */
  readonly keys: readonly TrailKey[];
  readonly layers: readonly TrailLayer[];
}

export const trailKey = (id: string, { name, held, acquirable, offered }: Pick<Holder, "name" | "held" | "acquirable" | "offered">): TrailKey => ({ id, name, held, acquirable, offered });
