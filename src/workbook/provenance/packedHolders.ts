import type { Ratio } from "../../core/exact/ratio";
import type { PrintedFigures, PrintedPercents } from "../../core/ownership/holder";
import type { InsertedHolder } from "./provenance";

/** A holder as the record keeps it: its fields in a fixed order, those at the end left out where they are empty. */
export type PackedHolder = readonly unknown[];

/** Newer fields go to the end: rows of an older record simply lack them. */
const EMPTY = [null, "", 0, 0, 0, [], null, null, "", "", "", "", null, null] as const;

/** Packs the holders: thousands of them under full field names would not fit what one round trip carries. */
export function packHolders(holders: readonly InsertedHolder[]): PackedHolder[] {
  return holders.map((holder, index) => {
    const id = holder.id === `h${index + 1}` ? null : holder.id;
    const fields: unknown[] = [id, holder.name, holder.held, holder.acquirable, holder.offered, holder.noteRefs, holder.offeredFromAcquirable, holder.ownershipCap, holder.noticeAddress, holder.group, holder.relationship, holder.brokerDealer, holder.printed ?? null, holder.printedPercents ?? null];
    while (fields.length > 0 && isEmpty(fields.at(-1), fields.length - 1)) fields.pop();
    return fields;
  });
}

const isEmpty = (value: unknown, field: number): boolean => value === EMPTY[field] || (Array.isArray(value) && value.length === 0);

/** The holders of a record; one that was written with full field names is taken as it is. */
export function unpackHolders(holders: readonly (PackedHolder | InsertedHolder)[]): InsertedHolder[] {
  return holders.map((packed, index) => {
    if (!Array.isArray(packed)) return packed as InsertedHolder;
    const field = <T>(at: number): T => (packed.length > at ? packed[at] : EMPTY[at]) as T;
    const printed = field<PrintedFigures | null>(12);
    const printedPercents = field<PrintedPercents | null>(13);
    return {
      id: field<string | null>(0) ?? `h${index + 1}`, name: field(1), held: field(2), acquirable: field(3), offered: field(4),
      noteRefs: field<readonly string[]>(5), offeredFromAcquirable: field(6), ownershipCap: field<Ratio | null>(7),
      noticeAddress: field(8), group: field(9), relationship: field(10), brokerDealer: field(11), ...(printed ? { printed } : {}), ...(printedPercents ? { printedPercents } : {}),
    };
  });
}
