import type { Finding } from "../../core/finding";
import { computeTable, type ComputedTable } from "../../core/ownership/computeTable";
import type { Holder } from "../../core/ownership/holder";
import type { Offering } from "../../core/ownership/offering";
import type { SellingTable } from "../../core/ownership/sellingTable";
import { offeredWithinOwned } from "../../core/checks/offeredWithinOwned";
import { addReasons } from "../../filing/list/reasonNotes";
import { toSellingTable, type EnteredTerms } from "../../filing/draft/toSellingTable";
import type { Draft, Snippet } from "./draft";
import { alternativesOf, type Alternative } from "./alternatives";
import type { Decision } from "./pathState";

/** A row that a person must look at, with all that is doubtful about it. */
export interface DoubtfulRow {
  /** The row among the draft's holders, from 0. */
  readonly index: number;
  readonly holder: Holder;
  readonly messages: readonly string[];
  readonly snippets: readonly Snippet[];
  /** Other readings of the source that the person can choose. */
  readonly alternatives: readonly Alternative[];
  /** Whether the reason for offering more than is owned is asked for; a filing may print such a row without one. */
  readonly reason: "required" | "optional" | null;
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
type Decisions = Readonly<Record<number, Decision>>;

/** Findings of the reader that stand beside their rows as doubts already. */
const TOLD_AT_THE_ROW: ReadonlySet<string> = new Set(["restored-figure", "two-readings"]);

/** Puts the draft, the terms and the person's decisions together. Rows keep their order; a row left out is left out. */
export function reviewDraft(draft: Draft, offering: Offering, decisions: Decisions, checks: TableChecks): Review {
  const read = rowsUnder(draft, offering);
  const holders = read.holders.map((holder, index) => decidedHolder(holder, decisions[index]));
  const rowOf = holders.map((_holder, index) => index).filter((index) => decisions[index]?.kind !== "leftOut");
  const { headingNoteRefs, printedTotals, showsPercentBefore, stated } = draft;
  const rows = addReasons(rowOf.flatMap((index) => holders[index] ?? []), draft.notes, reasonsOf(rowOf, decisions));
  const table: SellingTable = { offering, ...rows, headingNoteRefs, printedTotals, showsPercentBefore, ...(stated ? { stated } : {}) };
  const reasons = new Map<number, { messages: string[]; snippets: Snippet[] }>();
  const about = (index: number): { messages: string[]; snippets: Snippet[] } => {
    const known = reasons.get(index) ?? { messages: [], snippets: [] };
    reasons.set(index, known);
    return known;
  };
  for (const doubt of draft.doubts) {
    about(doubt.index).messages.push(doubt.message);
    if (doubt.snippet !== null) about(doubt.index).snippets.push(doubt.snippet);
  }
  const general: Finding[] = [];
  const unexplained = new Set<number>();
  for (const finding of wanted(draft, [...draft.findings, ...read.findings], decisions, () => checks(table).map((finding) => inDraft(finding, rowOf)))) {
    const index = soleRow(finding);
    if (index === null) general.push(finding);
    else if (finding.check === offeredWithinOwned.id) { unexplained.add(index); about(index).messages.push(finding.message); }
    else if (!about(index).messages.includes(finding.message)) about(index).messages.push(finding.message);
  }
  // A decision may settle the very doubt that asked for it; the row stays in sight, so that the decision can be taken back.
  for (const index of Object.keys(decisions)) about(Number(index));
  const doubtful = [...reasons.entries()].sort(([a], [b]) => a - b).flatMap(([index, reason]) => {
    const holder = holders[index];
    const asked: DoubtfulRow["reason"] = !unexplained.has(index) ? null : draft.filing ? "optional" : "required";
    const place = draft.snippets?.[index];
    const snippets = reason.snippets.length > 0 || !place ? reason.snippets : [place];
    return holder ? [{ index, holder, messages: reason.messages, snippets, alternatives: alternativesOf(draft.filing, index, offering), reason: asked, decision: decisions[index] ?? null }] : [];
  });
  return { table, computed: computeTable(table), rowOf, doubtful, general };
}

function reasonsOf(rowOf: readonly number[], decisions: Decisions): ReadonlyMap<number, string> {
  return new Map(rowOf.flatMap((index, row) => {
    const decision = decisions[index];
    return decision?.kind === "explained" ? [[row, decision.reason] as const] : [];
  }));
}

/** The accounts of those holders that are in the table: one that was left out leaves no accounts behind. */
export function accountsOf({ table }: Review, accounts: Draft["accounts"]): Draft["accounts"] {
  const names = new Set(table.holders.map(({ name }) => name));
  return accounts.filter(({ holder }) => names.has(holder));
}

/** The rows that nobody has decided about yet. */
export function undecided(review: Review): readonly DoubtfulRow[] {
  return review.doubtful.filter((row) => row.decision === null);
}

/** Findings of the source, and those of the table where it is no longer the source's own; notes are left aside. */
function wanted(draft: Draft, findings: readonly Finding[], decisions: Decisions, ofTheTable: () => readonly Finding[]): readonly Finding[] {
  const isChanged = Object.values(decisions).some((decision) => decision.kind !== "accepted");
  const ofSource = findings.filter((finding) => {
    const row = soleRow(finding);
    const decision = row === null ? undefined : decisions[row];
    return !TOLD_AT_THE_ROW.has(finding.check) && (decision === undefined || decision.kind === "accepted");
  });
  const said = new Set(ofSource.map((finding) => finding.message));
  const ofTable = draft.filing && !isChanged ? [] : ofTheTable();
  return [...ofSource, ...ofTable.filter((finding) => !said.has(finding.message))].filter((finding) => finding.severity !== "info");
}

/** A finding about rows of the table, told of the same rows of the draft. */
function inDraft(finding: Finding, rowOf: readonly number[]): Finding {
  return { ...finding, subjects: finding.subjects.map((subject) => (subject.kind === "holder" ? { ...subject, index: rowOf[subject.index] ?? subject.index } : subject)) };
}

/** What a filing's rows are computed from depends on the terms; other sources state it themselves. */
function rowsUnder(draft: Draft, offering: Offering): { readonly holders: readonly Holder[]; readonly findings: readonly Finding[] } {
  const entered: EnteredTerms = offering;
  const read = draft.filing ? toSellingTable(draft.filing, entered) : null;
  return read?.ok ? { holders: read.value.holders, findings: read.findings } : { holders: draft.holders, findings: [] };
}

function decidedHolder(holder: Holder, decision: Decision | undefined): Holder {
  return decision?.kind === "corrected" ? decision.holder : holder;
}

/** The one row that a finding is about; null when it is about several or about none. */
function soleRow(finding: Finding): number | null {
  const rows = new Set(finding.subjects.flatMap((subject) => (subject.kind === "holder" ? [subject.index] : [])));
  const [row] = rows;
  return rows.size === 1 && row !== undefined ? row : null;
}
