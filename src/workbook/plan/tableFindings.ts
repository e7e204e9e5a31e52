import { checkSteps } from "../../core/checks";
import { checkInputSteps } from "../../core/checks/fromSellingTable";
import type { Finding } from "../../core/finding";
import type { ComputedTable } from "../../core/ownership/computeTable";
import type { SellingTable } from "../../core/ownership/sellingTable";
import { runSteps } from "../../core/slices/inSlices";
import { lockUpFindings } from "./lockUpFindings";

/** Everything that is found in a table with the one lock-up of its terms: what the sheet `Checks` lists and the pane shows. */
export function tableFindings(table: SellingTable): Finding[] {
  return runSteps(tableFindingSteps(table)).findings;
}

/** The same in steps, each a moment long in a table of thousands of rows, with the table's figures. */
export function* tableFindingSteps(table: SellingTable): Generator<void, { readonly findings: Finding[]; readonly computed: ComputedTable }, void> {
  const { input, computed } = yield* checkInputSteps(table);
  const found = yield* checkSteps(input);
  return { findings: [...found, ...lockUpFindings(table)], computed };
}
