import type { LockUpActions } from "../workbook/lockUps/types";
import type { RefreshActions } from "../workbook/refresh/types";
import { opensWithWorkbook } from "../workbook/share/opensWithWorkbook";
import type { ShareActions } from "../workbook/share/types";
import type { ReviewActions } from "../workbook/reviews/types";
import type { TrailActions } from "../workbook/trail/types";
import type { TransferActions } from "../workbook/transfer/types";
import type { WorkbookActions } from "../workbook/types";

const workbook = async (): Promise<WorkbookActions> => (await import("../workbook/workbookActions")).workbookActions;
const refresh = async (): Promise<RefreshActions> => (await import("../workbook/refresh/refreshActions")).refreshActions;
const lockUps = async (): Promise<LockUpActions> => (await import("../workbook/lockUps/lockUpActions")).lockUpActions;
const share = async (): Promise<ShareActions> => (await import("../workbook/share/shareActions")).shareActions;
const trail = async (): Promise<TrailActions> => (await import("../workbook/trail/trailActions")).trailActions;
const reviews = async (): Promise<ReviewActions> => (await import("../workbook/reviews/reviewActions")).reviewActions;
const transfers = async (): Promise<TransferActions> => (await import("../workbook/transfer/transferActions")).transferActions;

/** The workbook's side of the pane, loaded when it is first asked for: the first screen needs none of it but the look at what is there. */
export const lazyWorkbook: WorkbookActions = {
  readState: async () => (await import("../workbook/readState")).readState(),
  readSelection: async () => (await import("../workbook/readSelection")).readSelection(),
  insert: async (request, progress) => (await workbook()).insert(request, progress),
  readTable: async (suffix, progress) => (await workbook()).readTable(suffix, progress),
  watchTable: async (suffix, tableId, changed) => (await workbook()).watchTable(suffix, tableId, changed),
  select: async (finding, suffix) => (await workbook()).select(finding, suffix),
};

/** Refreshing, loaded when a table is refreshed or its status is read. */
export const lazyRefresh: RefreshActions = {
  status: async (suffix) => (await refresh()).status(suffix),
  preview: async (request, progress) => (await refresh()).preview(request, progress),
  apply: async (preview, choices, progress) => (await refresh()).apply(preview, choices, progress),
  undo: async (suffix, decidedBy, progress) => (await refresh()).undo(suffix, decidedBy, progress),
  upgrade: async (suffix, progress) => (await refresh()).upgrade(suffix, progress),
  finish: async (suffix, how, progress) => (await refresh()).finish(suffix, how, progress),
  checkAgain: async (suffix, progress) => (await refresh()).checkAgain(suffix, progress),
  activeSheet: async () => (await refresh()).activeSheet(),
  watchSource: async (address, changed) => (await refresh()).watchSource(address, changed),
  readSource: async (address) => (await refresh()).readSource(address),
  clearHighlight: async (suffix) => (await refresh()).clearHighlight(suffix),
};

/** Sharing, loaded with the first thing that is asked of it. */
export const lazyShare: ShareActions = {
  printed: async (suffix, progress) => (await share()).printed(suffix, progress),
  setMode: async (suffix, mode, progress) => (await share()).setMode(suffix, mode, progress),
  switchCells: async (scope, mode, decidedBy, progress) => (await share()).switchCells(scope, mode, decidedBy, progress),
  beforeSwitch: async (mode, progress) => (await share()).beforeSwitch(mode, progress),
  freeze: async (scope, progress) => (await share()).freeze(scope, progress),
  thaw: async (progress) => (await share()).thaw(progress),
  inspect: async (progress) => (await share()).inspect(progress),
  findStuck: async (progress) => (await share()).findStuck(progress),
  fix: async (issue) => (await share()).fix(issue),
  opensWithWorkbook,
  setOpensWithWorkbook: async (on) => (await share()).setOpensWithWorkbook(on),
};

/** Lock-ups, sales and the two roads, loaded when their tab is opened. */
export const lazyLockUps: LockUpActions = {
  read: async (suffix, progress) => (await lockUps()).read(suffix, progress),
  write: async (suffix, set, progress) => (await lockUps()).write(suffix, set, progress),
  resize: async (suffix, progress) => (await lockUps()).resize(suffix, progress),
  recordSale: async (suffix, sale, progress) => (await lockUps()).recordSale(suffix, sale, progress),
  removeSale: async (suffix, index, sale, progress) => (await lockUps()).removeSale(suffix, index, sale, progress),
  watch: async (suffix, changed) => (await lockUps()).watch(suffix, changed),
  lookAt: async (suffix, asOf) => (await lockUps()).lookAt(suffix, asOf),
};

/** Where the numbers came from, loaded once a table is there. */
export const lazyTrail: TrailActions = {
  at: async () => (await trail()).at(),
  watch: async (moved) => (await trail()).watch(moved),
};

/** Findings that were reviewed, loaded with the table's findings. */
export const lazyReviews: ReviewActions = {
  read: async (suffix) => (await reviews()).read(suffix),
  add: async (suffix, review) => (await reviews()).add(suffix, review),
  withdraw: async (suffix, review) => (await reviews()).withdraw(suffix, review),
};

/** Transfers and supplements, loaded when their screen is opened. */
export const lazyTransfers: TransferActions = {
  preview: async (request, progress) => (await transfers()).preview(request, progress),
  record: async (preview, decidedBy, progress) => (await transfers()).record(preview, decidedBy, progress),
  supplementState: async (suffix, progress) => (await transfers()).supplementState(suffix, progress),
  writeSupplement: async (suffix, progress) => (await transfers()).writeSupplement(suffix, progress),
  markPrinted: async (suffix, decidedBy, progress) => (await transfers()).markPrinted(suffix, decidedBy, progress),
};
