import type { GridCell } from "../source/block";
import { withoutMarks } from "../rows/valueShape";

/**
 * Puts note marks that have a grid column of their own back to the cell at their left. A column counts as one of marks when nothing but marks
 * stands in it: a lone "(17)" under figures stays where it is.
 * @param body rows of cells, left to right
 */
export function joinMarks(body: readonly (readonly GridCell[])[]): GridCell[][] {
  const other = new Set<number>();
  const marks = new Set<number>();
  for (const cells of body) for (const cell of cells) (isMarks(cell.text) ? marks : other).add(cell.column);
  const own = new Set([...marks].filter((column) => !other.has(column)));
  if (own.size === 0) return body.map((cells) => [...cells]);
  return body.map((cells) => {
    const joined: GridCell[] = [];
    for (const cell of cells) {
      const left = joined.at(-1);
      if (left && own.has(cell.column)) joined[joined.length - 1] = { ...left, text: `${left.text} ${cell.text}`, end: cell.end };
      else joined.push(cell);
    }
    return joined;
  });
}

function isMarks(text: string): boolean {
  const words = text.trim();
  if (/^(?:\(\w{1,3}\)\s?)+$/.test(words)) return true;
  return words !== "*" && /[\d*†‡§a-z]/i.test(words) && withoutMarks(words) === "" && !/^\*+$/.test(words);
}
