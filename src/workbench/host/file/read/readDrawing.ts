import type { AnchorPoint, FileChart } from "../types/chartFile";
import type { KeptRelation } from "../types/keptContent";
import { keepXml } from "../xml/keepXml";
import { childOf, numberOf, prefixedAttribute, type XmlElement } from "../xml/readXml";
import type { PackageReader } from "./packageReader";
import { readChart } from "./readChart";

export interface ReadDrawing {
  readonly charts: readonly FileChart[];
  readonly anchors: readonly string[];
  readonly anchorRelations: readonly KeptRelation[];
}

function readPoint(element: XmlElement | undefined): AnchorPoint {
  const part = (local: string): number => Math.max(0, numberOf(childOf(element, local)?.text) ?? 0);
  return { column: part("col"), columnOffset: part("colOff"), row: part("row"), rowOffset: part("rowOff") };
}

/** Ids of relations that stand anywhere in the element. */
function relationIds(element: XmlElement, known: ReadonlySet<string>, found = new Set<string>()): Set<string> {
  for (const [name, value] of Object.entries(element.attributes)) if (name.includes(":") && known.has(value)) found.add(value);
  for (const child of element.children) relationIds(child, known, found);
  return found;
}

function chartOf(anchor: XmlElement, relations: readonly KeptRelation[], pack: PackageReader): FileChart | null {
  const frame = anchor.local === "twoCellAnchor" ? childOf(anchor, "graphicFrame") : undefined;
  const reference = childOf(childOf(childOf(frame, "graphic"), "graphicData"), "chart");
  const id = reference ? prefixedAttribute(reference, "id") : undefined;
  const relation = relations.find((one) => one.id === id && !one.external);
  const content = relation ? readChart(pack.xml(relation.target)) : null;
  if (!content) return null;
  const { name = "Chart", descr } = childOf(childOf(frame, "nvGraphicFramePr"), "cNvPr")?.attributes ?? {};
  return { name, from: readPoint(childOf(anchor, "from")), to: readPoint(childOf(anchor, "to")), ...content, ...(descr === undefined ? {} : { description: descr }) };
}

/** A sheet's drawing: its charts of the modelled kinds, and everything else as it was. */
export function readDrawing(path: string, pack: PackageReader): ReadDrawing {
  const root = pack.xml(path);
  const relations = pack.relations(path);
  const known = new Set(relations.map((relation) => relation.id));
  const charts: FileChart[] = [];
  const anchors: string[] = [];
  const used = new Set<string>();
  for (const anchor of root?.children ?? []) {
    const chart = chartOf(anchor, relations, pack);
    if (chart) charts.push(chart);
    else {
      anchors.push(keepXml(anchor, root?.attributes ?? {}));
      relationIds(anchor, known, used);
    }
  }
  return { charts, anchors, anchorRelations: relations.filter((relation) => used.has(relation.id)) };
}
