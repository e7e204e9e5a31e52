import type { Session } from "../session";

const LONGEST_MS = 3000;
const QUIET_MS = 300;
const STEP_MS = 20;
const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, milliseconds); });

/**
 * Univer opens a cell's editor some moments after the first key and enters the text some moments after the Enter key, and says of
 * neither when it is through: resolves when no cell is being edited and the keys have rested, or when a person simply goes on typing.
 */
export async function editCommitted(session: Session): Promise<void> {
  const busy = (): boolean => session.host.inCellEdit || performance.now() - session.lastInput < QUIET_MS;
  for (let waited = 0; busy() && waited < LONGEST_MS; waited += STEP_MS) await wait(STEP_MS);
}
