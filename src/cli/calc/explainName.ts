import { FUNCTION_IDS } from "../../functions/functionIds";
import { parseA1 } from "../../workbench/host/model/address";

/**
 * Which name of a formula is not known here, in words with the remedy.
 * @param formula the formula as it was given
 * @param isFunction whether the engine has a function of that name, in capitals
 */
export function explainName(formula: string, isFunction: (name: string) => boolean): string {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/\$?\b[A-Z]{1,3}:\$?[A-Z]{1,3}\b/gi, "0");
  const declared = new Set([...bare.matchAll(/\b(?:LET|LAMBDA)\(\s*([\p{L}_]\w*)\s*,/giu)].map(([, name = ""]) => name.toUpperCase()));
  for (const [, name = "", next = ""] of bare.matchAll(/(?<![\p{L}\p{N}_.$#'!])([\p{L}_\\][\p{L}\p{N}_.\\]*)\s*([([!]?)/gu)) {
    const upper = name.toUpperCase();
    if (next === "(") {
      if (!isFunction(upper) && !declared.has(upper)) return unknownFunction(name, upper);
    } else if (next === "[") return `${name}[…] refers to a table, and there are no tables here. Write the numbers themselves.`;
    else if (next !== "!" && parseA1(upper) === null && !declared.has(upper) && upper !== "TRUE" && upper !== "FALSE") return `${name} is no name that is known here. A text stands in quotation marks: "${name}".`;
  }
  return /\[@?/.test(bare) ? "The formula refers to a table, and there are no tables here. Write the numbers themselves." : "The formula cannot be read: an operator is missing, or a sign stands where none belongs.";
}

function unknownFunction(name: string, upper: string): string {
  const own = (FUNCTION_IDS as readonly string[]).includes(upper);
  if (own) return `${name} is a function of Overhang and is written OVERHANG.${upper}.`;
  if (upper.startsWith("OVERHANG.")) return `${name} is not one of the functions of Overhang. They are ${FUNCTION_IDS.join(", ")}.`;
  return `${name} is no function that is known here.`;
}
