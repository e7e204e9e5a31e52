import { checkTable } from "../../core/checks";
import { checkInputOf } from "../../core/checks/fromSellingTable";
import { printedFigure } from "../../core/checks/printedFigure";
import type { Finding } from "../../core/finding";
import type { SellingTable } from "../../core/ownership/sellingTable";

/** What the checks find in a table that is about to be inserted; that a figure stands as its filing prints it is told once it stands there. */
export function findingsOf(table: SellingTable): readonly Finding[] {
  return checkTable(checkInputOf(table)).filter(({ check }) => check !== printedFigure.id);
}
