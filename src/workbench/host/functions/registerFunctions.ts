import type { Injector } from "@univerjs/core";
import type { BaseFunction, BaseValueObject, IFunctionInfo } from "@univerjs/engine-formula";
import type { UniverNamespaces } from "../univer/univerNamespaces";
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
  const executors = metadata.functions.map((meta) => executor(host, meta, `${namespace}.${meta.name}`.toUpperCase()));
  injector.get(U.formula.IFunctionService).registerExecutors(...executors);
  const infos = metadata.functions.map((meta, index) => describe(U, meta, String(executors[index]?.name)));
  injector.get(U.sheetsFormula.IDescriptionService).registerDescriptions(infos);
  return infos.map((info) => info.functionName);
}

function executor({ U, calls }: FunctionHost, meta: FunctionMetadata, name: string): BaseFunction {
  class CustomFunction extends U.formula.BaseFunction {
    override calculate(...given: BaseValueObject[]): BaseValueObject {
      return calls.evaluate(meta, { unitId: this.unitId ?? "", sheetId: this.subUnitId ?? "", row: this.row, column: this.column }, given);
    }
  }
  const parameters = meta.parameters ?? [];
  const made = new CustomFunction(name);
  made.minParams = parameters.filter((parameter) => !parameter.optional && !parameter.repeating).length;
  made.maxParams = parameters.some((parameter) => parameter.repeating) ? 255 : parameters.length;
  return made;
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
