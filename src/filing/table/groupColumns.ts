import type { GridCell } from "../source/block";
import { isValue } from "../rows/valueShape";

/** Grid columns that make one logical column, with the heading cells above it from the top. */
export interface ColumnGroup {
  readonly columns: ReadonlySet<number>;
  readonly headings: readonly GridCell[];
}

/**
 * Which grid columns belong together: those where rows hold something, grouped under the lowest heading that covers them. A column
 * without a heading joins its left neighbour where the two never meet in a row; columns under one heading that do meet are kept apart.
 * @param headings cells of the heading rows
 * @param body cells of the other rows, signs already joined
 * @param width of the grid
 */
export function groupColumns(headings: readonly (readonly GridCell[])[], body: readonly (readonly GridCell[])[], width: number): ColumnGroup[] {
  const { rowsOf, wordy } = indexColumns(body);
  const anchors = [...rowsOf.keys()].sort((a, b) => a - b);
  const stacks = new Map<number, GridCell[]>();
  for (let column = 0; column < width; column++) stacks.set(column, stackOver(headings, column));
  const flat = headings.flat();
  const meets = (a: readonly number[], b: number): boolean => a.some((column) => intersects(rowsOf.get(column), rowsOf.get(b)));
  const groups: { columns: number[]; headings: GridCell[] }[] = [];
  for (const anchor of anchors) {
    const stack = stacks.get(anchor) ?? [];
    const last = groups.at(-1);
    const leaf = lowestLeaf(stack);
    const sameLeaf = last !== undefined && leaf !== null && lowestLeaf(last.headings) === leaf;
    const headless = leaf === null || !reachesDown(stack, flat);
    const valuesOnly = !wordy.has(anchor);
    if (last && (sameLeaf || (headless && valuesOnly && groups.length > 1)) && !meets(last.columns, anchor)) last.columns.push(anchor);
    else groups.push({ columns: [anchor], headings: stack });
  }
  for (const group of groups) if (group.headings.length === 0) group.headings = nearbyHeadings(group.columns, groups, stacks, width);
  return groups.map((group) => ({ columns: new Set(group.columns), headings: group.headings }));
}

/** Heading cells that cover a column, from the top, each once. */
function stackOver(headings: readonly (readonly GridCell[])[], column: number): GridCell[] {
  return headings.flatMap((cells) => cells.filter((cell) => cell.column <= column && column < cell.column + cell.columnSpan));
}

function lowestLeaf(stack: readonly GridCell[]): GridCell | null {
  return stack.at(-1) ?? null;
}

/** False when only an upper level covers the column while lower levels exist beside it, as over a spacer. */
function reachesDown(stack: readonly GridCell[], headings: readonly GridCell[]): boolean {
  const leaf = lowestLeaf(stack);
  if (!leaf) return false;
  return !headings.some((cell) => cell.row >= leaf.row + leaf.rowSpan && cell.column >= leaf.column && cell.column < leaf.column + leaf.columnSpan);
}

/** For each column the rows that hold something in it, and the columns that hold words as opposed to figures. */
function indexColumns(body: readonly (readonly GridCell[])[]): { rowsOf: Map<number, Set<number>>; wordy: Set<number> } {
  const rowsOf = new Map<number, Set<number>>();
  const wordy = new Set<number>();
  body.forEach((cells, row) => {
    for (const cell of cells) {
      const rows = rowsOf.get(cell.column);
      if (rows) rows.add(row);
      else rowsOf.set(cell.column, new Set([row]));
      if (!wordy.has(cell.column) && !isValue(cell.text)) wordy.add(cell.column);
    }
  });
  return { rowsOf, wordy };
}

function intersects(a: ReadonlySet<number> | undefined, b: ReadonlySet<number> | undefined): boolean {
  if (!a || !b) return false;
  const [fewer, more] = a.size < b.size ? [a, b] : [b, a];
  for (const row of fewer) if (more.has(row)) return true;
  return false;
}

/** Headings of the spacer columns to the right of a column, up to the next column that holds something: a heading may stand beside its figures. */
function nearbyHeadings(columns: readonly number[], groups: readonly { columns: number[] }[], stacks: ReadonlyMap<number, GridCell[]>, width: number): GridCell[] {
  const taken = new Set(groups.flatMap((group) => group.columns));
  const last = Math.max(...columns);
  for (let column = last + 1; column < width && !taken.has(column); column++) {
    const stack = stacks.get(column) ?? [];
    if (stack.length > 0) return stack;
  }
  const first = Math.min(...columns);
  for (let column = first - 1; column >= 0 && !taken.has(column); column--) {
    const stack = stacks.get(column) ?? [];
    if (stack.length > 0) return stack;
  }
  return [];
}
