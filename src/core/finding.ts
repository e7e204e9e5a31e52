import type { CivilDate } from "./exact/civilDate";
import type { ColumnId } from "./ownership/columns";
import type { TermId } from "./ownership/offering";

/** As a reviewer would grade it: `error` must be resolved before printing, `warning` needs eyes, `info` is worth knowing. */
export type Severity = "error" | "warning" | "info";

/** What a finding is about, so that the pane can select it. Indexes count from 0, file rows and columns from 1. */
export type Subject =
  | { readonly kind: "holder"; readonly index: number; readonly column?: ColumnId }
  | { readonly kind: "total"; readonly column: ColumnId }
  | { readonly kind: "term"; readonly term: TermId }
  | { readonly kind: "note"; readonly ref: string }
  | LockUpPlace
  | { readonly kind: "source"; readonly start: number; readonly end: number }
  | { readonly kind: "list"; readonly row: number; readonly column?: number };

/** A row of what is entered about lock-ups and sales: by its number, or by the name in its first column and the date, where it is known. */
export interface LockUpPlace {
  readonly kind: "lockUp";
  readonly table: "schedule" | "lockUps" | "dates" | "early" | "holidays" | "others" | "market" | "facts" | "sales";
  readonly at: number | string;
  readonly date?: CivilDate;
  /** The heading of the column, where one cell is meant. */
  readonly column?: string;
}

/** One thing that a careful reader would point out. `check` is the stable id of the rule, `message` plain words with the remedy. */
export interface Finding {
  readonly check: string;
  readonly severity: Severity;
  readonly message: string;
  readonly subjects: readonly Subject[];
}

/** The answer of anything that reads what people give: a value with findings, or findings alone. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly findings: readonly Finding[] };
