import type { Finding } from "../../core/finding";
import type { AccountLine } from "../../core/ownership/accountLine";
import type { Holder } from "../../core/ownership/holder";
import type { Note } from "../../core/ownership/sellingTable";

export interface RepeatedHolder {
  readonly name: string;
  /** Rows as a person sees them, from 1. */
  readonly rows: readonly number[];
}

/** What a holder list gives: the holders in list order, and the accounts that were added together. */
export interface HolderList {
  readonly holders: readonly Holder[];
  /** The reasons that the list states for offering more than is owned, under marks that the rows carry. */
  readonly notes: readonly Note[];
  /** For each holder the rows that it was read from, as a person sees them, from 1. */
  readonly sourceRows: readonly (readonly number[])[];
  readonly accounts: readonly AccountLine[];
  readonly repeated: readonly RepeatedHolder[];
}

export interface ListOptions {
  /** A holder on several rows: refuse the list, add the rows together, or keep them as rows of their own. */
  readonly repeatedHolders: "refuse" | "combine" | "keepApart";
  /** A fraction of a share: refuse it, or round the number down. */
  readonly fractions: "refuse" | "roundDown";
  /** More offered than owned and neither a cap nor a reason in the list: refuse the list, or leave it to a person to look at the row. Refused unless given. */
  readonly offeredAboveOwned?: "refuse" | "review";
}

/** Rows of a list beyond which it is refused; a bound of the product, not of Excel. */
export const MOST_LIST_ROWS = 20000;

/** One row as read, before rows of one holder are added together. */
export interface ListLine {
  readonly row: number;
  readonly account: string;
  /** Why more is offered than owned, as the list states it; "" where it does not. */
  readonly reason: string;
  readonly holder: Holder;
}

export const finding = (check: string, severity: Finding["severity"], message: string, row: number, column?: number): Finding =>
  ({ check, severity, message, subjects: [{ kind: "list", row, ...(column === undefined ? {} : { column }) }] });
