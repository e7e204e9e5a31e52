import type { GridCell } from "../source/block";
import { isSymbol, isValue } from "../rows/valueShape";

/**
 * Puts "$", "(", ")" and "%" that stand in cells of their own back to the figure beside them; the figure keeps its own column.
 * @param cells one row, left to right
 * @example "$" | "4.99" | "%" gives one cell "$4.99%"
 */
export function joinSymbols(cells: readonly GridCell[]): GridCell[] {
  const joined: GridCell[] = [];
  let opening: GridCell | null = null;
  for (const cell of cells) {
    const text = cell.text.trim();
    const previous = joined.at(-1);
    if (isSymbol(text) && /[%)]/.test(text)) {
      if (previous && isValue(previous.text) && !/%$/.test(previous.text)) joined[joined.length - 1] = { ...previous, text: previous.text + text.replace(/\s/g, ""), end: cell.end };
      else if (!previous || text !== ")") joined.push(cell);
      continue;
    }
    if (isSymbol(text)) {
      if (opening) joined.push(opening);
      opening = cell;
      continue;
    }
    if (opening && isValue(text)) joined.push({ ...cell, text: opening.text.trim() + text, start: opening.start });
    else {
      if (opening) joined.push(opening);
      joined.push(cell);
    }
    opening = null;
  }
  if (opening) joined.push(opening);
  return joined.filter((cell) => !isSymbol(cell.text) || cell.text.includes("%"));
}
