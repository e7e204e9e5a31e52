import type { CheckRow } from "../../core/checks/checkInput";
import { findPercentBasis } from "../../core/checks/percentBasis";

/**
 * Rows whose printed percentage does not follow from the basis that the others follow: in recognised text a digit may be misread. Nothing is
 * said where fewer than three other rows confirm the basis.
 * @returns their indexes
 */
export function doubtPercents(rows: readonly CheckRow[], outstanding: number | null): number[] {
  if (outstanding === null) return [];
  const evidence = findPercentBasis(rows, outstanding);
  if (evidence === null || evidence.compared - evidence.exceptions.length < 3) return [];
  return [...evidence.exceptions];
}
