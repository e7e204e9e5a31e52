import type { ICellData, IMutationInfo, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import type { Engine } from "../engine/engine";

const FORMAT_ALONE = "host.mutation.format-alone";

/**
 * Univer 0.25.1 takes a cell without a formula in a change for one whose formula was deleted, unless a style command triggered the
 * change; and when a change of formats is undone or done again, undo and redo are what triggered it. So a formula whose cell was made
 * bold is lost when that is done again. Here such a change passes as a local one, which the formula engine does not read.
 */
export function repairFormatRedo({ U, commands, injector }: Engine): void {
  const { SetRangeValuesMutation } = U.sheets;
  commands.registerCommand({
    id: FORMAT_ALONE,
    type: U.core.CommandType.MUTATION,
    handler: (_accessor, params?: object) => commands.syncExecuteCommand(SetRangeValuesMutation.id, { ...params }, { onlyLocal: true }),
  });
  const local = (mutations: IMutationInfo[]): void => mutations.forEach((mutation, index) => {
    if (mutation.id === SetRangeValuesMutation.id && isFormatAlone(mutation.params)) mutations[index] = { ...mutation, id: FORMAT_ALONE };
  });
  commands.beforeCommandExecuted(({ id }) => {
    const history = injector.get(U.core.IUndoRedoService);
    if (id === U.core.UndoCommand.id) local(history.pitchTopUndoElement()?.undoMutations ?? []);
    if (id === U.core.RedoCommand.id) local(history.pitchTopRedoElement()?.redoMutations ?? []);
  });
}

function isFormatAlone(params: object): boolean {
  const { cellValue = {} } = params as { cellValue?: IObjectMatrixPrimitiveType<Nullable<ICellData>> };
  for (const row of Object.values(cellValue)) {
    for (const cell of Object.values(row ?? {}) as Nullable<ICellData>[]) if (!cell || "v" in cell || "f" in cell || "si" in cell || "p" in cell) return false;
  }
  return true;
}
