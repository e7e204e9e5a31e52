import type { InsertedHolder, Provenance } from "./provenance";

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === "string";

/**
 * Whether what a part of the workbook holds is a record of ours. The part came with the file: anybody may have written it, and what reads on
 * takes its word for every field.
 */
export function isProvenance(record: Provenance): boolean {
  const { version, suffix, mode, insertedAt, source, tableId, sheetIds, columnIds, table, holders, transfers, prospectus } = record;
  return Number.isSafeInteger(version) && version >= 1
    && [suffix, mode, insertedAt, tableId].every(isText) && ["formulas", "functions", "values"].includes(mode)
    && isObject(source) && isText(source.name) && isText(source.kind)
    && isObject(sheetIds) && Object.values(sheetIds).every(isText) && isObject(columnIds) && Object.values(columnIds).every(isText)
    && isObject(table) && isObject(table.offering) && Array.isArray(table.notes)
    && Array.isArray(holders) && holders.every(isHolder)
    && (transfers === undefined || Array.isArray(transfers)) && (prospectus === undefined || (isObject(prospectus) && Array.isArray(prospectus.rows)));
}

function isHolder(holder: InsertedHolder | null): boolean {
  if (!isObject(holder)) return false;
  const { id, name, noteRefs, held, acquirable, offered, offeredFromAcquirable, ownershipCap, group, relationship, brokerDealer, noticeAddress } = holder;
  return [id, name, group, relationship, brokerDealer, noticeAddress].every(isText) && Array.isArray(noteRefs) && noteRefs.every(isText)
    && [held, acquirable, offered, offeredFromAcquirable ?? 0].every((count) => Number.isSafeInteger(count))
    && (ownershipCap === null || (isObject(ownershipCap) && typeof ownershipCap.num === "bigint" && typeof ownershipCap.den === "bigint" && ownershipCap.den > 0n));
}
