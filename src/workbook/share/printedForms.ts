import type { Outcome } from "../../core/finding";
import { accept, refuse } from "../../core/outcome";
import { edgarHtml } from "../../core/print/edgarHtml";
import { plainText } from "../../core/print/plainText";
import { printedTable } from "../../core/print/printedTable";
import { wordHtml } from "../../core/print/wordHtml";
import { causeOf } from "../describeFailure";
import { readSet } from "../refresh/readSet";
import { patienceOf } from "../refresh/refresh";
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
      const issuer = read.value.offering.issuer.replace(/[^A-Za-z0-9]+/g, "-").replace(/^-|-$/g, "").toLowerCase();
      return accept({ html: wordHtml(printed), text: plainText(printed), edgar: edgarHtml(printed), fileName: `${issuer ? `${issuer}-` : ""}selling-stockholders.htm` });
    });
  } catch (error) {
    return refuse("share", causeOf(error));
  }
}
