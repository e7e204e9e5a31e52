import type { Outcome } from "../core/finding";
import { accept, refuse } from "../core/outcome";
import type { SellingTable } from "../core/ownership/sellingTable";
import { causeOf } from "./describeFailure";
import { readSet } from "./refresh/readSet";
import { patienceOf } from "./write/patience";
import { tableOfView } from "./refresh/tableOfView";
import type { Progress } from "./types";
import { RoundTrips } from "./write/roundTrips";

const USUAL_TRIPS = 5;

/** One of our tables as it stands in the workbook now, with every change that people made in it; nothing is written. */
export async function readTable(suffix: string, progress: Progress): Promise<Outcome<SellingTable>> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const read = await readSet(context, new RoundTrips(context, progress, USUAL_TRIPS, patienceOf(2_000)), suffix);
      return read.ok ? accept(tableOfView(read.value), read.findings) : read;
    });
  } catch (error) {
    return refuse("workbook", causeOf(error));
  }
}
