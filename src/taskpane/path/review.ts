import type { Finding } from "../../core/finding";
import { computeTable, type ComputedTable } from "../../core/ownership/computeTable";
import type { Holder } from "../../core/ownership/holder";
import type { Offering } from "../../core/ownership/offering";
import type { SellingTable } from "../../core/ownership/sellingTable";
import type { Draft } from "./draft";
import type { Decision } from "./pathState";

/** A row that a person must look at, with all that is doubtful about it. */
export interface DoubtfulRow {
  /** The row among the draft's holders, from 0. */
  readonly index: number;
  readonly holder: Holder;
  readonly messages: readonly string[];
  readonly snippets: readonly string[];
  readonly decision: Decision | null;
}

/** The table as it would be inserted, and what of it wants eyes. */
export interface Review {
  readonly table: SellingTable;
  readonly computed: ComputedTable;
  /** For each row of the table, its place among the draft's holders. */
  readonly rowOf: readonly number[];
  readonly doubtful: readonly DoubtfulRow[];
  /** Findings that are about no single row. */
  readonly general: readonly Finding[];
}

/** Checks over a table; they come from core, and a test hands in its own. */
export type TableChecks = (table: SellingTable) => readonly Finding[];

/** Puts the draft, the terms and the person's decisions together. Rows keep their order; a row left out is left out. */
export function reviewDraft(draft: Draft, offering: Offering, decisions: Readonly<Record<number, Decision>>, checks: TableChecks): Review {
  const rowOf = draft.holders.map((_holder, index) => index).filter((index) => decisions[index]?.kind !== "leftOut");
  const holders = rowOf.map((index) => holderAt(draft, decisions, index));
  const { notes, headingNoteRefs, printedTotals, showsPercentBefore } = draft;
  const table: SellingTable = { offering, holders, notes, headingNoteRefs, printedTotals, showsPercentBefore };
  const found = checks(table).filter((finding) => finding.severity !== "info");
  const reasons = new Map<number, { messages: string[]; snippets: string[] }>();
  const about = (index: number): { messages: string[]; snippets: string[] } => {
    const known = reasons.get(index) ?? { messages: [], snippets: [] };
    reasons.set(index, known);
    return known;
  };
  for (const doubt of draft.doubts) {
    about(doubt.index).messages.push(doubt.message);
    if (doubt.snippet !== null) about(doubt.index).snippets.push(doubt.snippet);
  }
  const general: Finding[] = [...draft.findings.filter((finding) => finding.severity !== "info")];
  for (const finding of found) {
    const row = soleRow(finding);
    const index = row === null ? undefined : rowOf[row];
    if (index === undefined) general.push(finding);
    else about(index).messages.push(finding.message);
  }
  const doubtful = [...reasons.entries()].sort(([a], [b]) => a - b)
    .map(([index, reason]) => ({ index, holder: holderAt(draft, decisions, index), ...reason, decision: decisions[index] ?? null }));
  return { table, computed: computeTable(table), rowOf, doubtful, general };
}

/** The rows that nobody has decided about yet. */
export function undecided(review: Review): readonly DoubtfulRow[] {
  return review.doubtful.filter((row) => row.decision === null);
}

function holderAt(draft: Draft, decisions: Readonly<Record<number, Decision>>, index: number): Holder {
  const decision = decisions[index];
  const holder = decision?.kind === "corrected" ? decision.holder : draft.holders[index];
  if (!holder) throw new RangeError(`no row ${index} in the draft`);
  return holder;
}

/** The one row that a finding is about; null when it is about several or about none. */
function soleRow(finding: Finding): number | null {
  const rows = new Set(finding.subjects.flatMap((subject) => (subject.kind === "holder" ? [subject.index] : [])));
  const [row] = rows;
  return rows.size === 1 && row !== undefined ? row : null;
}
