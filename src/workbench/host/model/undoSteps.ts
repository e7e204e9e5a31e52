import type { IMutationInfo, IUndoRedoItem } from "@univerjs/core";
import type { Engine } from "../engine/engine";

/** Makes one undo step of several changes. Univer's own batching undoes them first to last, which loses what later ones built on. */
export class UndoSteps {
  private gathering = false;

  constructor(private readonly engine: Engine) {}

  /** Everything that `act` does is taken back by one undo. */
  asOne<T>(act: () => T): T {
    if (this.gathering) return act();
    const end = this.begin();
    try {
      return act();
    } finally {
      end();
    }
  }

  /** The same for a batch of an add-in, which waits for calculations on its way. */
  async asOneBatch<T>(act: () => Promise<T>): Promise<T> {
    if (this.gathering) return act();
    const end = this.begin();
    try {
      return await act();
    } finally {
      end();
    }
  }

  private begin(): () => void {
    const service = this.service;
    const batch = service.__tempBatchingUndoRedo(this.unitId);
    this.gathering = true;
    let step: IUndoRedoItem | null = null;
    const ends: number[] = [];
    let started = false;
    // Univer tells of its history after each change that it takes in: that is where one ends within the step.
    const heard = service.undoRedoStatus$.subscribe(() => {
      if (!started) return;
      step ??= service.pitchTopUndoElement() ?? null;
      if (step && step.undoMutations.length !== (ends.at(-1) ?? 0)) ends.push(step.undoMutations.length);
    });
    started = true;
    return () => {
      heard.unsubscribe();
      batch.dispose();
      this.gathering = false;
      if (step) lastFirst(step, ends);
    };
  }

  /** Runs mutations as one step. */
  run(redoMutations: IMutationInfo[], undoMutations: IMutationInfo[]): void {
    for (const { id, params } of redoMutations) this.engine.commands.syncExecuteCommand(id, params);
    this.push(redoMutations, undoMutations);
  }

  /** Notes what has been done already as one step. */
  push(redoMutations: IMutationInfo[], undoMutations: IMutationInfo[]): void {
    this.service.pushUndoRedo({ unitID: this.unitId, redoMutations, undoMutations });
  }

  /** Forgets the history, as opening a file does. */
  clear(): void { this.service.clearUndoRedo(this.unitId); }

  private get service() { return this.engine.injector.get(this.engine.U.core.IUndoRedoService); }
  private get unitId(): string { return this.engine.book.getId(); }
}

function lastFirst(step: IUndoRedoItem, ends: readonly number[]): void {
  const changes = ends.map((end, index) => step.undoMutations.slice(index === 0 ? 0 : ends[index - 1], end));
  const turned = changes.reverse().flat();
  step.undoMutations.splice(0, step.undoMutations.length, ...turned);
}
