import type { Progress } from "../types";

/** The person pressed Cancel; what was written is taken back. */
export class Cancelled extends Error {
  constructor() { super("cancelled"); this.name = "Cancelled"; }
}

/** Excel did not answer in time; it may or may not have done what it was asked. */
export class NoAnswer extends Error {
  constructor() { super("Excel did not answer"); this.name = "NoAnswer"; }
}

export interface Within {
  readonly progress: Progress;
  /** How long an answer of the host is waited for, in milliseconds. */
  readonly patience: number;
}

/** Waits for an answer of the host, and no longer than `patience` milliseconds. */
export async function answerWithin<T>(answer: Promise<T>, patience: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => { timer = setTimeout(() => reject(new NoAnswer()), patience); });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The host round trips of one piece of work: each is reported before it goes out, and none goes out after a cancel. */
export class RoundTrips {
  private done = 0;
  constructor(private readonly context: Excel.RequestContext, private readonly progress: Progress, private total: number, private readonly patience: number) {}

  /** Round trips so far. */
  get count(): number { return this.done; }

  /** Sends what was queued. */
  async send(doing: string): Promise<void> {
    if (this.progress.signal.aborted) throw new Cancelled();
    this.total = Math.max(this.total, this.done + 1);
    this.progress.report(this.done, this.total, doing);
    await answerWithin(this.context.sync(), this.patience);
    this.done += 1;
    // The pane gets to paint, and a click on Cancel to arrive.
    await new Promise((resolve) => setTimeout(resolve, 0));
  }

  /** For work of others within this one: it can be cancelled with it, reports nothing of its own, and waits as long. */
  get within(): Within { return { progress: { report: () => undefined, signal: this.progress.signal }, patience: this.patience }; }

  /** Corrects the total once it is known. */
  expect(total: number): void { this.total = total; }
  finish(doing: string): void { this.progress.report(this.total, this.total, doing); }
}
