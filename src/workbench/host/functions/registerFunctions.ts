import type { Injector } from "@univerjs/core";
import type { BaseFunction, BaseValueObject, IFunctionInfo } from "@univerjs/engine-formula";
import type { UniverNamespaces } from "../univer/univerNamespaces";
import type { CellError } from "./cellError";
import type { FunctionCalls } from "./functionCalls";
import type { FunctionMetadata, FunctionsMetadata } from "./functionsMetadata";

export interface FunctionHost {
  readonly U: UniverNamespaces;
  readonly injector: Injector;
  readonly calls: FunctionCalls;
}

/** Makes the functions known to formulas, to autocomplete and to argument help; returns their names with the namespace. */
export function registerFunctions(host: FunctionHost, metadata: FunctionsMetadata, namespace: string): string[] {
  const { U, injector } = host;
  const executors = metadata.functions.map((meta) => executor(host, meta, `${namespace}.${meta.name ?? meta.id}`.toUpperCase()));
  injector.get(U.formula.IFunctionService).registerExecutors(...executors);
  const infos = metadata.functions.map((meta, index) => describe(U, meta, String(executors[index]?.name)));
  injector.get(U.sheetsFormula.IDescriptionService).registerDescriptions(infos);
  return infos.map((info) => info.functionName);
}

const MOST_ARGUMENTS = 255;

/** Formulas no longer know the functions: the add-in was removed. */
export function unregisterFunctions({ U, injector }: Omit<FunctionHost, "calls">, names: readonly string[]): void {
  injector.get(U.formula.IFunctionService).unregisterExecutors(...names);
  injector.get(U.sheetsFormula.IDescriptionService).unregisterDescriptions([...names]);
}

function executor({ U, calls }: FunctionHost, meta: FunctionMetadata, name: string): BaseFunction {
  const parameters = meta.parameters ?? [];
  const least = parameters.filter((parameter) => !parameter.optional && !parameter.repeating).length;
  const most = parameters.some((parameter) => parameter.repeating) ? MOST_ARGUMENTS : parameters.length;
  class CustomFunction extends U.formula.BaseFunction {
    /** Otherwise Univer hands over the text "5%" as the number 0.05. */
    override isArgumentsIgnoreNumberPattern(): boolean { return true; }
    override calculate(...given: BaseValueObject[]): BaseValueObject {
      const cell = { unitId: this.unitId ?? "", sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
      return given.length < least || given.length > most ? calls.refuse(cell, wrongCount(name, meta)) : calls.evaluate(meta, cell, given);
    }
  }
  const made = new CustomFunction(name);
  made.minParams = 0;                            // the count is checked above: Univer itself would say #N/A, without a reason
  made.maxParams = MOST_ARGUMENTS;
  return made;
}

/** Excel does not let such a formula be entered; here it is entered and says why. */
function wrongCount(name: string, meta: FunctionMetadata): CellError {
  const names = (meta.parameters ?? []).map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name)).join(", ");
  return { error: "#VALUE!", message: `The number of arguments does not fit. Write ${name}(${names}).` };
}

function describe(U: UniverNamespaces, meta: FunctionMetadata, functionName: string): IFunctionInfo {
  const description = meta.description ?? "";
  return {
    functionName, functionType: U.formula.FunctionType.User, description, abstract: description,
    functionParameter: (meta.parameters ?? []).map((parameter) => ({
      name: parameter.name, detail: parameter.description ?? "", example: parameter.dimensionality === "matrix" ? "A1:B10" : "1",
      require: parameter.optional ? 0 : 1, repeat: parameter.repeating ? 1 : 0,
    })),
  };
}
