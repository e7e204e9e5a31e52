import { checks } from "../../core/checks";
import { checkInputOf } from "../../core/checks/fromSellingTable";
import type { Finding } from "../../core/finding";
import type { SellingTable } from "../../core/ownership/sellingTable";

/** What the checks find in a table, in the order of the checks. */
export function findingsOf(table: SellingTable): readonly Finding[] {
  const input = checkInputOf(table);
  return checks.flatMap((check) => check.run(input));
}
