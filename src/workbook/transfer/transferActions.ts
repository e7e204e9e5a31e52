import { fitLockUp } from "../refresh/fitLockUp";
import { markPrinted, supplementState, writeSupplement } from "./supplement";
import { previewTransfer, recordPreviewed } from "./transferShares";
import type { TransferActions } from "./types";

/** Transfers and supplements, over the Excel that the page runs in. */
export const transferActions: TransferActions = { preview: previewTransfer, record: async (preview, decidedBy, progress) => fitLockUp(preview.request.suffix, await recordPreviewed(preview, decidedBy, progress), false, progress), supplementState, writeSupplement, markPrinted };
