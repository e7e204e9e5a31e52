import type { Finding } from "../../core/finding";
import type { Holder } from "../../core/ownership/holder";
import type { SourceTrail } from "../../core/trail/sourceTrail";
import { causeOf } from "../describeFailure";
import { PROVENANCE_NAMESPACE, type Provenance } from "../provenance/provenance";
import { parseProvenance } from "../provenance/provenanceXml";
import { answerWithin } from "../write/roundTrips";
import { findTrails } from "./findTrails";
import { nextTrail } from "./makeTrail";
import { formatTrail } from "./trailXml";

/**
 * Brings a set's trail up to date with a refresh that is complete: a part of its own takes the place of the one before. A failure is told and
 * harms nothing: the trail then says what the earlier source says.
 * @param holders of the newer source in the order of its trail's rows
 */
export async function keepTrail(suffix: string, holders: readonly Holder[], trail: SourceTrail, patience: number): Promise<Finding[]> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const found = (await answerWithin(findTrails(context), patience)).find((one) => one.trail.suffix === suffix) ?? null;
      const record = await recordOf(context, suffix, patience);
      if (!record) return [];
      context.workbook.customXmlParts.add(formatTrail(nextTrail(found?.trail.of === record.insertedAt ? found.trail : null, record, holders, trail)));
      if (found) context.workbook.customXmlParts.getItem(found.part).delete();
      await answerWithin(context.sync(), patience);
      return [];
    });
  } catch (error) {
    return [{ check: "trail", severity: "warning", message: `The table is complete. Where its numbers came from could not be brought up to date: the lines shown for a cell are those of the earlier source. ${causeOf(error)}`, subjects: [] }];
  }
}

async function recordOf(context: Excel.RequestContext, suffix: string, patience: number): Promise<Provenance | null> {
  const parts = context.workbook.customXmlParts.getByNamespace(PROVENANCE_NAMESPACE).load("items/id");
  await answerWithin(context.sync(), patience);
  const xmls = parts.items.map((part) => part.getXml());
  await answerWithin(context.sync(), patience);
  for (const xml of xmls) {
    const record = parseProvenance(xml.value);
    if (record && record !== "newer" && record.suffix === suffix) return record;
  }
  return null;
}
