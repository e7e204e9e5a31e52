import { createUniverNode } from "#univer";

/** Each member of Univer 0.25.1 that the object model leans on and that Univer does not promise to keep. */
describe("what the object model needs of Univer beside its published interfaces", () => {
  const { U, univer, api } = createUniverNode();
  const injector = univer.__getInjector();
  afterAll(() => univer.dispose());

  it("decides in one member what is a reference to a table, and knows no underscore there", () => {
    const factory = U.formula.ReferenceNodeFactory.prototype as unknown as { _checkTokenIsTableReference(token: string): boolean };
    const isReference = (token: string): boolean => factory._checkTokenIsTableReference.call(factory, token);
    expect(["Holders[Prior]", "Holders[[#This Row],[Prior]]", "Holders_2[Prior]"].map(isReference)).toEqual([true, true, false]);
  });

  it("joins changes to one undo step, told of by a status that is sent after each", () => {
    const service = injector.get(U.core.IUndoRedoService);
    expect(typeof service.__tempBatchingUndoRedo).toBe("function");
    const counts: number[] = [];
    const heard = service.undoRedoStatus$.subscribe(({ undos }) => counts.push(undos));
    heard.unsubscribe();
    expect(counts).toHaveLength(1);
  });

  it("takes a change of cells that a style command triggered for one of formats alone", () => {
    const book = api.createWorkbook({ id: "formats", sheetOrder: ["s"], sheets: { s: { id: "s", name: "s", cellData: { 0: { 0: { f: "=1+1" } } } } } });
    injector.get(U.core.ICommandService).syncExecuteCommand(U.sheets.SetRangeValuesMutation.id, { unitId: "formats", subUnitId: "s", cellValue: { 0: { 0: { s: { bl: 1 } } } }, trigger: U.sheets.SetStyleCommand.id });
    expect(book.getActiveSheet().getRange("A1").getFormula()).toBe("=1+1");
  });
});
