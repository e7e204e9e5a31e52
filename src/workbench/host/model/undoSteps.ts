import type { IMutationInfo, IUndoRedoItem } from "@univerjs/core";
import type { Engine } from "../engine/engine";

/** Makes one undo step of several changes. Univer's own batching undoes them first to last, which loses what later ones built on. */
export class UndoSteps {
  private gathered: IUndoRedoItem[] | null = null;

  constructor(private readonly engine: Engine) {}

  /** Everything that `act` does is taken back by one undo. */
  asOne<T>(act: () => T): T {
    if (this.gathered) return act();
    const service = this.service;
    const push = service.pushUndoRedo;
    const gathered: IUndoRedoItem[] = (this.gathered = []);
    service.pushUndoRedo = (item) => void gathered.push(item);
    try {
      return act();
    } finally {
      service.pushUndoRedo = push;
      this.gathered = null;
      if (gathered.length > 0) {
        service.pushUndoRedo({
          unitID: this.unitId,
          redoMutations: gathered.flatMap((item) => item.redoMutations),
          undoMutations: [...gathered].reverse().flatMap((item) => item.undoMutations),
        });
      }
    }
  }

  /** Runs mutations as one step; a refused one throws. */
  run(redoMutations: IMutationInfo[], undoMutations: IMutationInfo[]): void {
    for (const { id, params } of redoMutations) this.engine.commands.syncExecuteCommand(id, params);
    this.service.pushUndoRedo({ unitID: this.unitId, redoMutations, undoMutations });
  }

  /** Forgets the history, as opening a file does. */
  clear(): void { this.service.clearUndoRedo(this.unitId); }

  private get service() { return this.engine.injector.get(this.engine.U.core.IUndoRedoService); }
  private get unitId(): string { return this.engine.book.getId(); }
}
