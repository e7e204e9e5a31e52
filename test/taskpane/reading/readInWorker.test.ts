import { readInWorker } from "../../../src/taskpane/reading/readInWorker";
import type { ReadingReport } from "../../../src/taskpane/reading/readingReport";

const file = new File(["x"], "s3.htm");

/** A worker whose side the test speaks. */
class FakeWorker {
  onmessage: ((event: { data: ReadingReport }) => void) | null = null;
  onerror: ((event: { message: string; preventDefault(): void }) => void) | null = null;
  onmessageerror: (() => void) | null = null;
  readonly sent: unknown[] = [];
  ended = 0;
  postMessage(message: unknown): void { this.sent.push(message); }
  terminate(): void { this.ended++; }
  tell(report: ReadingReport): void { this.onmessage?.({ data: report }); }
  die(message = ""): void { this.onerror?.({ message, preventDefault: () => undefined }); }
}

function reading(): { worker: FakeWorker; abort: AbortController; seen: number[]; outcome: ReturnType<typeof readInWorker> } {
  const worker = new FakeWorker();
  const abort = new AbortController();
  const seen: number[] = [];
  return { worker, abort, seen, outcome: readInWorker(file, { report: (done) => seen.push(done), signal: abort.signal }, () => worker as unknown as Worker) };
}
const refused = { ok: false, findings: [{ message: "The filing names nobody." }] } as never;

beforeEach(() => { jest.useFakeTimers(); });
afterEach(() => { jest.useRealTimers(); });

test("sends the file, reports how far it is, hands on the outcome and ends the worker", async () => {
  const { worker, seen, outcome } = reading();
  worker.tell({ kind: "started" });
  worker.tell({ kind: "progress", done: 5, total: 9 });
  worker.tell({ kind: "read", outcome: refused });
  expect(await outcome).toBe(refused);
  expect([worker.sent, seen, worker.ended]).toEqual([[file], [5], 1]);
});

test("cancelling ends the worker at once", async () => {
  const { worker, abort, outcome } = reading();
  worker.tell({ kind: "started" });
  abort.abort();
  expect(await outcome).toMatchObject({ ok: false });
  expect(worker.ended).toBe(1);
});

test("a worker that gets no further for a minute is ended and told, however often it says where it is", async () => {
  const { worker, outcome } = reading();
  worker.tell({ kind: "started" });
  worker.tell({ kind: "progress", done: 5, total: 9 });
  for (let second = 0; second < 60; second++) {
    jest.advanceTimersByTime(1000);
    worker.tell({ kind: "progress", done: 5, total: 9 });
  }
  expect(await outcome).toMatchObject({ ok: false, findings: [{ message: "The reading of s3.htm broke off: for 60 seconds it got no further. Save the document with the table as a file of its own and open that." }] });
  expect(worker.ended).toBe(1);
});

test("a worker that gets on, if slowly, is waited for", async () => {
  const { worker, outcome } = reading();
  worker.tell({ kind: "started" });
  for (let done = 1; done < 10; done++) {
    jest.advanceTimersByTime(50_000);
    worker.tell({ kind: "progress", done, total: 9 });
  }
  worker.tell({ kind: "read", outcome: refused });
  expect(await outcome).toBe(refused);
});

test("a worker that dies or cannot hand over its outcome is told with the cause", async () => {
  for (const [end, message] of [[(worker: FakeWorker) => worker.die("Out of memory"), "broke off: Out of memory."], [(worker: FakeWorker) => worker.tell({ kind: "fault", message: "Invalid array length" }), "broke off: Invalid array length."], [(worker: FakeWorker) => worker.onmessageerror?.(), "broke off."]] as const) {
    const { worker, outcome } = reading();
    worker.tell({ kind: "started" });
    end(worker);
    expect(await outcome).toMatchObject({ ok: false, findings: [{ message: expect.stringContaining(message) }] });
    expect(worker.ended).toBe(1);
  }
});

test("where no worker begins the file is still to be read: null", async () => {
  const never = reading();
  jest.advanceTimersByTime(60_000);
  expect(await never.outcome).toBeNull();
  const blocked = reading();
  blocked.worker.die("");
  expect(await blocked.outcome).toBeNull();
  expect(await readInWorker(file, { report: () => undefined, signal: new AbortController().signal }, () => null)).toBeNull();
});
