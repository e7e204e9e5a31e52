import type { ICommandInfo, IUnitRange } from "@univerjs/core";
import type { UniverInstance } from "../univer/univerNamespaces";

/** The private members of Univer's TriggerCalculationController that this class takes over; a contract test holds each. */
export interface TriggerPrivate {
  _waitingCommandQueue: ICommandInfo[];
  _executingDirtyData: Record<string, unknown>;
  _setTimeoutKey: ReturnType<typeof setTimeout> | null;
  _generateDirty(commands: ICommandInfo[]): Record<string, unknown>;
  _mergeDirty(all: Record<string, unknown>, more: Record<string, unknown>): Record<string, unknown>;
  _startProgress(): void;
}

/** How long a change waits for the next one before the calculation starts, unless somebody asks for the result. */
const GATHER_MS = 10;

/**
 * Univer's calculation made awaitable. By itself Univer waits 100 ms after the last change, and when that timer fires during a
 * calculation it stops and restarts it, so that its end can be reported before its results are there. Here the queue is owned:
 * one calculation at a time, and the next one starts when the last has ended.
 */
export class Calculation {
  /** Calculations begun so far. */
  count = 0;
  /** Asked before each calculation: the names that mean something else now, with their texts; they make it calculate everything. */
  changedNames: () => ReadonlyMap<string, string> | null = () => null;
  /** Told before each calculation which tables were made, moved or removed since the last. */
  tablesChanged: (names: readonly string[]) => void = () => undefined;
  /** Called after each calculation that nothing follows. */
  onIdle: () => void = () => undefined;
  private running = false;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private waiting: (() => void)[] = [];
  private disposed = false;
  private afterDispose: () => void = () => undefined;
  private readonly trigger: TriggerPrivate;
  private readonly commands;

  constructor(private readonly instance: UniverInstance, private readonly unitId: string) {
    const { U, univer } = instance;
    const injector = univer.__getInjector();
    this.commands = injector.get(U.core.ICommandService);
    this.trigger = injector.get(U.sheetsFormula.TriggerCalculationController) as unknown as TriggerPrivate;
    const start = U.formula.SetFormulaCalculationStartMutation.id;
    const note = U.formula.SetFormulaCalculationNotificationMutation.id;
    this.commands.onCommandExecuted((command) => {
      if (command.id === start) {
        this.running = true;
        this.count++;
      } else if (command.id === note && (command.params as { functionsExecutedState?: number }).functionsExecutedState !== undefined) {
        queueMicrotask(() => this.ended());
      }
      if (this.changesNoValue(command)) this.trigger._waitingCommandQueue = this.trigger._waitingCommandQueue.filter((queued) => !this.changesNoValue(queued));
      if (this.queued) this.schedule();
    });
    this.schedule();
  }

  get queued(): boolean { return this.trigger._waitingCommandQueue.length > 0; }
  get busy(): boolean { return this.running || this.queued; }

  /** Resolves when nothing is left to calculate. Custom functions that still wait for the add-in read `#BUSY!`, as in Excel. */
  done(): Promise<void> {
    if (!this.busy) return Promise.resolve();
    this.flush();
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  /** Calculates the formulas that read `ranges`, or every formula without them. */
  recalculate(ranges?: readonly IUnitRange[]): void {
    this.commands.syncExecuteCommand(this.instance.U.formula.SetTriggerFormulaCalculationStartMutation.id, {
      commands: [], dirtyRanges: ranges, forceCalculation: !ranges, dirtyNameMap: {}, dirtyDefinedNameMap: {}, dirtySuperTableMap: {},
      dirtyUnitFeatureMap: {}, dirtyUnitOtherFormulaMap: {}, clearDependencyTreeCache: {},
    }, { onlyLocal: true });
    this.flush();
  }

  /** Starts nothing more; `then` runs when what is under way has ended, which Univer cannot interrupt. */
  dispose(then: () => void): void {
    this.disposed = true;
    if (this.timer) clearTimeout(this.timer);
    this.silenceUniver();
    this.trigger._startProgress = () => undefined;      // Univer's own timer would call it up to a second later
    this.afterDispose = then;
    if (!this.running) then();
  }

  private silenceUniver(): void {
    if (this.trigger._setTimeoutKey) clearTimeout(this.trigger._setTimeoutKey);
  }

  private schedule(): void {
    this.silenceUniver();
    if (this.disposed) return;
    this.timer ??= setTimeout(() => {
      this.timer = null;
      this.flush();
    }, GATHER_MS);
  }

  /** Print areas are names to Univer, and no formula can refer to them: nothing is calculated for them. */
  changesNoValue({ id, params }: ICommandInfo): boolean {
    return id === this.instance.U.formula.SetDefinedNameMutation.id && /^_Print_(Area|Titles)_/.test((params as { name?: string }).name ?? "");
  }

  private flush(): void {
    if (!this.queued || this.running || this.disposed) return;
    this.silenceUniver();
    const names = this.changedNames();
    const { trigger } = this;
    trigger._executingDirtyData = trigger._mergeDirty(trigger._executingDirtyData, trigger._generateDirty(trigger._waitingCommandQueue));
    trigger._waitingCommandQueue = [];
    this.running = true;
    const dirty = trigger._executingDirtyData;
    dirty.dirtyDefinedNameMap = names ? { [this.unitId]: Object.fromEntries(names) } : {};          // no formula mentions any other name
    if (names) dirty.forceCalculation = true;
    const tables = Object.keys((dirty.dirtySuperTableMap as Record<string, object> | undefined)?.[this.unitId] ?? {});
    if (tables.length > 0) this.tablesChanged(tables);
    dirty.dirtySuperTableMap = {};          // with it Univer parses each formula that names a table in each cell, and keeps none
    // Univer would look at every formula of the workbook to find that there is nothing to calculate.
    if (isNothing(dirty)) return queueMicrotask(() => this.ended());
    void this.commands.executeCommand(this.instance.U.formula.SetFormulaCalculationStartMutation.id, { ...dirty }, { onlyLocal: true });
  }

  private ended(): void {
    this.running = false;
    if (this.disposed) return this.afterDispose();
    if (this.queued) {
      this.flush();
      return;
    }
    const readers = this.waiting.splice(0);
    if (readers.length) setTimeout(() => readers.forEach((read) => read()), 0);
    this.onIdle();
  }
}

const isNothing = (dirty: Record<string, unknown>): boolean => Object.values(dirty).every((part) => !part || (typeof part === "object" && Object.keys(part).length === 0));
