import type { KeptPart, KeptRelation } from "../types/keptContent";
import type { PackageWriter } from "./packageWriter";

/** Gives a part the relations that were carried along, under the ids that its XML names. */
export function relateKept(from: string, relations: readonly KeptRelation[], pack: PackageWriter): void {
  for (const { id, type, target, external } of relations) pack.relate(from, type, target, external, id);
}

/** Puts back the parts that were carried along unread. */
export function addKeptParts(parts: readonly KeptPart[], pack: PackageWriter): void {
  for (const part of parts) {
    pack.add(part.path, part.contentType, part.bytes);
    relateKept(part.path, part.relations, pack);
  }
}
