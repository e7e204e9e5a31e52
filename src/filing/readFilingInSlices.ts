import type { FilingOutcome } from "./draft/filingDraft";
import { readFilingSteps, type ReadProgress } from "./readFiling";

const SLICE_MS = 12;

/**
 * Reads a filing without holding the thread: it works for about 12 milliseconds at a time and lets the page answer in between.
 * @param bytes the whole file
 * @param name of the file
 * @param progress told after each slice
 * @param signal when it aborts, reading stops and the outcome says so
 * @param now a clock in milliseconds; pause lets other work run and then goes on. Both are given by whoever has a clock.
 */
export async function readFilingInSlices(bytes: Uint8Array, name: string, progress: (progress: ReadProgress) => void, signal: AbortSignal, now: () => number, pause: () => Promise<void>): Promise<FilingOutcome> {
  const steps = readFilingSteps(bytes, name);
  let since = now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (now() - since < SLICE_MS) continue;
    progress(step.value);
    await pause();
    if (signal.aborted) return { ok: false, reason: "Reading was stopped.", log: [] };
    since = now();
  }
}
