import { computeKnown } from "./computeKnown";
import { releaseSchedule } from "../../core/lockup/releaseSchedule";
import type { Ratio } from "../../core/exact/ratio";
import type { SellingTable } from "../../core/ownership/sellingTable";
import type { InsertRequest } from "../types";
import { accountsSheet } from "./accountsSheet";
import { blankTerms } from "./blankTerms";
import { checksSheet } from "./checksSheet";
import { fractionParts } from "./fractionParts";
import { lockUpSheet } from "./lockUpSheet";
import { definedNames, offeringSheet } from "./offeringSheet";
import type { PlanContext } from "./planContext";
import { sellingSheet } from "./sellingSheet";
import type { SetNames } from "./setNames";
import { tableFindings } from "./tableFindings";
import type { InsertPlan, SheetPlan } from "./sheetPlan";

/**
 * The whole insert as data: nothing is written and nothing of Excel is known here.
 * @param request a request that `validateRequest` accepted
 * @param names the set's names, none of which the workbook has yet
 */
export function planInsert(request: InsertRequest, names: SetNames): InsertPlan {
  const { table } = request;
  const computed = computeKnown(table);
  const schedule = table.offering.lockUp ? scheduleOf(table.offering.lockUp) : null;
  const context: PlanContext = {
    request,
    names,
    computed,
    schedule,
    availableAsOf: schedule?.[0]?.date ?? table.offering.ownershipAsOf,
    capParts: capParts(table) ?? 1,
    findings: [...tableFindings(table), ...blankTerms(table)],
  };
  const accounts = accountsSheet(context);
  const sheets: SheetPlan[] = [sellingSheet(context), offeringSheet(context), lockUpSheet(context), checksSheet(context)];
  return { names, sheets: accounts ? [...sheets, accounts] : sheets, definedNames: definedNames(context), findings: context.findings };
}

/** Equal parts in which every cap is a whole number; null when they are too fine for a formula. */
export function capParts(table: SellingTable): number | null {
  return fractionParts(table.holders.map((holder) => holder.ownershipCap).filter((cap): cap is Ratio => cap !== null));
}

function scheduleOf(terms: NonNullable<SellingTable["offering"]["lockUp"]>): PlanContext["schedule"] {
  const outcome = releaseSchedule(terms);
  if (!outcome.ok) throw new Error("the lock-up terms were not validated before the plan was made");
  return outcome.value;
}
