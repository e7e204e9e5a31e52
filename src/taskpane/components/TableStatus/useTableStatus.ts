import { useEffect, useRef, type RefObject } from "react";
import { formatLongDate } from "../../../core/exact/formatLongDate";
import { formatShares } from "../../../core/exact/formatShares";
import type { Finding } from "../../../core/finding";
import type { InsertedTable } from "../../../workbook/types";
import { selectFinding } from "../../actions/selectFinding";
import { openFindings } from "../../pane/findingsInView";
import { usePane } from "../../pane/paneContext";
import type { CurrentTable } from "../../pane/paneState";
import { countOf } from "../../text/counts";
import { MODES, sourceLine, spellMoment } from "../../text/wording";

interface StatusView {
  readonly title: string;
  readonly tables: readonly InsertedTable[];
  readonly suffix: string;
  readonly figures: readonly (readonly [string, string])[];
  readonly ties: string | null;
  readonly busy: boolean;
  readonly heading: RefObject<HTMLHeadingElement>;
  readonly choose: (suffix: string) => void;
  readonly show: () => Promise<void>;
  readonly another: () => void;
}

const TABLE_ITSELF: Finding = { check: "pane.show", severity: "info", message: "", subjects: [{ kind: "holder", index: 0 }] };

export function useTableStatus(): StatusView | null {
  const { state, dispatch, work } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  const suffix = state.current?.inserted.suffix;
  useEffect(() => { if (suffix !== undefined) heading.current?.focus(); }, [suffix]);
  const { current } = state;
  if (!current) return null;
  const known = state.workbook?.tables ?? [];
  const tables = known.some((table) => table.suffix === current.inserted.suffix) ? known : [...known, current.inserted];
  return {
    heading, tables,
    title: current.inserted.sheetName,
    suffix: current.inserted.suffix,
    figures: figuresOf(current),
    ties: tiesLine(current),
    busy: state.working !== null,
    choose: (chosen) => dispatch({ type: "tableChosen", suffix: chosen }),
    show: async () => { await work.perform(selectFinding, { finding: TABLE_ITSELF, suffix: current.inserted.suffix }, { canLookAgain: true }); },
    another: () => dispatch({ type: "anotherAsked" }),
  };
}

function figuresOf({ inserted, table, totals }: CurrentTable): readonly (readonly [string, string])[] {
  return [
    ["Source", sourceLine(inserted.source)],
    ...(table ? [["As of", formatLongDate(table.offering.ownershipAsOf)] as const] : []),
    ["Selling stockholders", formatShares(inserted.rows)],
    ...(totals ? [["Being offered in all", formatShares(totals.offered)] as const] : []),
    ["Written as", MODES[inserted.mode].label],
    ["Inserted", spellMoment(inserted.insertedAt)],
  ];
}

/** Whether the table ties, in one line; null when this pane has not checked it. */
function tiesLine(current: CurrentTable): string | null {
  if (!current.table) return current.unread;
  const open = openFindings(current).length;
  return open === 0 ? "Everything that was checked ties." : `${countOf(open, "finding")} to look at: see Checks.`;
}
