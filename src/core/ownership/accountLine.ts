/** One account of a holder whose accounts were added together; the sheet `Accounts` keeps it. */
export interface AccountLine {
  readonly holder: string;
  readonly account: string;
  readonly held: number;
  readonly acquirable: number;
  readonly offered: number;
  /** Row of the list that it came from, from 1. */
  readonly sourceRow: number;
}
