import { formatLongDate } from "../exact/formatLongDate";
import { formatShares } from "../exact/formatShares";
import type { Finding } from "../finding";
import { holderAvailability } from "./holderAvailability";
import type { Market, Sale } from "./position";

/**
 * What is wrong with the recorded sales: each is held against what was free by its road when it was made, the sales before it taken into account.
 * Sales are taken in order of date, those of one day in list order.
 * @returns findings (`sales`): error for an unknown holder or one that stands there twice, nothing sold, or more sold than was free; warning for a sale by a road that was closed or too narrow
 * @example a sale of 60,000 under Rule 144 where 50,000 were left says so, with the difference of 10,000
 */
export function checkSales(market: Market): readonly Finding[] {
  const inOrder = market.sales.map((sale, index) => ({ sale, index })).sort((a, b) => (a.sale.date < b.sale.date ? -1 : a.sale.date > b.sale.date ? 1 : a.index - b.index));
  return inOrder.flatMap(({ sale, index }, rank) => problemOf(sale, index, { ...market, sales: inOrder.slice(0, rank).map((earlier) => earlier.sale) }));
}

function problemOf(sale: Sale, index: number, before: Market): readonly Finding[] {
  const position = before.positions.find((one) => one.name === sale.holder);
  const say = (severity: Finding["severity"], message: string): readonly Finding[] => [{ check: "sales", severity, message: `Sale ${index + 1}, ${formatLongDate(sale.date)}: ${message}`, subjects: [{ kind: "lockUp", table: "sales", at: index }] }];
  if (!position) return say("error", `${sale.holder} is not in the list of holders. Check the name.`);
  if (before.positions.filter((one) => one.name === sale.holder).length > 1) return say("error", `${sale.holder} stands in the list more than once, so that the sale cannot be told to one of its rows. Give each row a name of its own, or add them together.`);
  if (sale.shares === 0) return say("error", "no share was sold. Give the number of shares, or remove the row.");
  const free = holderAvailability(position, sale.date, before);
  const sold = `${sale.holder} sold ${formatShares(sale.shares)} share${sale.shares === 1 ? "" : "s"}`;
  if (sale.shares > free.free) return say("error", `${sold}, ${formatShares(sale.shares - free.free)} more than the ${formatShares(free.free)} that were free${free.locked > 0 ? `; ${formatShares(free.locked)} were locked up` : ""}. Check the date and the number.`);
  const road = sale.road === "prospectus" ? free.prospectus : free.rule144;
  if (sale.shares <= road.shares) return [];
  const by = sale.road === "prospectus" ? "under the prospectus" : "under Rule 144";
  return say("warning", `${sold} ${by}, ${formatShares(sale.shares - road.shares)} more than the ${formatShares(road.shares)} that could be sold so: ${road.limit ?? "no more were free"}. Check the road.`);
}
