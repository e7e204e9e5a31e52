/** What a button of the ribbon or the context menu asks of the pane. */
export type PaneRequest = "openTable" | "useSelection" | "refresh" | "refreshHere" | "checks" | "openFreeze" | "freezeCells";

type Listener = (request: PaneRequest) => void;
let listener: Listener | null = null;
let waiting: PaneRequest | null = null;

/** Hands a request to the pane; one that comes before the pane is there waits for it. */
export function requestPane(request: PaneRequest): void {
  if (listener) listener(request);
  else waiting = request;
}

/** The pane listens; the answer ends it. */
export function onPaneRequest(next: Listener): () => void {
  listener = next;
  if (waiting) {
    const request = waiting;
    waiting = null;
    next(request);
  }
  return () => { if (listener === next) listener = null; };
}
