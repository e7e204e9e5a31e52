import type { SetView } from "../refresh/setView";

/** The cells that a switch may touch: a whole sheet of a set, or a block of it (rows and columns from 0, inclusive). */
export interface SwitchPart {
  readonly sheetId: string;
  readonly block: { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number } | null;
}

/** Whether a cell is within the part; everything is within none. */
export function isWithin(part: SwitchPart | null, sheetId: string, row: number, column: number): boolean {
  if (part === null) return true;
  if (part.sheetId !== sheetId) return false;
  const { block } = part;
  return block === null || (row >= block.top && row <= block.bottom && column >= block.left && column <= block.right);
}

/** Whether the whole of the table's own sheet is switched, so that rows that come later follow. */
export const takesTable = (part: SwitchPart | null, view: SetView): boolean => part === null || (part.sheetId === view.sheetId && part.block === null);
