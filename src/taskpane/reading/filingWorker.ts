import { readFilingFile } from "./readFilingFile";
import type { ReadingReport } from "./readingReport";

/** The worker's own side: it reads the file that it is sent, and tells how far it is. Whoever started it ends it. */
const tell = (report: ReadingReport): void => self.postMessage(report);

self.addEventListener("message", ({ data }: MessageEvent<File>) => {
  readFilingFile(data, ({ done, total }) => tell({ kind: "progress", done, total }), new AbortController().signal, () => Promise.resolve()).then(
    (outcome) => tell({ kind: "read", outcome }),
    (fault: unknown) => tell({ kind: "fault", message: fault instanceof Error ? fault.message : String(fault) }),
  );
});

tell({ kind: "started" });
