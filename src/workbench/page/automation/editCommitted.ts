import type { Session } from "../session";

const LONGEST_MS = 1500;
const STEP_MS = 20;
const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, milliseconds); });

/** Univer enters a typed text some moments after the Enter key; resolves when it has, or when a person simply goes on typing. */
export async function editCommitted({ host }: Session): Promise<void> {
  await wait(0);
  if (!host.inCellEdit) return;
  for (let waited = 0; host.inCellEdit && waited < LONGEST_MS; waited += STEP_MS) await wait(STEP_MS);
  await wait(2 * STEP_MS);
}
