import { formatShares } from "../exact/formatShares";
import type { Holder } from "../ownership/holder";
import { fieldLabel, fieldText } from "./fieldText";
import type { NoteChange } from "./planNotes";
import type { TermChange } from "./planTerms";
import { lockUpWords, type LockUpPlan } from "./lockUpChange";
import type { FieldChange, RefreshPlan } from "./refreshModel";
import { REFRESHED_TERMS, termText } from "./termValues";

/** One change that a person takes or leaves. */
export interface ChangeItem {
  /** Names the change among those of one preview. */
  readonly key: string;
  readonly kind: "changed" | "renamed" | "added" | "removed" | "deletedByYou" | "term" | "lockUp" | "note";
  /** The holder, the term or the note. */
  readonly subject: string;
  readonly figure: string;
  readonly from: string;
  readonly to: string;
  /** What the last refresh left there, where a person overwrote it since: `from` is then yours, `to` the source's. */
  readonly base: string | null;
  /** Whether it is taken unless the person says otherwise: never what would overwrite a person's own work, nor a term that the source leaves out. */
  readonly isTaken: boolean;
}

export interface AllChanges {
  readonly rows: RefreshPlan;
  readonly terms: readonly TermChange[];
  readonly notes: readonly NoteChange[];
  readonly lockUp: LockUpPlan;
}

export const cellKey = (row: { readonly id: string | null; readonly row: number }, { field }: Pick<FieldChange, "field">): string => `row:${row.id ?? `at${row.row}`}:${field}`;
export const addedKey = (sourceIndex: number): string => `add:${sourceIndex}`;
export const removedKey = (id: string): string => `remove:${id}`;
export const restoredKey = (id: string): string => `restore:${id}`;
export const termKey = (term: string): string => `term:${term}`;
export const LOCK_UP_KEY = "lockUp";
export const noteKey = (ref: string): string => `note:${ref}`;

/** Every change of a refresh, one by one, as the pane lists them: terms, the lock-up, then rows, then notes. */
export function listChanges({ rows, terms, notes, lockUp }: AllChanges, source: readonly Holder[]): ChangeItem[] {
  return [
    ...terms.map((change): ChangeItem => ({ key: termKey(change.term), kind: "term", subject: REFRESHED_TERMS[change.term], figure: REFRESHED_TERMS[change.term], from: termText(change.term, change.yours), to: termText(change.term, change.source), base: change.kind === "both" ? termText(change.term, change.base) : null, isTaken: change.kind === "source" && change.source !== null })),
    ...(lockUp.kind === "change" ? [{ key: LOCK_UP_KEY, kind: "lockUp", subject: (lockUp.change.to ?? lockUp.change.from)!.name, figure: "Lock-up", from: lockUpWords(lockUp.change.from), to: lockUpWords(lockUp.change.to), base: lockUp.was, isTaken: lockUp.was === null } as const] : []),
    ...rows.changed.flatMap((row) => row.changes.map((change): ChangeItem => ({
      key: cellKey(row, change), kind: change.field === "name" ? "renamed" : "changed", subject: change.yours.name, figure: fieldLabel(change.field), from: fieldText(change.field, change.yours), to: fieldText(change.field, change.source),
      base: change.kind === "both" ? (change.base ? fieldText(change.field, change.base) : "") : null, isTaken: change.kind === "source",
    }))),
    ...rows.added.map((index): ChangeItem => ({ key: addedKey(index), kind: "added", subject: source[index]!.name, figure: "Row", from: "", to: inShort(source[index]!), base: null, isTaken: true })),
    ...rows.removed.map(({ id, name }): ChangeItem => ({ key: removedKey(id), kind: "removed", subject: name, figure: "Row", from: "in the table", to: "", base: null, isTaken: true })),
    ...rows.deletedByYou.map(({ id, name, sourceIndex }): ChangeItem => ({ key: restoredKey(id), kind: "deletedByYou", subject: name, figure: "Row", from: "deleted by you", to: inShort(source[sourceIndex]!), base: null, isTaken: false })),
    ...notes.map((change): ChangeItem => ({ key: noteKey(change.ref), kind: "note", subject: `Note (${change.ref})`, figure: "Note", from: change.yours ?? "", to: change.source ?? "", base: change.kind === "both" ? change.base ?? "" : null, isTaken: change.kind === "source" })),
  ];
}

/** The keys that are taken when the person changes nothing of the proposal. */
export function proposedChoices(items: readonly ChangeItem[]): Set<string> {
  return new Set(items.filter(({ isTaken }) => isTaken).map(({ key }) => key));
}

const inShort = ({ held, acquirable, offered }: Holder): string => `held ${formatShares(held)}, acquirable ${formatShares(acquirable)}, offered ${formatShares(offered)}`;
