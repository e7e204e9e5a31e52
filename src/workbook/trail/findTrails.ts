import { parseTrail } from "./trailXml";
import { TRAIL_NAMESPACE, type Trail } from "./trail";

/** A trail of the workbook with its part. */
export interface FoundTrail {
  readonly part: string;
  readonly trail: Trail;
}

/**
 * What the parts hold, by their ids. A trail that changes becomes a part of its own, so one that was read is never read again: a part may hold
 * megabytes, and the pane asks whenever another cell is selected.
 */
const read = new Map<string, Trail | null>();
const MOST_KEPT = 20;

/** The trails of the workbook, one for each set: of two of one suffix the later. Two round trips at most, one once they were read. */
export async function findTrails(context: Excel.RequestContext): Promise<FoundTrail[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(TRAIL_NAMESPACE).load("items/id");
  await context.sync();
  if (read.size > MOST_KEPT) read.clear();
  const unread = parts.items.filter(({ id }) => !read.has(id)).map((part) => ({ id: part.id, xml: part.getXml() }));
  if (unread.length > 0) await context.sync();
  for (const { id, xml } of unread) read.set(id, parseTrail(xml.value));
  const found = new Map<string, FoundTrail>();
  for (const { id } of parts.items) {
    const trail = read.get(id);
    if (trail && (found.get(trail.suffix)?.trail.of ?? "") <= trail.of) found.set(trail.suffix, { part: id, trail });
  }
  return [...found.values()];
}
