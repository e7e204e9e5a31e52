const SLICE_MS = 12;

/** Runs steps to their end at once. */
export function runSteps<T>(steps: Generator<void, T, void>): T {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/**
 * Runs steps for about 12 milliseconds at a time and lets whoever types go on in between.
 * @param now a clock in milliseconds; pause lets other work run and then goes on. Both are given by whoever has a clock.
 * @param isStopped asked after each pause; when it says so the rest is left undone and the answer is null
 */
export async function inSlices<T>(steps: Generator<void, T, void>, now: () => number, pause: () => Promise<void>, isStopped: () => boolean = () => false): Promise<T | null> {
  let since = now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (now() - since < SLICE_MS) continue;
    await pause();
    if (isStopped()) return null;
    since = now();
  }
}
