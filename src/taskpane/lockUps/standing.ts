import { checkDateOrder } from "../../core/lockup/checkDateOrder";
import type { Finding } from "../../core/finding";
import { overhang, type BlockOverhang } from "../../core/lockup/overhang";
import { checkSales } from "../../core/market/checkSales";
import type { Market, Position } from "../../core/market/position";
import type { Holder } from "../../core/ownership/holder";
import { ownershipCap } from "../../core/ownership/ownershipCap";
import type { SellingTable } from "../../core/ownership/sellingTable";
import type { HolderFacts, LockUpBook } from "./lockUpBook";

/** A table and its lock-ups, computed. */
export interface Standing {
  /** null: the terms have an error, so that nothing is computed on them. */
  readonly computed: { readonly blocks: readonly BlockOverhang[]; readonly market: Market } | null;
  readonly termFindings: readonly Finding[];
  readonly saleFindings: readonly Finding[];
}

/** What becomes free when and what can be sold how, or what is wrong with the terms. */
export function standingOf(table: SellingTable, book: LockUpBook): Standing {
  const { offering, holders } = table;
  const sellers = holders.map(({ name, group, offered }) => ({ name, group, shares: offered }));
  const outcome = overhang(book.agreements, [...sellers, ...book.others], new Set(book.holidays));
  const termFindings = [...outcome.findings, ...(outcome.ok ? checkDateOrder(book.agreements, offering.ownershipAsOf, null) : [])];
  if (!outcome.ok || termFindings.some((finding) => finding.severity === "error")) return { computed: null, termFindings, saleFindings: [] };
  const facts = new Map(book.facts.map((one) => [one.name, one]));
  const market: Market = {
    positions: outcome.value.map((block, index) => positionOf(block, holders[index] ?? null, facts.get(block.block.name), offering.sharesOutstanding)),
    registration: book.registration,
    rule144: { ...book.rule144, outstanding: offering.sharesOutstanding },
    sales: book.sales,
  };
  return { computed: { blocks: outcome.value, market }, termFindings, saleFindings: checkSales(market) };
}

/** Of a selling stockholder the shares offered, which are those registered; of another holder none is registered. */
function positionOf({ block, agreement, releases }: BlockOverhang, holder: Holder | null, known: HolderFacts | undefined, outstanding: number): Position {
  const most = holder?.ownershipCap ? ownershipCap(outstanding, holder.ownershipCap, holder.held) : null;
  return {
    name: block.name,
    shares: block.shares,
    registered: holder ? block.shares : 0,
    releases: agreement === null ? null : releases,
    affiliate: known?.affiliate ?? false,
    related: known?.related ?? "",
    acquiredOn: known?.acquiredOn ?? null,
    cap: holder?.ownershipCap && most !== null ? { percent: holder.ownershipCap, most, barsDispositions: known?.capBarsDispositions ?? false } : null,
  };
}
