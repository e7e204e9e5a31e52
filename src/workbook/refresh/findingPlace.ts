import type { Finding, Subject } from "../../core/finding";
import { columnLetters, quoteSheet } from "../plan/address";
import { columnIndex, type SetView } from "./setView";

/** The sheet of terms: its name, and the row of its table's first line, from 0. */
export interface TermsPlace {
  readonly sheetName: string;
  readonly top: number;
}

/** The cell that a finding is about as it stands now, as a reference with its sheet; "" where it is about none. */
export function findingPlace({ subjects }: Finding, view: SetView, terms: TermsPlace | null): string {
  for (const subject of subjects) {
    const found = placeOf(subject, view, terms);
    if (found) return found;
  }
  return "";
}

function placeOf(subject: Subject, view: SetView, terms: TermsPlace | null): string | null {
  const inTable = (row: number, column: number): string => `${quoteSheet(view.sheetName)}!${columnLetters(view.left + column)}${row + 1}`;
  switch (subject.kind) {
    case "holder": return inTable(view.top + subject.index, Math.max(0, columnIndex(view, subject.column ?? "name")));
    case "total": return view.hasTotals ? inTable(view.top + view.rows.length, Math.max(0, columnIndex(view, subject.column))) : null;
    case "note": {
      const line = view.noteLines.find(({ ref }) => ref === subject.ref);
      return line ? inTable(line.row, 0) : null;
    }
    case "term": {
      const cell = subject.term === "availableAsOf" ? undefined : view.terms[subject.term];
      return cell && terms ? `${quoteSheet(terms.sheetName)}!B${terms.top + cell.row + 1}` : null;
    }
    default: return null;
  }
}
