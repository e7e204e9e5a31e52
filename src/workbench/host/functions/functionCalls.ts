import type { IUnitRange } from "@univerjs/core";
import type { BaseValueObject } from "@univerjs/engine-formula";
import type { UniverNamespaces } from "../univer/univerNamespaces";
import { type Answer, type CellError, isCellError } from "./cellError";
import { toEngineValue, toRows } from "./engineValues";
import { ErrorMessages } from "./errorMessages";
import type { FunctionMetadata } from "./functionsMetadata";
import { liftArguments, type WireArgument } from "./liftArguments";

export interface CallingCell {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** One call of a custom function, as the host sends it to the add-in. */
export interface FunctionCall {
  readonly key: string;
  readonly meta: FunctionMetadata;
  readonly args: readonly WireArgument[];
  readonly cell: CallingCell;
  pass: number;
  answer?: Answer;
}

/** Sends calls to the add-in (each is answered through `FunctionCalls.answer`), and tells it that one is no longer wanted. */
export interface Invoker {
  invoke(calls: readonly FunctionCall[]): void;
  cancel(call: FunctionCall): void;
}

/** What calls need of the workbook. */
export interface FunctionSheet {
  recalculate(ranges: readonly IUnitRange[]): void;
  hasFormula(cell: CallingCell): boolean;
}

/** How long answered calls wait for the rest of their batch before the cells are calculated again. */
const GATHER_MS = 60;

/**
 * Custom functions for a synchronous engine. Univer awaits an asynchronous function cell by cell, so a thousand cells would make
 * a thousand round trips. Here a function answers at once: first `#BUSY!` while the call is collected, then, in a second
 * calculation of just those cells, with what came back for the whole batch.
 */
export class FunctionCalls {
  invoker: Invoker | null = null;
  invocations = 0;
  batches = 0;
  readonly messages = new ErrorMessages();
  private readonly known = new Map<string, FunctionCall>();
  private readonly passOfCell = new Map<string, number>();
  private outbox: FunctionCall[] = [];
  private open = new Set<FunctionCall>();
  private answered: FunctionCall[] = [];
  private timer: ReturnType<typeof setTimeout> | null = null;
  private pass = 0;

  constructor(private readonly U: UniverNamespaces, private readonly sheet: FunctionSheet) {}

  get busy(): boolean { return this.outbox.length > 0 || this.open.size > 0 || this.answered.length > 0; }

  /** What the formula of `cell` gets for a use of the function now; called by the engine within a calculation. */
  evaluate(meta: FunctionMetadata, cell: CallingCell, given: readonly BaseValueObject[]): BaseValueObject {
    const place = placeOf(cell);
    this.passOfCell.set(place, this.pass);
    this.messages.begin(place, this.pass);
    const { rows, columns, calls } = liftArguments(meta, given.map(toRows));
    const answers: Answer[] = [];
    for (const args of calls) answers.push(isCellError(args) ? args : this.answerFor(meta, cell, place, args));
    for (const answer of answers) if (isCellError(answer)) this.messages.note(place, answer);
    if (calls.length === 1) return toEngineValue(this.U.formula, answers[0] ?? null);
    const block = Array.from({ length: rows }, (_, row) => answers.slice(row * columns, (row + 1) * columns).map((answer) => (Array.isArray(answer) ? answer[0]?.[0] ?? null : answer)));
    return toEngineValue(this.U.formula, block);
  }

  /** An error that needs no call, with its message. */
  refuse(cell: CallingCell, error: CellError): BaseValueObject {
    const place = placeOf(cell);
    this.messages.begin(place, this.pass);
    this.messages.note(place, error);
    return toEngineValue(this.U.formula, error);
  }

  /** Sends what the calculation that just ended asked for; without an add-in the cells say `#NAME?`. */
  send(): void {
    this.cancelUnwanted();
    this.pass++;
    const batch = this.outbox.splice(0);
    if (!batch.length) return;
    this.invocations += batch.length;
    this.batches++;
    for (const call of batch) this.open.add(call);
    if (this.invoker) this.invoker.invoke(batch);
    else for (const call of batch) this.answer(call, { error: "#NAME?", message: "The add-in that holds this function is not running." });
  }

  answer(call: FunctionCall, answer: Answer): void {
    if (!this.open.delete(call)) return;
    call.answer = answer;
    this.answered.push(call);
    if (this.timer) clearTimeout(this.timer);
    this.timer = setTimeout(() => this.recalculateAnswered(), this.open.size === 0 ? 0 : GATHER_MS);
  }

  /** The answers are kept only while cells of the same calculation may still ask for them. */
  forgetAnswers(): void {
    this.known.clear();
    this.passOfCell.clear();
  }

  dispose(): void {
    if (this.timer) clearTimeout(this.timer);
    this.invoker = null;
  }

  private answerFor(meta: FunctionMetadata, cell: CallingCell, place: string, args: readonly WireArgument[]): Answer {
    const key = `${place}|${meta.id}|${JSON.stringify(args)}`;
    let call = this.known.get(key);
    if (!call) {
      call = { key, meta, args, cell, pass: this.pass };
      this.known.set(key, call);
      this.outbox.push(call);
    }
    call.pass = this.pass;
    return call.answer === undefined ? { error: "#BUSY!" } : call.answer;
  }

  private recalculateAnswered(): void {
    this.timer = null;
    const ranges = this.answered.splice(0).map(({ cell: { unitId, sheetId, row, column } }) => ({ unitId, sheetId, range: { startRow: row, endRow: row, startColumn: column, endColumn: column } }));
    this.sheet.recalculate(ranges);
  }

  // A cell that was calculated again and no longer asks for an open call has other arguments now; one without a formula was overwritten.
  private cancelUnwanted(): void {
    for (const call of this.open) {
      const isAskedFor = call.pass === this.pass || this.passOfCell.get(placeOf(call.cell)) !== this.pass;
      if (isAskedFor && this.sheet.hasFormula(call.cell)) continue;
      this.open.delete(call);
      this.known.delete(call.key);
      this.invoker?.cancel(call);
    }
  }
}

export const placeOf = ({ sheetId, row, column }: Omit<CallingCell, "unitId">): string => `${sheetId}!${row},${column}`;
