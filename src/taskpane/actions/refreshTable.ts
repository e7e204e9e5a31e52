import type { Progress } from "../../workbook/types";
import type { RefreshActions, Refreshed, RefreshChoices, RefreshPreview, RefreshRequest } from "../../workbook/refresh/types";
import type { PaneServices } from "../services";
import type { PaneAction } from "./paneAction";

type Long<Input, Result> = PaneAction<{ readonly request: Input; readonly progress: Progress }, Result>;

function refreshOf({ refresh }: PaneServices): RefreshActions {
  if (!refresh) throw new Error("a refresh was asked for where there is none");
  return refresh;
}

/** Compares a newer source with the table as it stands; nothing is written. */
export const previewRefresh: Long<RefreshRequest, RefreshPreview> = {
  id: "previewRefresh",
  doing: "Comparing with the table",
  perform: ({ request, progress }, services) => refreshOf(services).preview(request, progress),
};

/** Writes the changes that were chosen. */
export const applyRefresh: Long<{ readonly preview: RefreshPreview; readonly choices: RefreshChoices }, Refreshed> = {
  id: "applyRefresh",
  doing: "Refreshing the table",
  perform: ({ request, progress }, services) => refreshOf(services).apply(request.preview, request.choices, progress),
};

/** Takes the last refresh back, but for the cells that somebody changed since. */
export const undoRefresh: Long<{ readonly suffix: string; readonly decidedBy: string }, Refreshed> = {
  id: "undoRefresh",
  doing: "Taking the last refresh back",
  perform: ({ request, progress }, services) => refreshOf(services).undo(request.suffix, request.decidedBy, progress),
};

/** Brings a table that an earlier version made to this one. */
export const upgradeTable: Long<string, null> = {
  id: "upgradeTable",
  doing: "Upgrading the table's record",
  perform: ({ request, progress }, services) => refreshOf(services).upgrade(request, progress),
};

/** Takes the highlight off the cells that the last refresh changed. */
export const clearHighlight: PaneAction<string, null> = {
  id: "clearHighlight",
  doing: "Clearing the highlight",
  perform: (suffix, services) => refreshOf(services).clearHighlight(suffix),
};

export const lookAtSheet: PaneAction<null, string> = { id: "lookAtSheet", doing: "Looking at the sheet", perform: (_input, services) => refreshOf(services).activeSheet() };

/** Ends a refresh that stopped in the middle. */
export const finishRefresh: Long<{ readonly suffix: string; readonly how: "complete" | "takeBack" }, Refreshed> = {
  id: "finishRefresh",
  doing: "Ending the refresh that stopped",
  perform: ({ request, progress }, services) => refreshOf(services).finish(request.suffix, request.how, progress),
};
