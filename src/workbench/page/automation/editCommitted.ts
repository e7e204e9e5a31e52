import type { Session } from "../session";

/** An editor that stays open so long is a person's who types on. */
const OPEN_MS = 3000;
const STEP_MS = 20;
const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, milliseconds); });

/**
 * Univer opens a cell's editor some moments after the first key, and enters the text and moves the selection on some moments after the Enter
 * key: resolves when the keys have been acted on and no cell is being edited, or when a person simply goes on typing.
 */
export async function editCommitted({ edits, host }: Session): Promise<void> {
  for (let open = 0; edits.isBusy || (host.inCellEdit && open < OPEN_MS);) {
    await wait(STEP_MS);
    if (!edits.isBusy) open += STEP_MS;
  }
}
