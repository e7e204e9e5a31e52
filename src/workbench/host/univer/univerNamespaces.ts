import type { Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";

/**
 * The Univer packages that the host uses. Host modules are handed these and never import Univer (its types aside): the
 * packages ship as CommonJS and as ES modules, and a process that mixes the two holds two copies of every service.
 */
export interface UniverNamespaces {
  readonly core: typeof import("@univerjs/core");
  readonly formula: typeof import("@univerjs/engine-formula");
  readonly sheets: typeof import("@univerjs/sheets");
  readonly sheetsFormula: typeof import("@univerjs/sheets-formula");
  readonly table: typeof import("@univerjs/sheets-table");
  readonly numfmt: typeof import("@univerjs/sheets-numfmt");
  readonly conditionalFormatting: typeof import("@univerjs/sheets-conditional-formatting");
  readonly dataValidation: typeof import("@univerjs/sheets-data-validation");
  readonly filter: typeof import("@univerjs/sheets-filter");
  readonly sort: typeof import("@univerjs/sheets-sort");
}

/** One running Univer, with or without a screen; what an `Engine` is made of. */
export interface UniverInstance {
  readonly U: UniverNamespaces;
  readonly univer: Univer;
  readonly api: FUniver;
}
