import type { Injector } from "@univerjs/core";
import type { UniverNamespaces } from "../univer/univerNamespaces";
import { edateFunction } from "./overrides/edate";
import { hyperlinkFunction } from "./overrides/hyperlink";
import { keepTextArguments } from "./overrides/textArguments";

/** Replaces the formula functions that Univer 0.25.1 calculates otherwise than Excel; BEHAVIOURS.md lists them. */
export function overrideFunctions(U: UniverNamespaces, injector: Injector): void {
  injector.get(U.formula.IFunctionService).registerExecutors(edateFunction(U), hyperlinkFunction(U));
  keepTextArguments(U, injector);
}
