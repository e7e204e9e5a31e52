import type { Finding } from "../../core/finding";
import type { Refreshed } from "../../workbook/refresh/types";
import type { SupplementState, TransferActions, TransferPreview, TransferRequest } from "../../workbook/transfer/types";
import type { Progress } from "../../workbook/types";
import type { PaneServices } from "../services";
import type { PaneAction } from "./paneAction";

type Long<Input, Result> = PaneAction<{ readonly request: Input; readonly progress: Progress }, Result>;

function transfersOf({ transfers }: PaneServices): TransferActions {
  if (!transfers) throw new Error("a transfer was asked for where there is none");
  return transfers;
}

/** What a transfer would change; nothing is written. */
export const previewTransfer: Long<TransferRequest, TransferPreview> = {
  id: "previewTransfer", doing: "Looking at the two rows", perform: ({ request, progress }, services) => transfersOf(services).preview(request, progress),
};

export const recordTransfer: Long<{ readonly preview: TransferPreview; readonly decidedBy: string }, Refreshed> = {
  id: "recordTransfer", doing: "Recording the transfer", perform: ({ request, progress }, services) => transfersOf(services).record(request.preview, request.decidedBy, progress),
};

/** What a supplement would have to say, with what a person must decide. */
export interface SupplementView {
  readonly state: SupplementState;
  readonly findings: readonly Finding[];
}

const UNHURRIED: Progress = { report: () => undefined, signal: new AbortController().signal };

export const readSupplement: PaneAction<string, SupplementView> = {
  id: "readSupplement", doing: "Comparing with the prospectus",
  perform: async (suffix, services) => {
    const read = await transfersOf(services).supplementState(suffix, UNHURRIED);
    return read.ok ? { ok: true, value: { state: read.value, findings: read.findings }, findings: [] } : read;
  },
};

export const writeSupplement: Long<string, { readonly sheetName: string }> = {
  id: "writeSupplement", doing: "Writing the supplement's table", perform: ({ request, progress }, services) => transfersOf(services).writeSupplement(request, progress),
};

/** Keeps that the prospectus says what the table says. */
export const markPrinted: Long<{ readonly suffix: string; readonly decidedBy: string }, Refreshed> = {
  id: "markPrinted", doing: "Keeping what the prospectus says", perform: ({ request, progress }, services) => transfersOf(services).markPrinted(request.suffix, request.decidedBy, progress),
};
