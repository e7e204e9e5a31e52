import { useMemo, useState } from "react";
import { formatPercent } from "../../../core/exact/formatPercent";
import { formatShares } from "../../../core/exact/formatShares";
import type { Review } from "../../path/review";

const PAGE = 50;

interface RowListView {
  readonly rows: readonly { readonly at: number; readonly holder: string; readonly figures: readonly string[] }[];
  readonly found: number;
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly search: (name: string) => void;
  readonly back: (() => void) | null;
  readonly on: (() => void) | null;
}

/** One page of the rows whose name holds what was searched for. */
export function useRowList(review: Review): RowListView {
  const [start, setStart] = useState(0);
  const [name, setName] = useState("");
  const found = useMemo(() => {
    const wanted = name.trim().toLowerCase();
    return review.table.holders.flatMap((holder, at) => (holder.name.toLowerCase().includes(wanted) ? [at] : []));
  }, [review.table.holders, name]);
  const first = start < found.length ? start : 0;
  const page = found.slice(first, first + PAGE);
  return {
    rows: page.map((at) => ({ at, holder: review.table.holders[at]?.name ?? "", figures: figuresOf(review, at) })),
    found: found.length, from: Math.min(first + 1, found.length), to: first + page.length, name,
    search: (text) => { setName(text); setStart(0); },
    back: first > 0 ? () => setStart(Math.max(0, first - PAGE)) : null,
    on: first + PAGE < found.length ? () => setStart(first + PAGE) : null,
  };
}

function figuresOf(review: Review, at: number): readonly string[] {
  const row = review.computed.rows[at];
  if (!row) return [];
  return [formatShares(row.ownedBefore), formatShares(row.offered), formatShares(row.ownedAfter), row.percentAfter ? formatPercent(row.percentAfter, 1, "*") : ""];
}
