import type { LockUpsView } from "../../workbook/lockUps/types";
import { countOf } from "../text/counts";

/** What people entered about lock-ups and sales beside a table, in words; null where nothing stands there but the one lock-up of its terms. */
export function enteredInWords({ shape, set: { agreements, others, facts, holidays, sales, market } }: Pick<LockUpsView, "shape" | "set">): string | null {
  if (shape === "one") return null;
  const parts = [
    ...(agreements.length > 0 ? [countOf(agreements.length, "lock-up")] : []),
    ...(others.length > 0 ? [`${countOf(others.length, "holder")} who ${others.length === 1 ? "is" : "are"} not selling`] : []),
    ...(facts.length > 0 ? [`facts about ${countOf(facts.length, "holder")}`] : []),
    ...(sales.length > 0 ? [countOf(sales.length, "sale")] : []),
    ...(holidays.length > 0 ? [countOf(holidays.length, "holiday")] : []),
    ...(market.effectiveOn !== null || market.lapsedOn !== null ? ["the dates of the registration"] : []),
    ...(market.averageWeeklyVolume !== null || market.averageDailyVolume !== null ? ["trading volumes"] : []),
  ];
  const last = parts.at(-1);
  return last === undefined ? null : parts.length === 1 ? last : `${parts.slice(0, -1).join(", ")} and ${last}`;
}
