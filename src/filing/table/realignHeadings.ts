import type { Grid, GridCell } from "../source/block";
import type { ColumnGroup } from "./groupColumns";

/**
 * Headings that reach over fewer grid columns than the figures do: a page's author gave them no spans. Where there are as many lowest headings as
 * columns they are taken in order, as a reader takes them.
 * @param headings cells of the heading rows
 * @returns the groups, and why their headings are not certain; null where nothing is amiss
 */
export function realignHeadings(groups: readonly ColumnGroup[], headings: readonly (readonly GridCell[])[], grid: Grid): { readonly groups: readonly ColumnGroup[]; readonly doubt: string } | null {
  if (grid.origin !== "html" || headings.length === 0) return null;
  const reach = Math.max(...headings.map((_, row) => grid.rowWidths?.[row] ?? grid.columns));
  if (!groups.some((group) => Math.min(...group.columns) >= reach)) return null;
  const flat = headings.flat();
  const lowest = flat.filter((cell) => !flat.some((other) => other.row >= cell.row + cell.rowSpan && overlaps(other, cell))).sort((a, b) => a.column - b.column);
  const doubt = "the headings reach over fewer columns than the figures, so that figures may stand under the wrong heading";
  const names = lowest.length === groups.length ? lowest : lowest.length === groups.length - 1 && groups[0] && (lowest[0]?.column ?? 0) > 0 ? [null, ...lowest] : null;
  if (!names) return { groups, doubt };
  return { groups: groups.map((group, index) => ({ columns: group.columns, headings: stackOf(flat, names[index] ?? null) })), doubt };
}

function overlaps(a: GridCell, b: GridCell): boolean {
  return a.column < b.column + b.columnSpan && b.column < a.column + a.columnSpan;
}

/** A lowest heading with those above it. */
function stackOf(flat: readonly GridCell[], leaf: GridCell | null): GridCell[] {
  return leaf === null ? [] : flat.filter((cell) => cell === leaf || (cell.row < leaf.row && overlaps(cell, leaf)));
}
