import type { Frozen, PrintedForms, Scope, ShareActions, ShareIssue } from "../../workbook/share/types";
import type { InsertMode, Progress } from "../../workbook/types";
import type { PaneServices } from "../services";
import type { PaneAction } from "./paneAction";

const UNHURRIED: Progress = { report: () => undefined, signal: new AbortController().signal };

function shareOf({ share }: PaneServices): ShareActions {
  if (!share) throw new Error("sharing was asked for where there is none");
  return share;
}

/** The table as the prospectus prints it, in the forms in which it leaves the workbook. */
export const printTable: PaneAction<string, PrintedForms> = { id: "printTable", doing: "Preparing the printed table", perform: (suffix, services) => shareOf(services).printed(suffix, UNHURRIED) };

/** Looks for everything that somebody without the add-in would stumble over. */
export const lookBeforeSharing: PaneAction<null, readonly ShareIssue[]> = { id: "lookBeforeSharing", doing: "Looking through the workbook", perform: (_input, services) => shareOf(services).inspect(UNHURRIED) };

/** Looks only for formulas that were computed while Overhang was missing. */
export const lookForStuck: PaneAction<null, readonly ShareIssue[]> = { id: "lookForStuck", doing: "Looking for formulas that are stuck", perform: (_input, services) => shareOf(services).findStuck(UNHURRIED) };

export const fixIssue: PaneAction<ShareIssue, null> = { id: "fixIssue", doing: "Putting it right", perform: (issue, services) => shareOf(services).fix(issue) };

/** Switches what is computed between Excel's formulas, our functions and plain values. */
export const switchMode: PaneAction<{ readonly request: { readonly scope: Scope; readonly mode: InsertMode; readonly decidedBy: string }; readonly progress: Progress }, Frozen> = {
  id: "switchMode", doing: "Rewriting the computed cells", perform: ({ request, progress }, services) => shareOf(services).switchCells(request.scope, request.mode, request.decidedBy, progress),
};

/** What a switch of everything would leave as it is. */
export const lookBeforeSwitch: PaneAction<InsertMode, readonly string[]> = { id: "lookBeforeSwitch", doing: "Looking at what would be switched", perform: (mode, services) => shareOf(services).beforeSwitch(mode, UNHURRIED) };

/** Turns formulas into the values that they show. */
export const freezeFormulas: PaneAction<{ readonly request: Scope; readonly progress: Progress }, Frozen> = {
  id: "freezeFormulas", doing: "Freezing to values", perform: ({ request, progress }, services) => shareOf(services).freeze(request, progress),
};

/** Brings frozen formulas back. */
export const thawFormulas: PaneAction<{ readonly request: null; readonly progress: Progress }, Frozen> = {
  id: "thawFormulas", doing: "Bringing the formulas back", perform: ({ progress }, services) => shareOf(services).thaw(progress),
};

export const openWithWorkbook: PaneAction<boolean, null> = { id: "openWithWorkbook", doing: "Keeping the choice in the workbook", perform: (on, services) => shareOf(services).setOpensWithWorkbook(on) };
