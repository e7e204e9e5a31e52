import type { Injector } from "@univerjs/core";
import type { UniverNamespaces } from "../../univer/univerNamespaces";

const TEXT_FUNCTIONS = "CLEAN CODE CONCAT CONCATENATE EXACT FIND IF IFERROR IFNA IFS CHOOSE SWITCH LEFT LEN LOWER MID PROPER REPLACE REPT RIGHT SEARCH SUBSTITUTE T TEXTAFTER TEXTBEFORE TEXTJOIN TRIM UNICODE UPPER HYPERLINK".split(" ");

/** Univer hands a quoted "5%" or "2002-03-14" to a function as a number; to these it is the text that it is. */
export function keepTextArguments({ formula }: UniverNamespaces, injector: Injector): void {
  const functions = injector.get(formula.IFunctionService);
  for (const name of TEXT_FUNCTIONS) {
    const executor = functions.getExecutor(name);
    if (executor) executor.isArgumentsIgnoreNumberPattern = () => true;
  }
}
