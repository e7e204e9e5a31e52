import { useEffect, useRef, type RefObject } from "react";
import { formatLongDate } from "../../../core/exact/formatLongDate";
import { formatShares } from "../../../core/exact/formatShares";
import type { Finding, Outcome } from "../../../core/finding";
import type { ChangeKind } from "../../../workbook/refresh/changeKind";
import type { Refreshed } from "../../../workbook/refresh/types";
import type { InsertedTable } from "../../../workbook/types";
import { clearHighlight, finishRefresh, undoRefresh, upgradeTable } from "../../actions/refreshTable";
import { selectFinding } from "../../actions/selectFinding";
import { byReview, openFindings } from "../../pane/findingsInView";
import { focusIfHere } from "../../keyboard/focusIfHere";
import { beginRefresh } from "../../pane/beginRefresh";
import { usePane } from "../../pane/paneContext";
import type { CurrentTable } from "../../pane/paneState";
import { useServices } from "../../services";
import { countOf } from "../../text/counts";
import { MODES, refreshedLine, sourceLine, spellMoment } from "../../text/wording";

interface StatusView {
  readonly title: string;
  readonly tables: readonly InsertedTable[];
  readonly suffix: string;
  readonly figures: readonly (readonly [string, string])[];
  readonly ties: string | null;
  /** What the last refresh in this pane wrote. */
  readonly lastLine: string | null;
  readonly busy: boolean;
  readonly heading: RefObject<HTMLHeadingElement>;
  readonly choose: (suffix: string) => void;
  readonly show: () => Promise<void>;
  readonly another: () => void;
  readonly refresh: (() => void) | null;
  readonly undo: (() => void) | null;
  readonly undoLabel: string;
  readonly transfers: (() => void) | null;
  /** Offered where an earlier version made the table. */
  readonly upgrade: (() => void) | null;
  readonly clear: (() => void) | null;
  readonly unfinished: string | null;
  readonly finish: (how: "complete" | "takeBack") => void;
}

const UNDO_LABELS: Readonly<Record<ChangeKind, string>> = { refresh: "Undo last refresh", transfer: "Undo last transfer", switch: "Undo last switch", mark: "Undo last mark" };
const TAKEN_BACK = "If you cancel, what was written so far is taken back.";
const TABLE_ITSELF: Finding = { check: "pane.show", severity: "info", message: "", subjects: [{ kind: "holder", index: 0 }] };

export function useTableStatus(): StatusView | null {
  const { state, dispatch, dispatchPath, work } = usePane();
  const services = useServices();
  const heading = useRef<HTMLHeadingElement>(null);
  const suffix = state.current?.inserted.suffix;
  useEffect(() => { if (suffix !== undefined) focusIfHere(heading.current); }, [suffix]);
  const { current } = state;
  const changed = async (working: Promise<Outcome<Refreshed> | null>): Promise<void> => {
    const done = await working;
    if (done?.ok) dispatch({ type: "tableRefreshed", line: refreshedLine(done.value) });
  };
  if (!current) return null;
  const known = state.workbook?.tables ?? [];
  const tables = known.some((table) => table.suffix === current.inserted.suffix) ? known : [...known, current.inserted];
  return {
    heading, tables,
    title: current.inserted.sheetName,
    suffix: current.inserted.suffix,
    figures: figuresOf(current),
    lastLine: current.lastLine,
    ties: tiesLine(current),
    busy: state.working !== null,
    choose: (chosen) => dispatch({ type: "tableChosen", suffix: chosen }),
    show: async () => { await work.perform(selectFinding, { finding: TABLE_ITSELF, suffix: current.inserted.suffix }, { canLookAgain: true }); },
    refresh: services.refresh && current.table ? () => beginRefresh(current, dispatch, dispatchPath) : null,
    undo: current.refresh?.canUndo ? () => void changed(work.performWithProgress(undoRefresh, { suffix: current.inserted.suffix, decidedBy: state.initials.trim() }, { leaves: TAKEN_BACK })) : null,
    undoLabel: UNDO_LABELS[current.refresh?.lastChange ?? "refresh"],
    transfers: services.transfers && current.table ? () => dispatch({ type: "transfersOpened" }) : null,
    upgrade: current.refresh?.isOlder ? async () => {
      const upgraded = await work.performWithProgress(upgradeTable, current.inserted.suffix, { leaves: "If you cancel, nothing is changed.", canLookAgain: true });
      if (upgraded?.ok) dispatch({ type: "tableRefreshed", line: "Upgraded. No cell was changed." });
    } : null,
    clear: current.highlighted ? async () => {
      const cleared = await work.perform(clearHighlight, current.inserted.suffix);
      if (cleared?.ok) dispatch({ type: "highlightCleared" });
    } : null,
    unfinished: current.refresh?.unfinished ? `It began ${spellMoment(current.refresh.unfinished.startedAt)}, from ${current.refresh.unfinished.source}.` : null,
    finish: (how) => void changed(work.performWithProgress(finishRefresh, { suffix: current.inserted.suffix, how }, { leaves: TAKEN_BACK })),
    another: () => dispatch({ type: "anotherAsked" }),
  };
}

/** Whether the table is behind its source, as far as an add-in can see it: a browser lets no page look at a file that was not chosen in this session. */
function freshness({ inserted: { source }, sourceState }: CurrentTable): string | null {
  const isFile = source.kind === "list" || source.kind === "filing";
  switch (sourceState) {
    case "same": return isFile ? "Yes, the file is as it was read" : "Yes, as the cells stand";
    case "grown": return "The cells are as they were; more stands right below them";
    case "changed": return isFile ? "No: the file was changed or moved since it was read. Open it again to see what differs" : "No, the cells were changed since";
    case "gone": return "Its cells are no longer there";
    case null: return isFile ? "Not known until the file is opened again" : null;
  }
}

function figuresOf(current: CurrentTable): readonly (readonly [string, string])[] {
  const { inserted, table, totals, refresh } = current;
  const { source } = inserted;
  const fresh = freshness(current);
  return [
    ["Source", sourceLine(source)],
    ...(source.hash ? [["Content hash", `${source.hash.slice(0, 12)}…`] as const] : []),
    ...(fresh ? [["Up to date", fresh] as const] : []),
    ...(table ? [["As of", formatLongDate(table.offering.ownershipAsOf)] as const] : []),
    ["Selling stockholders", formatShares(inserted.rows)],
    ...(totals ? [["Being offered in all", formatShares(totals.offered)] as const] : []),
    ["Written as", MODES[inserted.mode].label],
    ["Inserted", spellMoment(inserted.insertedAt)],
    ...(refresh?.refreshedAt ? [["Last change", `${spellMoment(refresh.refreshedAt)}${refresh.decidedBy ? `, ${refresh.decidedBy}` : ""}`] as const] : []),
  ];
}

/** Whether the table ties, in one line; null when this pane has not checked it. */
function tiesLine(current: CurrentTable): string | null {
  if (!current.table) return current.unread;
  const open = openFindings(current).length;
  if (open > 0) return `${countOf(open, "finding")} to look at: see Checks.`;
  // What somebody let stand does not tie: it was looked at.
  const reviewed = byReview(current).reviewed.filter(({ finding }) => finding.severity !== "info").length;
  return reviewed > 0 ? `Nothing is open. ${countOf(reviewed, "finding")} reviewed: see Checks.` : "Everything that was checked ties.";
}
