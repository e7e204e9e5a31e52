import type { Outcome } from "../../core/finding";
import { accept, refuse } from "../../core/outcome";
import { edgarHtml } from "../../core/print/edgarHtml";
import { plainText } from "../../core/print/plainText";
import { printedTable } from "../../core/print/printedTable";
import { wordHtml } from "../../core/print/wordHtml";
import { causeOf } from "../describeFailure";
import { readSet } from "../refresh/readSet";
import { patienceOf } from "../write/patience";
import { tableOfView } from "../refresh/tableOfView";
import type { Progress } from "../types";
import { RoundTrips } from "../write/roundTrips";
import type { PrintedForms } from "./types";

const USUAL_TRIPS = 5;

/** The table as it stands in the workbook, as the prospectus prints it: for Word, as text, and as a file for EDGAR. */
export async function printedForms(suffix: string, progress: Progress): Promise<Outcome<PrintedForms>> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const read = await readSet(context, new RoundTrips(context, progress, USUAL_TRIPS, patienceOf(2_000)), suffix);
      if (!read.ok) return read;
      const printed = printedTable(tableOfView(read.value), read.value.record.percentFormat);
      return accept({ html: wordHtml(printed), text: plainText(printed), edgar: edgarHtml(printed), fileName: edgarFileName(read.value.offering.issuer) });
    });
  } catch (error) {
    return refuse("share", causeOf(error));
  }
}

const ENDING = "selling-holders.htm";

/**
 * A name that EDGAR takes: at most 32 characters, small letters and digits with hyphens between them, a letter first.
 * @source EDGAR Filer Manual, volume II, 5.1.1, on the names of files
 * @example edgarFileName("Internap Network Services Corporation") is "internap-selling-holders.htm"
 */
export function edgarFileName(issuer: string): string {
  const words = issuer.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().split(/[^a-z0-9]+/).filter((word) => word !== "");
  let stem = "";
  for (const word of words) {
    const longer = stem === "" ? word.slice(0, 32 - ENDING.length - 1) : `${stem}-${word}`;
    if (`${longer}-${ENDING}`.length > 32) break;
    stem = longer;
  }
  return /^[a-z]/.test(stem) ? `${stem}-${ENDING}` : ENDING;
}
