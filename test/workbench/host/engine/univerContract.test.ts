import { readFileSync } from "node:fs";
import path from "node:path";
import { createUniverNode } from "#univer";
import { Engine } from "../../../../src/workbench/host/engine/engine";

/** What the engine leans on without Univer promising it. A new version of Univer has to be held to each of these first. */
const root = path.resolve(__dirname, "../../../..");
const json = (file: string): Record<string, Record<string, string>> => JSON.parse(readFileSync(path.join(root, file), "utf8")) as Record<string, Record<string, string>>;
const engine = new Engine(createUniverNode());
const { U, injector } = engine;
afterAll(() => engine.dispose());
type Private = Record<string, unknown>;

test("every Univer package is pinned to the version that this was seen with", () => {
  const asked = Object.entries(json("package.json").devDependencies ?? {}).filter(([name]) => name.startsWith("@univerjs/"));
  expect(asked.length).toBeGreaterThan(10);
  for (const [name, version] of asked) {
    expect([name, version]).toEqual([name, "0.25.1"]);
    expect([name, (json(`node_modules/${name}/package.json`) as unknown as { version: string }).version]).toEqual([name, "0.25.1"]);
  }
});

test("TriggerCalculationController keeps its queue, its timer and its dirty data in these members", () => {
  const trigger = injector.get(U.sheetsFormula.TriggerCalculationController) as unknown as Private;
  expect(Array.isArray(trigger._waitingCommandQueue)).toBe(true);
  for (const name of ["_executingDirtyData", "_setTimeoutKey"]) expect([name, name in trigger]).toEqual([name, true]);
  for (const name of ["_generateDirty", "_mergeDirty", "_startProgress"]) expect([name, typeof trigger[name]]).toEqual([name, "function"]);
});

test("a change is put in that queue, and made into dirty ranges by those two functions", () => {
  const trigger = injector.get(U.sheetsFormula.TriggerCalculationController) as unknown as { _waitingCommandQueue: unknown[]; _generateDirty(queue: unknown[]): { dirtyRanges: unknown[] }; _mergeDirty(all: unknown, more: unknown): { dirtyRanges: unknown[]; forceCalculation: boolean }; _executingDirtyData: unknown };
  engine.book.getActiveSheet().getRange("A1").setValue(1);
  expect(trigger._waitingCommandQueue.length).toBeGreaterThan(0);
  const dirty = trigger._generateDirty(trigger._waitingCommandQueue);
  expect(dirty.dirtyRanges).toHaveLength(1);
  expect(trigger._mergeDirty(trigger._executingDirtyData, dirty)).toMatchObject({ forceCalculation: false });
});

test("the end of a calculation is told by this mutation", async () => {
  const states: unknown[] = [];
  const listening = engine.commands.onCommandExecuted((command) => {
    if (command.id === U.formula.SetFormulaCalculationNotificationMutation.id) states.push((command.params as { functionsExecutedState?: number }).functionsExecutedState);
  });
  engine.book.getActiveSheet().getRange("A2").setValue({ f: "=A1+1" });
  await engine.settle();
  listening.dispose();
  expect(states.filter((state) => state !== undefined)).toHaveLength(1);
});

test("the lexer's state is in these members", () => {
  const prototype = U.formula.LexerTreeBuilder.prototype as unknown as Private;
  for (const name of ["_resetTemp", "_formulaSpellCheck"]) expect([name, typeof prototype[name]]).toEqual([name, "function"]);
  const lexer = injector.get(U.formula.LexerTreeBuilder) as unknown as { _squareBracketState: number; _tableBracketState: boolean; _currentLexerNode: { getChildren(): unknown[] }; treeBuilder(formula: string): unknown };
  lexer.treeBuilder("=SUM(T[");
  expect([lexer._squareBracketState, typeof lexer._tableBracketState]).toEqual([1, "boolean"]);
  expect(Array.isArray(lexer._currentLexerNode.getChildren())).toBe(true);
});

test("numbers are computed and compared by these members of NumberValueObject", () => {
  const prototype = U.formula.NumberValueObject.prototype as unknown as Private;
  for (const name of ["plusBy", "minusBy", "multiplyBy", "dividedBy", "divided", "_compareFiniteNumber"]) expect([name, typeof prototype[name]]).toEqual([name, "function"]);
  expect(U.formula.NumberValueObject.create(0.1).plus(U.formula.NumberValueObject.create(0.2)).getValue()).toBe(0.1 + 0.2);
});

test("a literal becomes a node in ValueNodeFactory.create", () => {
  const factory = injector.get(U.formula.Lexer) && (U.formula.ValueNodeFactory.prototype as unknown as { create(token: string): { execute(): void; getValue(): { getValue(): unknown } } });
  const node = factory.create("1E5");
  node.execute();
  expect(node.getValue().getValue()).toBe(100000);
});

test("a reference asks isExceedRange whether it is on the sheet", () => {
  expect(typeof (U.formula.BaseReferenceObject.prototype as unknown as Private).isExceedRange).toBe("function");
});

test("parsed formulas are kept in caches of this class, by a text that _hash gives", () => {
  const cache = U.formula.FORMULA_REF_TO_ARRAY_CACHE as unknown as { _cache: { limit: number }; _hash(key: string): string };
  expect(typeof cache._cache.limit).toBe("number");
  const long = `=${"A1+".repeat(40)}1`;
  expect(cache._hash(long)).toBe(long);
});

test("comparisons keep their index by column in these members", () => {
  const index = U.formula.CELL_INVERTED_INDEX_CACHE as unknown as Private;
  for (const name of ["set", "setContinueBuildingCache", "canUseCache"]) expect([name, typeof Object.getPrototypeOf(index)[name]]).toEqual([name, "function"]);
});

test("functions are found, replaced and forgotten through IFunctionService", () => {
  const functions = injector.get(U.formula.IFunctionService);
  expect(functions.getExecutor("EDATE")?.constructor.name).toBe("Edate");
  expect(functions.getExecutor("LEN")?.isArgumentsIgnoreNumberPattern()).toBe(true);
  expect(typeof functions.deleteFormulaAstCacheKey).toBe("function");
});

test("a function that is calculated knows its cell", async () => {
  const seen: unknown[] = [];
  class Where extends U.formula.BaseFunction {
    override calculate() {
      seen.push([this.unitId, this.subUnitId, this.row, this.column]);
      return U.formula.NumberValueObject.create(0);
    }
  }
  const where = new Where("WHERE");
  where.minParams = 0;
  where.maxParams = 0;
  injector.get(U.formula.IFunctionService).registerExecutors(where);
  engine.book.getActiveSheet().getRange("C4").setValue({ f: "=WHERE()" });
  await engine.settle();
  expect(seen).toContainEqual([engine.book.getId(), engine.book.getActiveSheet().getSheetId(), 3, 2]);
});

test("spills are read from FormulaDataModel", async () => {
  engine.book.getActiveSheet().getRange("F1").setValue({ f: "=SEQUENCE(2,2)" });
  await engine.settle();
  const model = injector.get(U.formula.FormulaDataModel);
  const [book, sheet] = [engine.book.getId(), engine.book.getActiveSheet().getSheetId()];
  expect(model.getArrayFormulaRange()?.[book]?.[sheet]?.[0]?.[5]).toMatchObject({ startRow: 0, endRow: 1, startColumn: 5, endColumn: 6 });
  expect(model.getArrayFormulaCellData()?.[book]?.[sheet]?.[1]?.[6]?.v).toBe(4);
});

test("cells of a sheet that is gone are not validated, which Univer itself would take for a fault", async () => {
  const { U: plain, univer, api } = createUniverNode();
  api.createWorkbook({ id: "plain", sheetOrder: ["s"], sheets: { s: { id: "s", name: "s" } } });
  const range = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 };
  const unrepaired = univer.__getInjector().get(plain.dataValidation.SheetsDataValidationValidatorService);
  await expect(unrepaired.validatorRanges("plain", "gone", [range])).rejects.toThrow("cannot find current worksheet");
  univer.dispose();
  const validator = injector.get(U.dataValidation.SheetsDataValidationValidatorService);
  expect(await validator.validatorRanges(engine.book.getId(), "gone", [range])).toEqual([]);
  expect(await validator.validatorRanges("gone", "gone", [range])).toEqual([]);
  expect(await validator.validatorRanges(engine.book.getId(), engine.book.getActiveSheet().getSheetId(), [range])).toEqual([]);
});

test("an error within a command is told once, which the command itself keeps back, and a refusal is none", () => {
  const other = new Engine(createUniverNode());
  const heard: unknown[] = [];
  other.onFailure = (failure) => heard.push(failure);
  const torn = new Error("torn");
  const listening = other.commands.onCommandExecuted(({ id }) => { if (id === other.U.sheets.RemoveSheetMutation.id) throw torn; });
  expect(other.book.deleteSheet(other.book.insertSheet("Gone"))).toBe(false);
  expect(heard).toEqual([torn]);
  listening.dispose();
  other.commands.beforeCommandExecuted(({ id }) => { if (id === other.U.sheets.RemoveSheetCommand.id) throw new other.U.core.CustomCommandExecutionError("refused"); });
  expect(other.book.deleteSheet(other.book.insertSheet("Stays"))).toBe(false);
  expect(heard).toEqual([torn]);
  other.dispose();
});

test("texts are compared by these members, and the operator's function is called COMPARE", () => {
  const text = U.formula.StringValueObject.prototype as unknown as Private;
  for (const name of ["_checkWildcard", "_compareString"]) expect([name, typeof text[name]]).toEqual([name, "function"]);
  const [Compare] = (U.formula.functionMeta as unknown as readonly (readonly [{ prototype: Private }, string])[]).find(([, name]) => name === "COMPARE")!;
  expect(typeof Compare.prototype.calculate).toBe("function");
});

test("what formulas read is found by these members of the dependency services", () => {
  const generator = U.formula.FormulaDependencyGenerator.prototype as unknown as Private;
  for (const name of ["_createFDtree", "_generateTreeList", "_calculateRunList", "_checkIsCycleDependency", "_registerFormulas", "_registerOtherFormulas", "_registerFeatureFormulas", "_getTreeNode", "_includeTree", "_detectForcedRecalculationNode", "_getAddressFunctionNodeList", "_executeNode", "_calculateListByFunctionRefNode"]) expect([name, typeof generator[name]]).toEqual([name, "function"]);
  const started = injector.get(U.formula.IFormulaDependencyGenerator) as unknown as Private;
  for (const name of ["_currentConfigService", "_runtimeService", "_interpreter", "_dependencyTreeCache", "_dependencyRTreeCacheForAddressFunction"]) expect([name, typeof started[name]]).toEqual([name, "object"]);
  const manager = U.formula.DependencyManagerService.prototype as unknown as Private;
  for (const name of ["reset", "addDependencyRTreeCache", "searchDependency", "_removeDependencyRTreeCache", "_removeAllTreeMap", "getFormulaDependency"]) expect([name, typeof manager[name]]).toEqual([name, "function"]);
  expect(typeof new U.core.RTree().getTree("u", "s").load).toBe("function");
  expect(typeof (U.formula.FormulaDataModel.prototype as unknown as Private).updateFormulaData).toBe("function");
});
