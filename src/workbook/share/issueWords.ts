import { formatShares } from "../../core/exact/formatShares";
import { columnLetters } from "../plan/address";
import type { FormulaCell } from "./readCells";

const SHOWN = 5;

export const addressOf = ({ row, column }: Pick<FormulaCell, "row" | "column">): string => `${columnLetters(column)}${row + 1}`;
export const listed = (words: readonly string[]): string => `${words.slice(0, SHOWN).join(", ")}${words.length > SHOWN ? ` and ${formatShares(words.length - SHOWN)} more` : ""}`;
export const addressesOf = (cells: readonly Pick<FormulaCell, "row" | "column">[]): string => listed(cells.map(addressOf));
export const counted = (count: number, one: string, many = `${one}s`): string => `${formatShares(count)} ${count === 1 ? one : many}`;

/** How a fix is taken back, or that it is not. */
export const BRINGS_BACK = '"Bring the formulas back" takes this back.';
export const FOR_GOOD = "This can't be taken back here; keep a copy of the workbook first.";
