import type { TermId } from "../../core/ownership/offering";
import type { ListOptions } from "../../filing/list/holderList";
import type { ColumnMapping } from "../../filing/list/proposeMapping";
import type { InsertMode } from "../../workbook/types";
import type { Draft } from "./draft";
import { EMPTY_PATH, STEPS, type Decision, type ListSource, type LockUpAnswer, type PathState, type Step } from "./pathState";
import type { LockUpDraft, TermsDraft } from "./termsDraft";

/** Text terms that a person types. */
export type TextTerm = "issuer" | "form" | "sharesOutstanding" | "ownershipAsOf" | "sharesRegistered" | "supplementThreshold";

export type PathAction =
  | { readonly type: "cleared" }
  | { readonly type: "refreshBegun"; readonly suffix: string; readonly terms: TermsDraft }
  | { readonly type: "listOpened"; readonly list: ListSource }
  | { readonly type: "mappingChanged"; readonly mapping: ColumnMapping }
  | { readonly type: "listOptionChosen"; readonly options: Partial<ListOptions> }
  | { readonly type: "draftRead"; readonly draft: Draft }
  | { readonly type: "termTyped"; readonly term: TextTerm; readonly text: string }
  | { readonly type: "optionChosen"; readonly choice: Partial<Pick<TermsDraft, "percentBasis" | "zeroShows">> }
  | { readonly type: "lockUpChanged"; readonly lockUp: Partial<LockUpDraft> }
  | { readonly type: "rowDecided"; readonly index: number; readonly decision: Decision | null }
  | { readonly type: "lockUpAnswered"; readonly index: number; readonly answer: LockUpAnswer }
  | { readonly type: "modeChosen"; readonly mode: InsertMode }
  | { readonly type: "placementChosen"; readonly placement: PathState["placement"] }
  | { readonly type: "stepped"; readonly to: Step }
  | { readonly type: "continued" };

export const ENTERED = "entered in the pane";

/**
 * The path after an action; the same state when the action changes nothing.
 * Typed terms outlive a list that is opened again, corrected; those of a sample or a filing never pass to another source.
 */
export function pathReducer(state: PathState, action: PathAction): PathState {
  switch (action.type) {
    case "cleared": return EMPTY_PATH;
    case "refreshBegun": return { ...EMPTY_PATH, refreshing: action.suffix, terms: action.terms };
    case "listOpened": return { ...EMPTY_PATH, refreshing: state.refreshing, terms: state.list || state.refreshing !== null ? state.terms : EMPTY_PATH.terms, mode: state.mode, list: action.list };
    case "mappingChanged": return state.list ? toSource(state, { ...state.list, mapping: action.mapping }) : state;
    case "listOptionChosen": return state.list ? toSource(state, { ...state.list, options: { ...state.list.options, ...action.options } }) : state;
    case "draftRead": return withDraft(state, action.draft);
    case "termTyped": return { ...state, terms: { ...state.terms, [action.term]: action.text, places: entered(state, action.term) } };
    case "optionChosen": return { ...state, terms: { ...state.terms, ...action.choice, places: action.choice.percentBasis ? entered(state, "percentBasis") : state.terms.places } };
    case "lockUpChanged": return { ...state, terms: { ...state.terms, lockUp: { ...state.terms.lockUp, ...action.lockUp }, places: entered(state, "firstRelease", "releasePercent", "intervalMonths") } };
    case "rowDecided": return { ...state, decisions: decided(state.decisions, action.index, action.decision) };
    case "lockUpAnswered": return { ...state, lockUpAnswers: { ...state.lockUpAnswers, [action.index]: action.answer } };
    case "modeChosen": return { ...state, mode: action.mode };
    case "placementChosen": return { ...state, placement: action.placement };
    case "stepped": return canOpen(state, action.to) ? { ...state, step: action.to } : state;
    case "continued": return { ...state, step: after(state.step), reached: later(state.reached, after(state.step)) };
  }
}

/** Whether a step may be opened: those that were reached already, never one ahead. */
export function canOpen(state: PathState, step: Step): boolean {
  return STEPS.indexOf(step) <= STEPS.indexOf(state.reached);
}

/** A changed list makes what was read from it stale, so the later steps close until it is read again. */
function toSource(state: PathState, list: ListSource): PathState {
  return { ...state, list, draft: null, decisions: {}, lockUpAnswers: {}, step: "source", reached: "source" };
}

/** A filing and the sample bring their terms; a list has none, so what was typed stays. */
function withDraft(state: PathState, draft: Draft): PathState {
  const terms = draft.source.kind === "filing" || draft.source.kind === "sample" ? draft.terms : state.terms;
  return { ...state, draft, terms, decisions: {}, lockUpAnswers: {}, list: draft.source.kind === "list" || draft.source.kind === "cells" ? state.list : null, step: "terms", reached: "terms" };
}

function entered(state: PathState, ...terms: TermId[]): TermsDraft["places"] {
  return { ...state.terms.places, ...Object.fromEntries(terms.map((term) => [term, ENTERED])) };
}

function decided(decisions: PathState["decisions"], index: number, decision: Decision | null): PathState["decisions"] {
  if (decision) return { ...decisions, [index]: decision };
  return Object.fromEntries(Object.entries(decisions).filter(([key]) => Number(key) !== index));
}

function after(step: Step): Step {
  return STEPS[Math.min(STEPS.indexOf(step) + 1, STEPS.length - 1)] ?? step;
}

function later(a: Step, b: Step): Step {
  return STEPS.indexOf(a) > STEPS.indexOf(b) ? a : b;
}
