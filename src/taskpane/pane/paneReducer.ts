import type { SourceState, StandingTable } from "../actions/readTable";
import type { Finding } from "../../core/finding";
import type { Review } from "../../workbook/reviews/types";
import type { WorkbookState } from "../../workbook/types";
import type { CurrentTable, PaneState, Tab } from "./paneState";

export type PaneAction =
  | { readonly type: "tabChosen"; readonly tab: Tab }
  | { readonly type: "pathOpened" }
  | { readonly type: "pathLeft" }
  | { readonly type: "anotherAsked" }
  | { readonly type: "workbookRead"; readonly workbook: WorkbookState }
  | { readonly type: "tableInserted"; readonly current: CurrentTable; readonly said: string }
  | { readonly type: "tableChosen"; readonly suffix: string }
  | { readonly type: "tableRead"; readonly suffix: string; readonly standing: StandingTable }
  | { readonly type: "sourceSeen"; readonly suffix: string; readonly sourceState: SourceState }
  | { readonly type: "reviewsRead"; readonly suffix: string; readonly reviews: readonly Review[]; readonly said: string }
  | { readonly type: "tableRefreshed"; readonly line: string; readonly highlighted?: boolean; readonly stays?: boolean }
  | { readonly type: "cellsSwitched"; readonly line: string }
  | { readonly type: "transfersOpened" }
  | { readonly type: "initialsTyped"; readonly initials: string }
  | { readonly type: "highlightCleared" }
  | { readonly type: "tableUnread"; readonly suffix: string; readonly why: string }
  | { readonly type: "workStarted"; readonly doing: string; readonly leaves: string | null; readonly readsFile?: boolean }
  | { readonly type: "workReported"; readonly done: number; readonly total: number; readonly doing: string }
  | { readonly type: "cancelAsked" }
  | { readonly type: "workEnded" }
  | { readonly type: "failed"; readonly findings: readonly Finding[]; readonly canLookAgain?: boolean; readonly stopped?: boolean }
  | { readonly type: "lookFailed"; readonly findings: readonly Finding[] }
  | { readonly type: "failureClosed" }
  | { readonly type: "said"; readonly text: string };

/** The pane around the path: which place is open, what runs, what went wrong. */
export function paneReducer(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case "tabChosen": return { ...state, tab: action.tab };
    case "pathOpened": return { ...state, tab: "table", screen: "path", failure: null };
    case "pathLeft": return { ...state, screen: state.current ? "status" : "start", failure: null };
    case "anotherAsked": return { ...state, screen: "start", failure: null };
    case "workbookRead": return withWorkbook(state, action.workbook);
    case "tableInserted": return { ...state, screen: "status", tab: "table", current: withoutSaid(action.current), failure: null, said: action.said };
    case "tableChosen": return chosen(state, action.suffix);
    case "tableRead": return ofCurrent(state, action.suffix, { ...action.standing, unread: null, ofSource: state.current ? withoutSaid({ ...state.current, ...action.standing }).ofSource : [] });
    case "sourceSeen": return ofCurrent(state, action.suffix, { sourceState: action.sourceState });
    case "reviewsRead": return { ...ofCurrent(state, action.suffix, { reviews: action.reviews }), said: action.said };
    case "cellsSwitched": return { ...state, switchedLine: action.line, said: action.line };
    case "transfersOpened": return { ...state, tab: "table", screen: state.current ? "transfers" : state.screen, failure: null };
    case "initialsTyped": return { ...state, initials: action.initials };
    case "tableRefreshed": return { ...state, screen: action.stays ? state.screen : "status", tab: action.stays ? state.tab : "table", failure: null, said: action.line, current: state.current && { ...state.current, table: null, totals: null, findings: [], ofSource: [], unread: null, lastLine: action.line, highlighted: action.highlighted ?? false } };
    case "highlightCleared": return { ...state, current: state.current && { ...state.current, highlighted: false }, said: "The highlight is cleared." };
    case "tableUnread": return ofCurrent(state, action.suffix, { unread: action.why });
    case "workStarted": return { ...state, failure: null, working: { doing: action.doing, done: 0, total: 0, leaves: action.leaves, cancelling: false, readsFile: action.readsFile ?? false }, said: action.doing };
    case "workReported": return state.working ? { ...state, working: { ...state.working, done: action.done, total: action.total, doing: action.doing } } : state;
    case "cancelAsked": return state.working ? { ...state, working: { ...state.working, cancelling: true }, said: "Cancelling" } : state;
    case "workEnded": return { ...state, working: null };
    case "failed": return { ...state, failure: { findings: action.findings, canLookAgain: action.canLookAgain ?? false, stopped: action.stopped ?? false } };
    // What became of the workbook at the last write matters more than that it cannot be looked at now.
    case "lookFailed": return state.failure ? state : { ...state, failure: { findings: action.findings, canLookAgain: true, stopped: false } };
    case "failureClosed": return { ...state, failure: null };
    case "said": return { ...state, said: action.text };
  }
}

/** The pane shows the table that it showed, as long as the workbook still has it; otherwise the latest one. */
function withWorkbook(state: PaneState, workbook: WorkbookState): PaneState {
  const kept = workbook.tables.find((table) => table.suffix === state.current?.inserted.suffix);
  const latest = workbook.tables[workbook.tables.length - 1];
  const current = kept && state.current ? { ...state.current, inserted: kept } : latest ? { inserted: latest, table: null, totals: null, findings: [], ofSource: [], reviews: [], refresh: null, sourceState: null, unread: null, lastLine: null, highlighted: false } : null;
  const screen = state.screen !== "start" || !state.workbook ? (state.screen === "path" ? "path" : !current ? "start" : state.screen === "transfers" ? "transfers" : "status") : "start";
  return { ...state, workbook, current, screen };
}

/** What was read of a table that is no longer the one in view is let go. */
function ofCurrent(state: PaneState, suffix: string, known: Partial<CurrentTable>): PaneState {
  return state.current?.inserted.suffix === suffix ? { ...state, current: { ...state.current, ...known } } : state;
}

/** What the checks of the table say as well is the table's from then on: it goes when the sheet no longer shows it. */
function withoutSaid(current: CurrentTable): CurrentTable {
  const said = new Set(current.findings.map(({ message }) => message));
  return { ...current, ofSource: current.ofSource.filter(({ message }) => !said.has(message)) };
}

function chosen(state: PaneState, suffix: string): PaneState {
  const inserted = state.workbook?.tables.find((table) => table.suffix === suffix);
  if (!inserted || state.current?.inserted.suffix === suffix) return state;
  return { ...state, current: { inserted, table: null, totals: null, findings: [], ofSource: [], reviews: [], refresh: null, sourceState: null, unread: null, lastLine: null, highlighted: false } };
}
