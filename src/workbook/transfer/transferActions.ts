import { fitLockUp } from "../refresh/fitLockUp";
import { previewWithLockUp } from "./previewLockUp";
import { markPrinted, supplementState, writeSupplement } from "./supplement";
import { recordPreviewed } from "./transferShares";
import type { TransferActions } from "./types";

/** Transfers and supplements, over the Excel that the page runs in. */
export const transferActions: TransferActions = { preview: previewWithLockUp, record: async (preview, decidedBy, progress) => fitLockUp(preview.request.suffix, await recordPreviewed(preview, decidedBy, progress), false, progress), supplementState, writeSupplement, markPrinted };
