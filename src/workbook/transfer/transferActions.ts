import { supplementState, writeSupplement } from "./supplement";
import { transferShares } from "./transferShares";
import type { TransferActions } from "./types";

/** Transfers and supplements, over the Excel that the page runs in. */
export const transferActions: TransferActions = { record: transferShares, supplementState, writeSupplement };
