import { EditingRenderController, IRenderManagerService } from "@univerjs/preset-sheets-core";
import type { Engine } from "../host/engine/engine";

/** The private member of Univer's controller that enters what was typed and then moves the selection on. */
interface EditingPrivate { _handleEditorInvisible(param: unknown): Promise<void> }

/** Longer than any of the timers between a key and what Univer does about it. */
const QUIET_MS = 300;

/** Knows whether a person is typing in a cell, and when what they typed is entered and the selection has moved on. */
export class EditWatch {
  /** Keys and edits so far, and those that the grid has had the time to act on. */
  private noted = 0;
  private handled = 0;
  private entering = 0;
  private followed: object | null = null;
  private readonly note = (): void => {
    const one = ++this.noted;
    // A timer of after the key and a moment without work: counted in turns of the page, and not by the clock, which goes on while a slow page is busy.
    setTimeout(() => requestIdleCallback(() => { this.handled = Math.max(this.handled, one); }, { timeout: 10 * QUIET_MS }), QUIET_MS);
  };

  constructor(private readonly engine: Engine, onEdit: (isEditing: boolean) => void) {
    const { api } = engine;
    api.addEvent(api.Event.SheetEditStarted, () => {
      this.followEntering();
      onEdit(true);
    });
    api.addEvent(api.Event.SheetEditEnded, () => {
      onEdit(false);
      this.note();
    });
    window.addEventListener("keydown", this.note, true);
  }

  /** A key was pressed or an edit ended, and the grid may not have acted on it yet. */
  get isBusy(): boolean { return this.entering > 0 || this.handled < this.noted; }

  dispose(): void { window.removeEventListener("keydown", this.note, true); }

  // Univer says that an edit has ended before it enters the text, and does not say when it is through.
  private followEntering(): void {
    const controller = this.engine.injector.get(IRenderManagerService).getRenderById(this.engine.book.getId())?.with(EditingRenderController) as unknown as EditingPrivate | undefined;
    if (!controller || controller === this.followed) return;
    this.followed = controller;
    const enter = controller._handleEditorInvisible.bind(controller);
    controller._handleEditorInvisible = async (param) => {
      this.entering++;
      try {
        await enter(param);
      } finally {
        this.entering--;
      }
    };
  }
}
