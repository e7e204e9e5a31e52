import { customFunctions } from "../../functions/customFunctions";
import { startAddinInNode } from "../../workbench/host/node/startAddinInNode";
import { FormulaSheet, type FormulaResult } from "./formulaSheet";
import { loadMetadata } from "./loadMetadata";

/** The value of each formula, all computed in one calculation of the simulated host; one that cannot be computed is an error with a message. */
export async function evaluateFormulas(formulas: readonly string[]): Promise<FormulaResult[]> {
  const metadata = await loadMetadata();
  const addin = await startAddinInNode({ functions: { metadata, namespace: "OVERHANG", associate: customFunctions } });
  try {
    return await new FormulaSheet(addin.engine).evaluate(formulas);
  } finally {
    addin.dispose();
  }
}
