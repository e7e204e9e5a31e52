import type { FunctionId } from "./functionIds";
import { lockUpAvailable, lockUpExpiry, lockUpLocked, lockUpNext, lockUpSchedule, scheduleAvailable } from "./lockUpFunctions";
import { proRata, rule144Limit } from "./marketFunctions";
import { capped, ownershipCap, percentAfter, percentOwned, percentText } from "./ownershipFunctions";
import { toCellError, type CustomFunction } from "./toCellError";

const FUNCTIONS: Readonly<Record<FunctionId, CustomFunction>> = {
  PERCENTOWNED: percentOwned,
  PERCENTAFTER: percentAfter,
  PERCENTTEXT: percentText,
  OWNERSHIPCAP: ownershipCap,
  CAPPEDSHARES: capped,
  LOCKUPEXPIRY: lockUpExpiry,
  LOCKUPAVAILABLE: lockUpAvailable,
  LOCKUPLOCKED: lockUpLocked,
  LOCKUPNEXT: lockUpNext,
  LOCKUPSCHEDULE: lockUpSchedule,
  SCHEDULEAVAILABLE: scheduleAvailable,
  RULE144LIMIT: rule144Limit,
  PRORATA: proRata,
};

/** Every custom function by id, as Excel calls it: refusals are `CustomFunctions.Error`. */
export const customFunctions = Object.fromEntries(Object.entries(FUNCTIONS).map(([id, run]) => [id, toCellError(run)])) as Readonly<Record<FunctionId, ReturnType<typeof toCellError>>>;
