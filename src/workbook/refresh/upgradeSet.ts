import type { Outcome } from "../../core/finding";
import { accept } from "../../core/outcome";
import { causeOf } from "../describeFailure";
import { PROVENANCE_VERSION } from "../provenance/provenance";
import { formatProvenance } from "../provenance/provenanceXml";
import type { Progress } from "../types";
import { patienceOf } from "../write/patience";
import { RoundTrips } from "../write/roundTrips";
import { whyBlocked } from "../write/workbookContents";
import { readSet } from "./readSet";
import { refusal, whyBusy } from "./refresh";

const USUAL_TRIPS = 5;

/** Brings the record that an earlier version of ours left to this one's, on a person's word: no cell is touched, and the earlier version then only looks. */
export async function upgradeSet(suffix: string, progress: Progress, patience = patienceOf(2_000)): Promise<Outcome<null>> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const trips = new RoundTrips(context, progress, USUAL_TRIPS, patience);
      const read = await readSet(context, trips, suffix);
      if (!read.ok) return read;
      const view = read.value;
      const why = (view.contents.isReadOnly ? whyBlocked(view.contents) : null) ?? whyBusy(view);
      if (why) return refusal(why);
      if (view.record.version === PROVENANCE_VERSION) return refusal("This table is of this version already.");
      context.workbook.customXmlParts.getItem(view.recordPart).setXml(formatProvenance({ ...view.record, version: PROVENANCE_VERSION }));
      await trips.send("Writing the record");
      trips.finish("Done");
      return accept(null);
    });
  } catch (error) {
    return refusal(causeOf(error));
  }
}
