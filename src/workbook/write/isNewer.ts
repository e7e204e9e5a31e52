import { PROVENANCE_NAMESPACE } from "../provenance/provenance";
import { parseProvenance } from "../provenance/provenanceXml";

/** Whether a later version of ours wrote a table of this workbook: then nothing of ours writes to it. Two round trips. */
export async function isNewer(context: Excel.RequestContext, send: () => Promise<void> = () => context.sync()): Promise<boolean> {
  const parts = context.workbook.customXmlParts.getByNamespace(PROVENANCE_NAMESPACE).load("items/id");
  await send();
  if (parts.items.length === 0) return false;
  const xmls = parts.items.map((part) => part.getXml());
  await send();
  return xmls.some(({ value }) => parseProvenance(value) === "newer");
}
