import type { InsertRequest } from "../types";
import { PROVENANCE_VERSION, type InsertedHolder, type Provenance } from "./provenance";

/** The record of an insert; the ids are those that the workbook gave. */
export function makeProvenance(request: InsertRequest, written: Pick<Provenance, "suffix" | "tableId" | "sheetIds" | "columnIds" | "insertedAt">): Provenance {
  const { holders, ...table } = request.table;
  return {
    version: PROVENANCE_VERSION,
    ...written,
    mode: request.mode,
    source: request.source,
    percentFormat: request.percentFormat,
    table,
    holders: holders.map((holder, index): InsertedHolder => ({ id: `h${index + 1}`, ...holder })),
  };
}
