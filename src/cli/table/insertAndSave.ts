import type { Outcome } from "../../core/finding";
import { customFunctions } from "../../functions/customFunctions";
import { saveWorkbook } from "../../workbench/host/file/save/saveWorkbook";
import { startAddinInNode } from "../../workbench/host/node/startAddinInNode";
import { insert } from "../../workbook/insert";
import type { Inserted, InsertMode } from "../../workbook/types";
import { loadMetadata } from "../calc/loadMetadata";
import type { Source } from "./readSource";

export interface Made {
  readonly outcome: Outcome<Inserted>;
  /** The workbook; null when nothing was inserted. */
  readonly bytes: Uint8Array | null;
}

/** Longest that a calculation of many functions may take here, in milliseconds; nobody waits at a pane. */
const PATIENCE = 600_000;

/**
 * Runs the add-in's own insert in an empty workbook of the simulated host and answers the workbook as an .xlsx.
 * @param metadataOf where functions.json comes from; asked in mode `functions` alone
 */
export async function insertAndSave({ table, accounts, record, trail }: Source, mode: InsertMode, metadataOf = loadMetadata): Promise<Made> {
  const functions = mode === "functions" ? { metadata: await metadataOf(), namespace: "OVERHANG", associate: customFunctions } : undefined;
  const addin = await startAddinInNode(functions ? { functions } : {});
  try {
    const request = { table, mode, accounts, trail, source: record, placement: "new", percentFormat: { decimals: 1, zeroShows: "*" }, unknownTerms: "leaveBlank" } as const;
    const outcome = await insert(request, { report: () => undefined, signal: new AbortController().signal }, PATIENCE);
    if (!outcome.ok) return { outcome, bytes: null };
    await removeEmptySheet();
    await addin.settle();
    return { outcome, bytes: await saveWorkbook(addin.host.workbook) };
  } finally {
    addin.dispose();
  }
}

/** The sheet that a new workbook begins with. */
async function removeEmptySheet(): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").delete();
    await context.sync();
  });
}
