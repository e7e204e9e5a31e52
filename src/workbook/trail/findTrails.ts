import { parseTrail } from "./trailXml";
import { TRAIL_NAMESPACE, type Trail } from "./trail";

/** A trail of the workbook with its part. */
export interface FoundTrail {
  readonly part: string;
  readonly trail: Trail;
}

/** What the parts hold is parsed once: a trail that changes becomes a part of its own. */
const parsed = new Map<string, { readonly xml: string; readonly trail: Trail | null }>();
const MOST_KEPT = 20;

/** The trails of the workbook, one for each set: of two of one suffix the later. Two round trips at most. */
export async function findTrails(context: Excel.RequestContext): Promise<FoundTrail[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(TRAIL_NAMESPACE).load("items/id");
  await context.sync();
  const xmls = parts.items.map((part) => ({ id: part.id, xml: part.getXml() }));
  if (xmls.length > 0) await context.sync();
  const found = new Map<string, FoundTrail>();
  for (const { id, xml } of xmls) {
    const trail = trailOf(id, xml.value);
    if (trail && (found.get(trail.suffix)?.trail.of ?? "") <= trail.of) found.set(trail.suffix, { part: id, trail });
  }
  return [...found.values()];
}

function trailOf(id: string, xml: string): Trail | null {
  const known = parsed.get(id);
  if (known?.xml === xml) return known.trail;
  if (parsed.size >= MOST_KEPT) parsed.clear();
  const trail = parseTrail(xml);
  parsed.set(id, { xml, trail });
  return trail;
}
