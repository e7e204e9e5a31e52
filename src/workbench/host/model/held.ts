import type { Engine } from "../engine/engine";

const HOLD = "host.mutation.hold";
interface HoldParams {
  readonly unitId: string;
  readonly key: string;
  readonly value: unknown;
}

/**
 * What Univer's open packages have no place for (a table's style, charts, custom XML, page layout): plain JSON records under
 * keys such as `table/3` or `chart/7`. Every write is a Univer mutation, so that the person's undo takes it back with the rest.
 */
export class Held {
  private readonly records = new Map<string, unknown>();
  /** Hears of every change, undo and redo included. */
  readonly listeners = new Set<(key: string) => void>();

  constructor(private readonly engine: Engine) {
    engine.commands.registerCommand({
      id: HOLD,
      type: engine.U.core.CommandType.MUTATION,
      handler: (_accessor, params?: HoldParams) => {
        if (!params) return false;
        if (params.value === undefined || params.value === null) this.records.delete(params.key);
        else this.records.set(params.key, params.value);
        for (const listener of this.listeners) listener(params.key);
        return true;
      },
    });
  }

  get<T>(key: string): T | undefined { return this.records.get(key) as T | undefined; }

  /** Keys under `prefix/`, in the order in which they were first set. */
  keys(prefix: string): string[] { return [...this.records.keys()].filter((key) => key.startsWith(`${prefix}/`)); }

  /** Sets a record, or removes it with null; one undo step of its own unless one is being gathered. */
  set(key: string, value: unknown): void {
    const { redo, undo } = this.mutations(key, value);
    this.engine.commands.syncExecuteCommand(redo.id, redo.params);
    const undoRedo = this.engine.injector.get(this.engine.U.core.IUndoRedoService);
    undoRedo.pushUndoRedo({ unitID: this.unitId, undoMutations: [undo], redoMutations: [redo] });
  }

  /** Sets a record outside the undo history, as opening a file does. */
  put(key: string, value: unknown): void {
    this.engine.commands.syncExecuteCommand(HOLD, { unitId: this.unitId, key, value });
  }

  /** The mutations of a write, for an edit that adds them to its own undo step. */
  mutations(key: string, value: unknown): { redo: { id: string; params: HoldParams }; undo: { id: string; params: HoldParams } } {
    const before = this.records.get(key) ?? null;
    return { redo: { id: HOLD, params: { unitId: this.unitId, key, value } }, undo: { id: HOLD, params: { unitId: this.unitId, key, value: before } } };
  }

  private get unitId(): string { return this.engine.book.getId(); }
}
