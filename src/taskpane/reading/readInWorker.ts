import type { Outcome } from "../../core/finding";
import { refuse } from "../../core/outcome";
import type { Progress } from "../../workbook/types";
import type { Draft } from "../path/draft";
import type { ReadingReport } from "./readingReport";
import { startFilingWorker } from "./startFilingWorker";

/** Counted in short steps, so that the sleep of a laptop is not taken for silence. */
const TICK_MS = 5000;
const MOST_SILENT_TICKS = 12;

/**
 * Reads a filing in a worker, so that the pane answers meanwhile. A worker that gets no further for a minute, or dies of the file, is ended and
 * the person is told.
 * @param progress cancelling ends the worker at once
 * @param start gives the worker; a test hands in its own
 * @returns null where no worker could be started: the file is then still to be read
 */
export function readInWorker(file: File, { report, signal }: Progress, start: () => Worker | null = startFilingWorker): Promise<Outcome<Draft> | null> {
  const worker = signal.aborted ? null : start();
  if (worker === null) return Promise.resolve(null);
  return new Promise((resolve) => {
    let started = false;
    let furthest = -1;
    let silent = 0;
    const end = (outcome: Outcome<Draft> | null): void => {
      clearInterval(ticking);
      signal.removeEventListener("abort", stop);
      worker.terminate();
      resolve(outcome);
    };
    const stop = (): void => end(refuse("filing", "Reading was stopped."));
    const breakOff = (cause: string): void => end(refuse("filing", `The reading of ${file.name} broke off${cause}. Save the document with the table as a file of its own and open that.`));
    const ticking = setInterval(() => {
      if (++silent < MOST_SILENT_TICKS) return;
      if (started) breakOff(`: for ${(TICK_MS * MOST_SILENT_TICKS) / 1000} seconds it got no further`);
      else end(null);
    }, TICK_MS);
    signal.addEventListener("abort", stop);
    worker.onmessage = ({ data }: MessageEvent<ReadingReport>) => {
      if (data.kind === "started") {
        started = true;
        silent = 0;
      } else if (data.kind === "progress") {
        if (data.done > furthest) silent = 0;
        furthest = Math.max(furthest, data.done);
        report(data.done, data.total, `Reading ${file.name}`);
      } else if (data.kind === "read") end(data.outcome);
      else breakOff(`: ${data.message}`);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      // Before it has begun, its script was not to be had: the pane reads the file itself.
      if (started) breakOff(event.message ? `: ${event.message}` : "");
      else end(null);
    };
    worker.onmessageerror = () => breakOff("");
    worker.postMessage(file);
  });
}
