import { markPrinted, supplementState, writeSupplement } from "./supplement";
import { previewTransfer, recordPreviewed } from "./transferShares";
import type { TransferActions } from "./types";

/** Transfers and supplements, over the Excel that the page runs in. */
export const transferActions: TransferActions = { preview: previewTransfer, record: (preview, decidedBy, progress) => recordPreviewed(preview, decidedBy, progress), supplementState, writeSupplement, markPrinted };
