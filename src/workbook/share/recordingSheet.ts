import type { CellWrite } from "../plan/sheetPlan";

/** Answers whatever is asked of it with itself, and does nothing. */
const SILENT: unknown = new Proxy(() => undefined, { get: () => SILENT, apply: () => SILENT, set: () => true });

/** A request context that does nothing. */
export const silentContext = SILENT as Excel.RequestContext;

/**
 * A sheet that takes down what is written into its cells and does nothing else. What the lock-up's sheets hold is said in one place, by the code that
 * writes them; a switch asks that code what each cell would hold, and writes only the cells that differ.
 */
export function recordingSheet(): { readonly sheet: Excel.Worksheet; readonly writes: CellWrite[] } {
  const writes: CellWrite[] = [];
  const rangeAt = (address: string): unknown => new Proxy({}, {
    get: () => SILENT,
    set: (_target, member, cells: CellWrite["cells"]) => {
      if (member === "formulas" || member === "values") writes.push({ address, cells });
      return true;
    },
  });
  const sheet = new Proxy({}, { get: (_target, member) => (member === "getRange" ? rangeAt : SILENT), set: () => true });
  return { sheet: sheet as Excel.Worksheet, writes };
}
