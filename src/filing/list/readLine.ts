import type { Finding } from "../../core/finding";
import type { Ratio } from "../../core/exact/ratio";
import { parsePercent } from "../../core/exact/parsePercent";
import { toRatio } from "../../core/exact/toRatio";
import { finding, type ListLine, type ListOptions } from "./holderList";
import { withoutUnseen } from "../source/tidyWords";
import { sheetLetter, type ListCell, type ListGrid } from "./listGrid";
import { LIST_FIELDS, type CountField, type ListField } from "./listFields";
import type { ColumnMapping } from "./proposeMapping";
import { readCount } from "./readCount";

const format = (n: number): string => n.toLocaleString("en-US");

/** Names of columns as a person sees them: the heading in quotes, or the letter. */
export function columnTitle(grid: ListGrid, mapping: ColumnMapping, column: number): string {
  const heading = mapping.headerRow === null ? null : grid.rows[mapping.headerRow]?.[column];
  return heading ? `"${String(heading).replace(/\s+/g, " ").trim()}"` : sheetLetter(grid, column);
}

/** Reads one row of a list into a holder; what is wrong is said with its row, its column and the remedy. */
export function readLine(grid: ListGrid, mapping: ColumnMapping, index: number, options: ListOptions): { readonly line: ListLine | null; readonly findings: readonly Finding[] } {
  const cells = grid.rows[index];
  const row = grid.firstRow + index;
  const findings: Finding[] = [];
  const cell = (field: ListField): ListCell => { const column = mapping.columns[field]; return column === undefined ? null : cells[column] ?? null; };
  const text = (field: ListField): string => withoutUnseen(String(cell(field) ?? "")).replace(/\s+/g, " ").trim();
  const say = (severity: Finding["severity"], check: string, field: ListField, message: string): void => {
    const column = mapping.columns[field] as number;
    findings.push(finding(check, severity, `Row ${format(row)}, column ${columnTitle(grid, mapping, column)}: ${message}`, row, column + 1));
  };
  const count = (field: CountField): number | null => {
    const reading = readCount(cell(field));
    if (reading.ok) return reading.value;
    if (reading.fraction !== undefined && options.fractions === "roundDown") {
      say("info", "list-fraction", field, `${String(cell(field)).trim()} was rounded down to ${format(reading.fraction)} whole shares.`);
      return reading.fraction;
    }
    say("error", reading.fraction === undefined ? "list-number" : "list-fraction", field, reading.problem);
    return null;
  };

  const name = text("name");
  const acquirable = count("acquirable") ?? 0;
  const heldCell = count("held");
  const before = count("ownedBefore");
  const offeredCell = count("offered");
  const fromAcquirable = count("offeredFromAcquirable");
  const after = count("ownedAfter");
  const cap = readCap(cell("ownershipCap"));
  if (typeof cap === "string") say("error", "list-cap", "ownershipCap", cap);
  if (!name && !findings.length) say("error", "list-name", "name", "there is no name beside the numbers. Write the selling stockholder's name, or remove the row.");

  if (mapping.columns.ownedBefore !== undefined && mapping.columns.held === undefined && before !== null && before < acquirable) {
    say("error", "list-before", "ownedBefore", `${format(before)} owned before is less than the ${format(acquirable)} acquirable in it. Correct one of the two.`);
  }
  const held = heldCell ?? (before === null ? 0 : Math.max(0, before - acquirable));
  if (heldCell !== null && before !== null && heldCell + acquirable !== before && cap === null) {
    say("error", "list-before", "ownedBefore", `${format(before)} is not held plus acquirable, ${format(heldCell)} + ${format(acquirable)} = ${format(heldCell + acquirable)}. Correct one of the three.`);
  }
  const offered = offeredCell ?? 0;
  const hasError = findings.some((f) => f.severity === "error");
  if (!hasError && offeredCell === null) say("warning", "list-offered", "offered", `no number of shares offered for ${name}; taken as 0.`);
  if (!hasError && fromAcquirable !== null && fromAcquirable > Math.min(offered, acquirable)) {
    say("error", "list-offered-from", "offeredFromAcquirable", `${format(fromAcquirable)} is more than the ${format(Math.min(offered, acquirable))} that can come from the acquirable shares. Lower it, or leave it blank.`);
  }
  if (!hasError && after !== null && cap === null && after !== held + acquirable - offered) {
    say("warning", "list-after", "ownedAfter", `the list says ${format(after)} after the offering; before less offered is ${format(held + acquirable - offered)}.`);
  }
  if (findings.some((f) => f.severity === "error")) return { line: null, findings };
  const holder = {
    name, noteRefs: text("notes").split(/[\s,;()[\]]+/).filter(Boolean), held, acquirable, offered, offeredFromAcquirable: fromAcquirable,
    ownershipCap: cap as Ratio | null, group: text("group"), relationship: text("relationship"), brokerDealer: text("brokerDealer"), noticeAddress: text("noticeAddress"),
  };
  return { line: { row, account: text("account"), reason: text("reason"), holder }, findings };
}

function percentOf(shown: string): Ratio | null {
  const parsed = parsePercent(shown, "The cap");
  return parsed.ok ? parsed.value : null;
}

function readCap(cell: ListCell): Ratio | null | string {
  if (cell === null || cell === "" || (typeof cell === "string" && /^(-+|[–—]|n\/?a|none|no)$/i.test(cell.trim()))) return null;
  const shown = String(cell).trim();
  const ratio = typeof cell === "number" ? (cell >= 0 && Number.isFinite(cell) ? toRatio(cell) : null) : percentOf(shown);
  if (ratio === null || typeof cell === "boolean") return `"${shown}" is not a percentage. Write the cap as 4.99% or 0.0499.`;
  if (ratio.num >= ratio.den || ratio.num <= 0n) return `${shown} is not a cap between 0% and 100%. Write ${ratio.num > 0n && typeof cell === "number" && cell < 100 ? `${shown}% or ${(cell / 100).toString()}` : "it as 4.99% or 0.0499"}.`;
  return ratio;
}

/** How this list names a field's column, for messages about a column that is missing. */
export const fieldLabel = (field: ListField): string => LIST_FIELDS[field].label;
