import { addMonths } from "../exact/addMonths";
import type { CivilDate } from "../exact/civilDate";
import type { Shares } from "../exact/shares";
import { sumShares } from "../exact/sumShares";
import type { Road, Sale } from "./position";

/** The shares that a holder has sold up to and including a date, on one road or on both. */
export function soldShares(sales: readonly Sale[], holder: string, asOf: CivilDate, road?: Road): Shares {
  return sumShares(sales.filter((sale) => sale.holder === holder && sale.date <= asOf && (road === undefined || sale.road === road)).map((sale) => sale.shares));
}

/**
 * The shares sold under Rule 144 by any of the holders in the three months up to and including a date.
 * A sale on the same day three months before has left the period.
 * @source 17 CFR 230.144(e)(1)
 * @example a sale on 2002-03-14 counts on 2002-06-13 and no longer on 2002-06-14
 */
export function soldInThreeMonths(sales: readonly Sale[], holders: ReadonlySet<string>, asOf: CivilDate): Shares {
  const from = addMonths(asOf, -3);
  return sumShares(sales.filter((sale) => sale.road === "rule144" && holders.has(sale.holder) && sale.date > from && sale.date <= asOf).map((sale) => sale.shares));
}
