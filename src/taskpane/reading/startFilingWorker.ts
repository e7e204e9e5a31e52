/** A worker that reads filings; null where the web view has no workers or does not let the add-in start one. */
export function startFilingWorker(): Worker | null {
  if (typeof Worker === "undefined") return null;
  try {
    return new Worker(new URL(/* webpackChunkName: "filingReader" */ "./filingWorker.ts", import.meta.url));
  } catch {
    // A web view may forbid workers by policy; the filing is then read on the pane's own thread, which tells of any fault.
    return null;
  }
}
