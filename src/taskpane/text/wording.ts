import { formatLongDate } from "../../core/exact/formatLongDate";
import type { PercentBasis } from "../../core/ownership/offering";
import type { Refreshed } from "../../workbook/refresh/types";
import type { InsertMode, InsertedTable, SourceRecord } from "../../workbook/types";
import type { Step } from "../path/pathState";
import type { Tab } from "../pane/paneState";
import { countOf } from "./counts";


export const TAB_NAMES: Readonly<Record<Tab, string>> = { table: "Table", checks: "Checks", lockUp: "Lock-up", share: "Share" };
const STEP_NAMES: Readonly<Record<Step, string>> = { source: "Source", terms: "Terms", review: "Review", insert: "Insert" };

/** The last step of a refresh shows the changes before they are made. */
export function stepName(step: Step, isRefresh: boolean): string {
  return step === "insert" && isRefresh ? "Changes" : STEP_NAMES[step];
}

export const BASES: Readonly<Record<PercentBasis, { readonly label: string; readonly line: string }>> = {
  holder: { label: "All that the holder may acquire", line: "Outstanding shares plus all that this holder may acquire within 60 days, those being sold included." },
  remaining: { label: "Only what the holder may still acquire after the sale", line: "Outstanding shares plus what this holder may still acquire once its offered shares are sold." },
  outstanding: { label: "Outstanding shares alone", line: "Nothing is added for shares that the holder may acquire." },
};

export const MODES: Readonly<Record<InsertMode, { readonly label: string; readonly inSentence: string; readonly line: string; readonly others: string }>> = {
  formulas: { label: "Excel formulas", inSentence: "Excel formulas", line: "Computes in any Excel, with or without this add-in. Best for a workbook that goes to others.", others: "Everyone sees the figures and can recalculate them. The workbook does not need the add-in." },
  functions: { label: "OVERHANG functions", inSentence: "OVERHANG functions", line: "Shorter formulas that need this add-in. A colleague without it sees #NAME? after a recalculation.", others: "People with the add-in can recalculate. Without it the saved figures show until Excel recalculates; then those cells show #NAME?." },
  values: { label: "Plain values", inSentence: "plain values", line: "Figures only. Nothing changes when a term or a row changes.", others: "Everyone sees the same figures. Nothing recalculates." },
};

/** "Insert 52 holders on a new sheet": what the button is about to do. */
export function insertLabel(holders: number, placement: "new" | { readonly replace: string }, tables: readonly InsertedTable[]): string {
  const what = `${countOf(holders, "holder")}`;
  if (placement === "new") return `Insert ${what} on a new sheet`;
  const replaced = tables.find((table) => table.suffix === placement.replace);
  return `Replace “${replaced?.sheetName ?? "Selling Stockholders"}” with ${what}`;
}

/** What a refresh did, in one line; what was left alone is named. */
export function refreshedLine({ cells, added, removed, skipped }: Refreshed): string {
  const done = [countOf(cells, "cell"), ...(added > 0 ? [`${countOf(added, "row")} added`] : []), ...(removed > 0 ? [`${countOf(removed, "row")} removed`] : [])].join(", ");
  const left = skipped.length > 0 ? ` Left alone, because somebody changed it meanwhile: ${skipped.slice(0, 5).join("; ")}${skipped.length > 5 ? ` and ${skipped.length - 5} more` : ""}.` : "";
  return `Written: ${done}.${left}`;
}

/** "list.csv, March 14, 2002" for a source. */
export function sourceLine(source: SourceRecord): string {
  const name = source.kind === "cells" ? `Cells ${source.name}` : source.name;
  return source.date ? `${name}, ${formatLongDate(source.date)}` : name;
}

/** "March 14, 2002, 11:04 PM" for a moment, in the reader's own clock. */
export function spellMoment(iso: string): string {
  const moment = new Date(iso);
  return Number.isNaN(moment.getTime()) ? iso : moment.toLocaleString("en-US", { dateStyle: "long", timeStyle: "short" });
}
