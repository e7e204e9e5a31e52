import type { Box } from "../model/address";

/** A stretch of rows or columns that an edit inserts or deletes. */
export interface Shift {
  readonly axis: "row" | "column";
  readonly kind: "insert" | "delete";
  readonly at: number;
  readonly count: number;
}

/** Where a block lies after the edit: moved, grown when something is inserted within it, shrunk, or null when it is deleted whole. */
export function shiftBox(box: Box, shift: Shift): Box | null {
  const [start, length] = shift.axis === "row" ? [box.r, box.nr] : [box.c, box.nc];
  const moved = shift.kind === "insert" ? inserted(start, length, shift) : deleted(start, length, shift);
  if (!moved) return null;
  return shift.axis === "row" ? { ...box, r: moved[0], nr: moved[1] } : { ...box, c: moved[0], nc: moved[1] };
}

function inserted(start: number, length: number, { at, count }: Shift): [number, number] {
  if (at <= start) return [start + count, length];
  return at < start + length ? [start, length + count] : [start, length];
}

function deleted(start: number, length: number, { at, count }: Shift): [number, number] | null {
  const end = start + length;
  const lost = Math.max(0, Math.min(end, at + count) - Math.max(start, at));
  if (lost === length) return null;
  const before = Math.max(0, Math.min(start, at + count) - at);
  return [at < start ? start - before : start, length - lost];
}
