import type { CivilDate } from "../../core/exact/civilDate";
import type { Finding, Outcome } from "../../core/finding";

/** That somebody looked at a finding and let it stand. It holds as long as the finding says the very same, its figures included. */
export interface Review {
  /** The finding's words. */
  readonly message: string;
  readonly by: string;
  readonly note: string;
  readonly on: CivilDate | "";
}

/** The side of the pane that marks findings as reviewed, in a table on the sheet `Checks` that people without the add-in see too. */
export interface ReviewActions {
  read(suffix: string): Promise<Outcome<readonly Review[]>>;
  /** Adds a review of a finding, in the place of an earlier one of the same words. */
  add(suffix: string, review: Omit<Review, "message"> & { readonly finding: Finding }): Promise<Outcome<readonly Review[]>>;
  /** Takes the reviews of a finding's words away. */
  withdraw(suffix: string, message: string): Promise<Outcome<readonly Review[]>>;
}

/** Texts that differ in blanks alone are the same words. */
export const sameWords = (text: string): string => text.replace(/\s+/g, " ").trim();
