import { fillHolders } from "./fillHolders";
import { fillLockUpSheet } from "./fillLockUpSheet";
import { fillMarket } from "./fillMarket";
import { fillWorkings } from "./fillWorkings";
import { placeTables } from "./placeTables";
import type { Filled, PlacingPlan } from "./severalPlan";

/** Queues all that makes the sheets of a set show several lock-ups: room first, then what is entered, then what follows from it. */
export function queueSeveral(context: Excel.RequestContext, plan: PlacingPlan): Filled {
  context.application.suspendApiCalculationUntilNextSync();
  const placed = placeTables(context, plan);
  fillLockUpSheet(context, plan, placed);
  if (plan.mode !== "values") fillWorkings(placed);
  fillMarket(context, plan, placed);
  fillHolders(plan, placed);
  return placed;
}
