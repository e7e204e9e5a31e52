import type { CivilDate } from "../../core/exact/civilDate";
import type { ColumnId } from "../../core/ownership/columns";
import type { Offering } from "../../core/ownership/offering";
import type { Note } from "../../core/ownership/sellingTable";
import type { CurrentRow, RefreshedField } from "../../core/refresh/refreshModel";
import type { RefreshedTerm } from "../../core/refresh/termValues";
import type { SetNames } from "../plan/setNames";
import type { Provenance } from "../provenance/provenance";
import type { WorkbookContents } from "../write/workbookContents";
import type { Content } from "./cellContent";
import type { OtherSheet } from "./otherSheets";
import type { Head } from "./head";

export interface ViewColumn {
  /** The column's place in the table, from 0. */
  readonly index: number;
  readonly id: string;
  readonly header: string;
  /** Which of ours it is; null for a person's own. */
  readonly column: ColumnId | null;
}

export interface ViewRow extends CurrentRow {
  readonly contents: readonly Content[];
  /** Entered fields in which a person put a formula. */
  readonly formulaFields: readonly RefreshedField[];
}

export interface TermCell {
  /** Row of the table of terms' body, from 0. */
  readonly row: number;
  readonly value: Content;
  readonly source: Content;
}

export interface NoteLine {
  /** Row of the sheet, from 0. */
  readonly row: number;
  readonly text: string;
  /** The mark that the line begins with; null for a person's own line. */
  readonly ref: string | null;
  /** Whether nothing else stands in its row. */
  readonly isAlone: boolean;
}

/** One of our sets as it stands in the workbook now. */
export interface SetView {
  readonly names: SetNames;
  readonly contents: WorkbookContents;
  readonly record: Provenance;
  readonly recordPart: string;
  readonly head: Head | null;
  readonly headPart: string | null;
  readonly tableId: string;
  readonly sheetId: string;
  readonly sheetName: string;
  readonly columns: readonly ViewColumn[];
  /** Row and column of the sheet, from 0, where the body begins. */
  readonly top: number;
  readonly left: number;
  readonly rows: readonly ViewRow[];
  readonly hasTotals: boolean;
  readonly totals: readonly Content[];
  readonly isFiltered: boolean;
  readonly filters: readonly (Excel.FilterCriteria | null)[];
  readonly terms: Readonly<Partial<Record<RefreshedTerm, TermCell>>>;
  readonly termsTableId: string | null;
  /** What the sheet of terms says now. */
  readonly offering: Offering;
  /** The day that the sheet Lock-up looks at; null where the cell is blank, gone or no date. */
  readonly availableAsOf: CivilDate | null;
  readonly notes: readonly Note[];
  readonly noteLines: readonly NoteLine[];
  /** The set's other sheets, read where a change writes to them. */
  readonly others?: readonly OtherSheet[];
  /** The first two lines of the sheet: title and date. */
  readonly headLines: readonly Content[];
}

/** The place of one of our columns in the table; -1 where a person deleted it. */
export function columnIndex(view: Pick<SetView, "columns">, column: ColumnId): number {
  return view.columns.find((one) => one.column === column)?.index ?? -1;
}
