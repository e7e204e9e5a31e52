import { activeSheet } from "./activeSheet";
import { clearHighlight } from "./clearHighlight";
import { fitLockUp } from "./fitLockUp";
import { finishRefresh } from "./finishRefresh";
import { applyRefresh, checkAgain, previewRefresh, undoRefresh } from "./refresh";
import { readSource, watchSource } from "./readSource";
import { refreshStatus } from "./refreshStatus";
import { upgradeSet } from "./upgradeSet";
import type { RefreshActions } from "./types";

/** The refresh side of the pane, over the Excel that the page runs in. */
export const refreshActions: RefreshActions = {
  status: refreshStatus,
  preview: (request, progress) => previewRefresh(request, progress),
  apply: async (preview, choices, progress) => fitLockUp(preview.request.suffix, await applyRefresh(preview, choices, progress), ["firstRelease", "releasePercent", "intervalMonths"].some((term) => choices.taken.has(`term:${term}`)), progress),
  undo: async (suffix, decidedBy, progress) => fitLockUp(suffix, await undoRefresh(suffix, progress, decidedBy), false, progress),
  upgrade: (suffix, progress) => upgradeSet(suffix, progress),
  finish: (suffix, how, progress) => finishRefresh(suffix, how, progress),
  checkAgain: (suffix, progress) => checkAgain(suffix, progress),
  clearHighlight, activeSheet, readSource, watchSource,
};
