import type { ICommandService, IUnitRange, IWorkbookData, Injector } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook } from "@univerjs/sheets/facade";
import type { Univer } from "@univerjs/core";
import { FunctionCalls, placeOf } from "../functions/functionCalls";
import type { FunctionsMetadata } from "../functions/functionsMetadata";
import { registerFunctions, unregisterFunctions } from "../functions/registerFunctions";
import type { UniverInstance, UniverNamespaces } from "../univer/univerNamespaces";
import { Calculation } from "./calculation";
import { repairDependencies } from "./dependencies/repairDependencies";
import { mentionsName, namesOver } from "./mentionsName";
import { overrideFunctions } from "./overrideFunctions";
import { repairArithmetic } from "./repairArithmetic";
import { repairBranches } from "./repairBranches";
import { repairCaches } from "./repairCaches";
import { repairFormulaData } from "./repairFormulaData";
import { repairInvertedIndex } from "./repairInvertedIndex";
import { repairLateValidation } from "./repairLateValidation";
import { repairLexer } from "./repairLexer";
import { repairNumberLiterals } from "./repairNumberLiterals";
import { repairReferences } from "./repairReferences";
import { repairTableReferences } from "./repairTableReferences";
import { repairTextComparison } from "./repairTextComparison";
import { tellOfFailures } from "./tellOfFailures";

export interface EngineOptions {
  /** The workbook to start from; one empty sheet "Sheet1" by default. */
  readonly snapshot?: Partial<IWorkbookData>;
}

const EMPTY_BOOK: Partial<IWorkbookData> = { id: "book", name: "Book1.xlsx", sheetOrder: ["s1"], sheets: { s1: { id: "s1", name: "Sheet1", rowCount: 2000, columnCount: 52, defaultColumnWidth: 64, defaultRowHeight: 20 } } };

/**
 * The workbook engine: Univer, and what an Excel host needs besides: a calculation that can be awaited, custom functions answered
 * by another process, and repairs of what Univer calculates or remembers wrongly.
 */
export class Engine {
  readonly U: UniverNamespaces;
  readonly univer: Univer;
  readonly api: FUniver;
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly book: FWorkbook;
  readonly calculation: Calculation;
  readonly functions: FunctionCalls;
  /** Hears of errors within Univer's commands, which the commands keep to themselves. */
  onFailure: (failure: unknown) => void = () => undefined;
  private settling: (() => void)[] = [];
  private customNames: string[] = [];
  private readonly changedNames = new Set<string>();

  constructor(instance: UniverInstance, options: EngineOptions = {}) {
    const { U, univer, api } = instance;
    this.U = U;
    this.univer = univer;
    this.api = api;
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(U.core.ICommandService);
    tellOfFailures(U, this.commands, (failure) => this.onFailure(failure));
    repairLexer(U);
    repairArithmetic(U);
    repairCaches(U);
    repairInvertedIndex(U);
    repairNumberLiterals(U);
    repairReferences(U);
    repairTableReferences(U);
    repairTextComparison(U);
    this.book = api.createWorkbook(structuredClone(options.snapshot ?? EMPTY_BOOK));
    repairLateValidation(U, this.injector);
    repairBranches(U, this.injector);
    repairDependencies(U, this.injector);
    repairFormulaData(U, this.injector);
    overrideFunctions(U, this.injector);          // after Univer has registered its own, which it does with the first workbook
    this.calculation = new Calculation(instance, this.book.getId());
    this.functions = new FunctionCalls(U, {
      recalculate: (ranges) => this.calculation.recalculate(ranges),
      hasFormula: ({ sheetId, row, column }) => {
        const cell = this.book.getSheetBySheetId(sheetId)?.getSheet().getCellRaw(row, column);
        return Boolean(cell?.f || cell?.si);
      },
    });
    this.calculation.onIdle = () => this.calculationEnded();
    this.calculation.tablesChanged = (names) => this.injector.get(U.formula.IFunctionService).deleteFormulaAstCacheKey(...names);
    this.calculation.changedNames = () => this.namesToForget();
    this.commands.onCommandExecuted((command) => {
      if (command.id === U.formula.SetDefinedNameMutation.id && !this.calculation.changesNoValue(command)) this.forgetName((command.params as { name: string }).name);
    });
    // Undo acts on the focused workbook, which only the grid's own controllers set: without a screen undo would do nothing.
    this.injector.get(U.core.IUniverInstanceService).focusUnit(this.book.getId());
  }

  get stats(): { calculations: number; invocations: number; batches: number } {
    return { calculations: this.calculation.count, invocations: this.functions.invocations, batches: this.functions.batches };
  }

  /** Resolves when Univer has calculated; custom functions on their way read `#BUSY!` (one that reads the workbook would hang otherwise). */
  calculated(): Promise<void> { return this.calculation.done(); }

  /** Resolves when every formula, custom functions included, holds its final value. */
  settle(): Promise<void> {
    if (!this.busy) return Promise.resolve();
    void this.calculation.done();
    return new Promise((resolve) => this.settling.push(resolve));
  }

  /** Calculates the formulas at `ranges` and all that depend on them, or every formula of the workbook. */
  recalculate(ranges?: readonly IUnitRange[]): void { this.calculation.recalculate(ranges); }

  /**
   * Makes an add-in's custom functions known. Formulas that said `#NAME?` without them are calculated again; with `stuck` they go
   * on saying it until they are entered again, as often happens in Excel (office-js #6395).
   */
  registerFunctions(metadata: FunctionsMetadata, namespace: string, { stuck = false } = {}): void {
    this.customNames = registerFunctions({ U: this.U, injector: this.injector, calls: this.functions }, metadata, namespace);
    this.injector.get(this.U.formula.IFunctionService).deleteFormulaAstCacheKey(...this.customNames);
    if (!stuck) this.calculation.recalculate();
  }

  /** The add-in was removed: what is calculated from now on says `#NAME?`. */
  unregisterFunctions(): void {
    unregisterFunctions({ U: this.U, injector: this.injector }, this.customNames);
    this.injector.get(this.U.formula.IFunctionService).deleteFormulaAstCacheKey(...this.customNames);
    this.customNames = [];
  }

  /** What a custom function said beside its error value, for the cell at a 0-based row and column. */
  messageAt(sheetId: string, row: number, column: number): string | undefined {
    const noted = this.functions.messages.at(placeOf({ sheetId, row, column }));
    return noted && this.book.getSheetBySheetId(sheetId)?.getSheet().getCellRaw(row, column)?.v === noted.error ? noted.message : undefined;
  }

  dispose(): void {
    this.functions.dispose();
    this.calculation.dispose(() => this.univer.dispose());
    for (const resolve of this.settling.splice(0)) resolve();
  }

  private get busy(): boolean { return this.calculation.busy || this.functions.busy; }

  /**
   * A defined name was set or removed. Univer moves a name when rows are inserted, but keeps the parsed formulas that use it, which
   * would go on reading the old cell; so everything is calculated again, where any formula mentions the name at all.
   */
  forgetName(name: string): void { this.changedNames.add(name); }

  /** The changed names that formulas mention, directly or through other names. */
  private namesToForget(): Map<string, string> | null {
    if (this.changedNames.size === 0) return null;
    const names = namesOver(this, this.changedNames);
    this.changedNames.clear();
    this.injector.get(this.U.formula.IFunctionService).deleteFormulaAstCacheKey(...names.keys());
    return mentionsName(this, names.keys()) ? names : null;
  }

  private calculationEnded(): void {
    this.functions.send();
    if (this.busy) return;
    this.functions.forgetAnswers();
    const waiting = this.settling.splice(0);
    setTimeout(() => waiting.forEach((resolve) => resolve()), 0);
  }
}
