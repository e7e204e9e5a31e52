export interface PlannedFault { readonly code: string }

/** Batches that the host is told to refuse or to leave without an answer. */
export class FaultPlan {
  private readonly planned = new Map<number, PlannedFault>();
  private seen = 0;

  /** The `nth` batch from now (1 is the next) is refused with `code`, or never answered where it is "timeout". */
  add(nth: number, code: string): void { this.planned.set(this.seen + Math.max(1, Math.trunc(nth)), { code }); }

  /** Batches so far that a fault could have met: the clean-up that office.js sends behind each piece of work is none. */
  get count(): number { return this.seen; }

  /** Faults that no batch has met yet. */
  get waiting(): number { return this.planned.size; }

  next(): PlannedFault | null {
    const fault = this.planned.get(++this.seen) ?? null;
    this.planned.delete(this.seen);
    return fault;
  }
}
