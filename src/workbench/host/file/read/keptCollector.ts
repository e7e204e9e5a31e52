import type { KeptPart, KeptRelation } from "../types/keptContent";
import { relationKind, type PackageReader } from "./packageReader";

/** Kinds of parts that can be carried along unread without harm, by what they hang on. Macros, printer settings, queries and signatures are not among them. */
export const KEPT_KINDS = {
  workbook: new Set(["theme", "externalLink", "pivotCacheDefinition", "slicerCache", "timelineCacheDefinition", "timelineCache"]),
  sheet: new Set(["vmlDrawing", "pivotTable", "slicer", "timeline", "image", "oleObject", "package", "control", "ctrlProp"]),
  package: new Set(["custom-properties", "extensibility"]),
} as const;

/** Parts that are written anew, so that none of them is carried along because another part names it. */
const MODELLED = new Set(["officeDocument", "worksheet", "styles", "sharedStrings", "table", "drawing", "sheetMetadata", "queryTable", "calcChain", "comments", "threadedComment", "person"]);

/** Collects the parts to carry along, each with everything that it names itself. */
export class KeptCollector {
  private readonly parts = new Map<string, KeptPart>();

  constructor(private readonly pack: PackageReader) {}

  /** Carries the parts of these relations along, and answers those relations whose part is there. */
  keep(relations: readonly KeptRelation[]): KeptRelation[] {
    return relations.filter((relation) => relation.external || (!MODELLED.has(relationKind(relation.type)) && this.keepPart(relation.target)));
  }

  private keepPart(path: string): boolean {
    if (this.parts.has(path)) return true;
    const bytes = this.pack.bytes(path);
    if (!bytes) return false;
    const part = { path, contentType: this.pack.contentType(path), bytes, relations: [] as KeptRelation[] };
    this.parts.set(path, part);
    part.relations.push(...this.keep(this.pack.relations(path)));
    return true;
  }

  all(): readonly KeptPart[] {
    return [...this.parts.values()];
  }
}
