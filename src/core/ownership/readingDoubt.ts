import type { Severity } from "../finding";
import type { Shares } from "../exact/shares";

/** What the reading of a filing left for a person to look at, kept with the table until somebody has changed what it is about. */
export interface ReadingDoubt {
  readonly check: string;
  readonly severity: Severity;
  readonly message: string;
  /** The row by its name, and the shares offered that were read there; null: it is about the lock-up, as long as the terms state none. */
  readonly row: { readonly name: string; readonly offered: Shares } | null;
}
