import type { Engine } from "../engine/engine";

/** Asks for a calculation of everything, with the next one: begun in the middle of a batch it would read cells that are about to move. */
export function calculateAllSoon({ U, commands }: Engine): void {
  commands.syncExecuteCommand(U.formula.SetTriggerFormulaCalculationStartMutation.id, {
    commands: [], forceCalculation: true, dirtyRanges: [], dirtyNameMap: {}, dirtyDefinedNameMap: {}, dirtySuperTableMap: {},
    dirtyUnitFeatureMap: {}, dirtyUnitOtherFormulaMap: {}, clearDependencyTreeCache: {},
  }, { onlyLocal: true });
}
