import type { Subject } from "../../core/finding";
import type { SellingTable } from "../../core/ownership/sellingTable";
import { termRow } from "./offeringSheet";
import { FIRST_ROW, letters, sellingRows } from "./sellingLayout";

/** Where a finding's subject stands right after the insert; null when it stands on none of our sheets. */
export function subjectAddress(subject: Subject, table: SellingTable): { readonly sheet: "table" | "offering"; readonly address: string } | null {
  const rows = sellingRows(table.holders.length);
  switch (subject.kind) {
    case "holder": return { sheet: "table", address: `${letters(subject.column ?? "name")}${FIRST_ROW + subject.index}` };
    case "total": return { sheet: "table", address: `${letters(subject.column)}${rows.total}` };
    case "term": {
      const row = termRow(subject.term);
      return row === null ? null : { sheet: "offering", address: `B${row}` };
    }
    case "note": {
      const index = table.notes.findIndex((note) => note.ref === subject.ref);
      // The first line of the notes says what `*` means.
      return index < 0 ? null : { sheet: "table", address: `A${rows.firstNote + 1 + index}` };
    }
    default: return null;
  }
}
