import { type Batch, type BatchOutcome, byteLength, delaysForCellEdit, refusal, writes } from "./addinClient";
import { FaultPlan } from "./faultPlan";
import { type BatchReply, OfficeError } from "./wire";

/** One round trip, as it went. */
export interface Round {
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly milliseconds: number;
}

/** Excel on the web takes and gives at most 5 MB in one batch. */
const LIMIT_BYTES = 5 * 1024 * 1024;

/** Lets batches through one at a time, in the order in which they came, or refuses them for the state that Excel is in. */
export class BatchGate {
  readonly plan = new FaultPlan();
  readonly rounds: Round[] = [];
  readonly functionRounds: Round[] = [];
  readOnly = false;
  private editing = false;
  private afterEdit: (() => void)[] = [];
  private turn: Promise<unknown> = Promise.resolve();

  get inCellEdit(): boolean { return this.editing; }
  set inCellEdit(on: boolean) {
    this.editing = on;
    if (!on) for (const resume of this.afterEdit.splice(0)) resume();
  }

  async submit(batch: Batch, execute: () => Promise<BatchReply>): Promise<BatchOutcome> {
    if (batch.isService) return this.inTurn(batch, execute, this.functionRounds);
    const planned = batch.isCleanup ? null : this.plan.next();
    if (planned?.code === "timeout") return null;
    const code = planned?.code ?? (await this.stateRefusal(batch));
    if (code === null) return this.inTurn(batch, execute, this.rounds);
    const refused = refusal(code);
    const outcome = "officeError" in refused ? refused : { text: JSON.stringify(refused.reply) };
    this.note(this.rounds, batch, "text" in outcome ? byteLength(outcome.text) : 0, 0);
    return outcome;
  }

  private async stateRefusal(batch: Batch): Promise<string | null> {
    if (batch.bytes > LIMIT_BYTES) return "RequestPayloadSizeLimitExceeded";
    if (this.editing && !delaysForCellEdit(batch)) return "InvalidOperationInCellEditMode";
    while (this.editing) await new Promise<void>((resolve) => this.afterEdit.push(resolve));
    return this.readOnly && writes(batch) ? "AccessDenied" : null;
  }

  private inTurn(batch: Batch, execute: () => Promise<BatchReply>, rounds: Round[]): Promise<BatchOutcome> {
    const mine = this.turn.then(async (): Promise<BatchOutcome> => {
      const start = performance.now();
      const text = JSON.stringify(await execute());
      const bytes = byteLength(text);
      this.note(rounds, batch, bytes, performance.now() - start);
      return bytes > LIMIT_BYTES ? { officeError: OfficeError.ResponseTooLarge } : { text };
    });
    this.turn = mine.catch(() => undefined);
    return mine;
  }

  private note(rounds: Round[], batch: Batch, responseBytes: number, milliseconds: number): void {
    rounds.push({ actions: batch.body.Actions.length, requestBytes: batch.bytes, responseBytes, milliseconds });
  }
}
