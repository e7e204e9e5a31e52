import type { IRange, IUnitRange } from "@univerjs/core";

/** A cell or a range that formulas read, once for all of its readers. */
export interface Area {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
  /** The formulas that read it. */
  readonly readers: Set<number>;
}

/** What `RBush` of Univer's own trees offers: rectangles found by a rectangle. */
export interface AreaTree {
  load(areas: readonly Area[]): void;
  remove(area: Area): void;
  search(box: Pick<Area, "minX" | "minY" | "maxX" | "maxY">): Area[];
}

interface SheetAreas {
  readonly cells: Map<number, Area>;
  /** By first corner, then by last. */
  readonly ranges: Map<number, Map<number, Area>>;
  readonly tree: AreaTree;
  /** Ranges that are not in the tree yet: it takes many at once far faster than one by one. */
  fresh: Area[];
}

const COLUMNS = 16_384;
const LAST_COLUMN = COLUMNS - 1;
const LAST_ROW = 1_048_575;
const at = (row: number, column: number): number => row * COLUMNS + column;
/** Whole rows and columns reach Univer without a number at their ends. */
const orElse = (value: number, otherwise: number): number => (Number.isFinite(value) ? value : otherwise);

function box({ startRow, startColumn, endRow, endColumn }: IRange): Omit<Area, "readers"> {
  return { minX: orElse(startColumn, 0), minY: orElse(startRow, 0), maxX: orElse(endColumn, LAST_COLUMN), maxY: orElse(endRow, LAST_ROW) };
}

/**
 * Which formulas read which cells. The same range read by many formulas is held once, with the set of its readers: a column that
 * 100,000 formulas look up costs one entry and not one for each pair of a cell and a formula.
 */
export class ReadIndex {
  private readonly sheets = new Map<string, SheetAreas>();
  private readonly read = new Map<number, [SheetAreas, Area][]>();

  constructor(private readonly newTree: () => AreaTree) {}

  /** Sets all that one formula reads; what it read before is forgotten. */
  set(reader: number, ranges: readonly IUnitRange[]): void {
    this.delete(reader);
    const all: [SheetAreas, Area][] = [];
    for (const { unitId, sheetId, range } of ranges) {
      if (!unitId) continue;
      const sheet = this.sheet(unitId, sheetId);
      const area = this.area(sheet, box(range));
      if (area.readers.has(reader)) continue;
      area.readers.add(reader);
      all.push([sheet, area]);
    }
    this.read.set(reader, all);
  }

  has(reader: number): boolean { return this.read.has(reader); }

  delete(reader: number): void {
    const all = this.read.get(reader);
    if (!all) return;
    this.read.delete(reader);
    for (const [sheet, area] of all) {
      area.readers.delete(reader);
      if (area.readers.size === 0) forget(sheet, area);
    }
  }

  clear(): void {
    this.sheets.clear();
    this.read.clear();
  }

  /** The areas that overlap a range, each once. */
  *areasOver({ unitId, sheetId, range }: IUnitRange): Generator<Area> {
    const sheet = this.sheets.get(`${unitId}\n${sheetId}`);
    if (!sheet) return;
    const over = box(range);
    if (over.minX === over.maxX && over.minY === over.maxY) {
      const cell = sheet.cells.get(at(over.minY, over.minX));
      if (cell) yield cell;
    } else yield* cellsIn(sheet, over);
    if (sheet.fresh.length) {
      sheet.tree.load(sheet.fresh);
      sheet.fresh = [];
    }
    if (sheet.ranges.size) yield* sheet.tree.search(over);
  }

  /** The formulas that read any cell of the ranges. */
  readersOf(ranges: readonly IUnitRange[], except?: ReadonlySet<number>): Set<number> {
    const found = new Set<number>();
    for (const range of ranges) for (const { readers } of this.areasOver(range)) for (const reader of readers) if (!except?.has(reader)) found.add(reader);
    return found;
  }

  private sheet(unitId: string, sheetId: string): SheetAreas {
    const key = `${unitId}\n${sheetId}`;
    let sheet = this.sheets.get(key);
    if (!sheet) this.sheets.set(key, sheet = { cells: new Map(), ranges: new Map(), tree: this.newTree(), fresh: [] });
    return sheet;
  }

  private area(sheet: SheetAreas, where: Omit<Area, "readers">): Area {
    const first = at(where.minY, where.minX);
    const last = at(where.maxY, where.maxX);
    if (first === last) return orMake(sheet.cells, first, () => ({ ...where, readers: new Set() }));
    return orMake(orMake(sheet.ranges, first, () => new Map<number, Area>()), last, () => {
      const area = { ...where, readers: new Set<number>() };
      sheet.fresh.push(area);
      return area;
    });
  }
}

function orMake<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, value = make());
  return value;
}

function forget(sheet: SheetAreas, area: Area): void {
  const first = at(area.minY, area.minX);
  const last = at(area.maxY, area.maxX);
  if (first === last) {
    sheet.cells.delete(first);
    return;
  }
  const starting = sheet.ranges.get(first)!;
  starting.delete(last);
  if (starting.size === 0) sheet.ranges.delete(first);
  const waiting = sheet.fresh.lastIndexOf(area);
  if (waiting < 0) sheet.tree.remove(area);
  else sheet.fresh.splice(waiting, 1);
}

function* cellsIn({ cells }: SheetAreas, { minX, minY, maxX, maxY }: Omit<Area, "readers">): Generator<Area> {
  if ((maxX - minX + 1) * (maxY - minY + 1) > cells.size) {
    for (const area of cells.values()) if (area.minX >= minX && area.minX <= maxX && area.minY >= minY && area.minY <= maxY) yield area;
    return;
  }
  for (let row = minY; row <= maxY; row++) for (let column = minX; column <= maxX; column++) {
    const area = cells.get(at(row, column));
    if (area) yield area;
  }
}
