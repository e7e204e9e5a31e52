import type { Outcome } from "../../core/finding";
import type { Draft } from "../path/draft";

/** What the worker that reads a filing tells the pane. */
export type ReadingReport =
  | { readonly kind: "started" }
  | { readonly kind: "progress"; readonly done: number; readonly total: number }
  | { readonly kind: "read"; readonly outcome: Outcome<Draft> }
  | { readonly kind: "fault"; readonly message: string };
