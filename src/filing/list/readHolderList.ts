import type { AccountLine } from "../../core/ownership/accountLine";
import type { Finding, Outcome } from "../../core/finding";
import { byHolder, combineAccounts, repeatedHolders } from "./combineAccounts";
import { finding, MOST_LIST_ROWS, type HolderList, type ListLine, type ListOptions } from "./holderList";
import { COUNT_FIELDS, type ListField } from "./listFields";
import type { ListGrid } from "./listGrid";
import type { ColumnMapping } from "./proposeMapping";
import { columnTitle, fieldLabel, readLine } from "./readLine";
import { readCount } from "./readCount";
import { addReasons } from "./reasonNotes";
import { statedReasons, type HolderRows } from "./statedReasons";

const format = (n: number): string => n.toLocaleString("en-US");
const TOTAL = /^(grand |sub ?)?totals?\b[^a-z]*$/i;
const MOST_FINDINGS = 100;

/**
 * Reads the holders of a list in list order.
 * Refuses, with row, column and remedy, text for a number, a negative, a fraction of a share, more offered than owned without a cap or
 * a stated reason, a missing name or column, a repeated holder unless `options` say what to do, and a list of more than MOST_LIST_ROWS rows. A line "Total" is no holder; it is footed.
 */
export function readHolderList(grid: ListGrid, mapping: ColumnMapping, options: ListOptions): Outcome<HolderList> {
  const first = (mapping.headerRow ?? -1) + 1;
  const rows = grid.rows.length - first;
  const refuse = (...findings: Finding[]): Outcome<HolderList> => ({ ok: false, findings });
  if (rows > MOST_LIST_ROWS) {
    return refuse(finding("list-size", "error", `The list has ${format(rows)} rows below its headings; at most ${format(MOST_LIST_ROWS)} are read. Row ${format(grid.firstRow + first + MOST_LIST_ROWS)} is the first too many: split the list, or leave out the rows that are not selling.`, grid.firstRow + first + MOST_LIST_ROWS));
  }
  const missing = missingColumns(mapping);
  if (missing.length) return refuse(...missing.map((message) => finding("list-column", "error", message, grid.firstRow + Math.max(0, first - 1))));

  const lines: ListLine[] = [];
  const findings: Finding[] = [];
  const totals: number[] = [];
  for (let i = first; i < grid.rows.length; i++) {
    const used = Object.values(mapping.columns).some((column) => (grid.rows[i][column] ?? "") !== "");
    if (!used) continue;
    if (TOTAL.test(String(grid.rows[i][mapping.columns.name as number] ?? "").trim())) { totals.push(i); continue; }
    // Beneath the total stand notes, and a note has no shares.
    if (totals.length > 0 && !COUNT_FIELDS.some((field) => (grid.rows[i][mapping.columns[field] ?? -1] ?? "") !== "")) continue;
    const read = readLine(grid, mapping, i, options);
    findings.push(...read.findings);
    if (read.line) lines.push(read.line);
  }
  if (!findings.some((f) => f.severity === "error")) findings.push(...footing(grid, mapping, totals, lines));
  if (!lines.length && !findings.some((f) => f.severity === "error")) return refuse(finding("list-empty", "error", `No selling stockholder was found below row ${format(grid.firstRow + Math.max(0, first - 1))}. Choose the list's own columns, or another file.`, grid.firstRow));

  const groups = byHolder(lines);
  const repeated = repeatedHolders(groups);
  if (options.repeatedHolders === "refuse") {
    for (const r of repeated) findings.push(finding("list-repeated", "error", `Rows ${r.rows.map(format).join(" and ")}, column ${columnTitle(grid, mapping, mapping.columns.name as number)}: ${r.name} stands on ${r.rows.length} rows. Add them together as accounts of one holder, keep them apart, or correct the list.`, r.rows[1], (mapping.columns.name as number) + 1));
  }
  const rowsOf: HolderRows[] = [];
  const accounts: AccountLine[] = [];
  if (options.repeatedHolders === "combine") {
    for (const group of groups) {
      const made = combineAccounts(group);
      findings.push(...made.findings);
      accounts.push(...made.accounts);
      if (made.holder) rowsOf.push({ holder: made.holder, lines: group });
    }
  } else rowsOf.push(...lines.map((line) => ({ holder: line.holder, lines: [line] })));
  const reasons = statedReasons(grid, mapping, rowsOf, options);
  findings.push(...reasons.findings);
  const value = { ...addReasons(rowsOf.map(({ holder }) => holder), [], reasons.stated), sourceRows: rowsOf.map((one) => one.lines.map((line) => line.row)), accounts, repeated };
  return findings.some((f) => f.severity === "error") ? { ok: false, findings: bounded(findings) } : { ok: true, value, findings: bounded(findings) };
}

function missingColumns({ columns }: ColumnMapping): string[] {
  const say = (field: ListField, also = ""): string => `No column holds "${fieldLabel(field)}". Choose it in the list of columns${also}.`;
  return [
    ...(columns.name === undefined ? [say("name")] : []),
    ...(columns.offered === undefined ? [say("offered", "; where every share is offered, choose the column of shares held once more")] : []),
    ...(columns.held === undefined && columns.acquirable === undefined && columns.ownedBefore === undefined ? [say("held", ', or "Owned before offering", or "Acquirable in 60 days"')] : []),
  ];
}

/** A total of the list that its rows do not add up to; subtotals are read over, the last total counts. */
function footing(grid: ListGrid, mapping: ColumnMapping, totals: readonly number[], lines: readonly ListLine[]): Finding[] {
  const at = totals[totals.length - 1];
  if (at === undefined || lines.some((l) => l.row > grid.firstRow + at)) return [];
  const sums = { held: 0, acquirable: 0, offered: 0 };
  for (const { holder } of lines) { sums.held += holder.held; sums.acquirable += holder.acquirable; sums.offered += holder.offered; }
  return COUNT_FIELDS.flatMap((field) => {
    const column = mapping.columns[field];
    if (column === undefined || !(field in sums)) return [];
    const reading = readCount(grid.rows[at][column] ?? null);
    const sum = sums[field as keyof typeof sums];
    if (!reading.ok || reading.value === null || reading.value === sum) return [];
    return [finding("list-total", "warning", `Row ${format(grid.firstRow + at)}, column ${columnTitle(grid, mapping, column)}: the list's total is ${format(reading.value)}; its rows add up to ${format(sum)}, a difference of ${format(Math.abs(reading.value - sum))}.`, grid.firstRow + at, column + 1)];
  });
}

function bounded(findings: readonly Finding[]): readonly Finding[] {
  const ordered = [...findings].sort((a, b) => Number(b.severity === "error") - Number(a.severity === "error"));
  if (ordered.length <= MOST_FINDINGS) return ordered;
  const rest = ordered.length - MOST_FINDINGS;
  return [...ordered.slice(0, MOST_FINDINGS), { check: "list-more", severity: ordered[MOST_FINDINGS].severity, message: `${format(rest)} more of the kind follow. Correct these first.`, subjects: [] }];
}
