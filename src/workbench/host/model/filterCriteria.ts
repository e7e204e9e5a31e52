import { fail } from "../protocol/hostError";
import type { CellContent } from "./sheetCells";

/** Excel.FilterCriteria, as far as the host filters by it. */
export interface FilterCriteria {
  readonly filterOn: string;
  readonly values?: readonly string[];
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: "And" | "Or";
}

/** Which cells of a column a criterion lets through; `all` holds the column's values for "top ten". */
export function cellTest(criteria: FilterCriteria, all: readonly CellContent[]): (value: CellContent, text: string) => boolean {
  switch (criteria.filterOn) {
    case "Values": {
      const wanted = new Set((criteria.values ?? []).map((value) => String(value).toLowerCase()));
      return (_, text) => wanted.has(text.toLowerCase());
    }
    case "Custom": {
      const tests = [criteria.criterion1, criteria.criterion2].filter((text): text is string => text !== undefined && text !== "").map(comparison);
      if (tests.length === 0) fail("InvalidArgument", "A custom filter needs criterion1.");
      return (value, text) => (criteria.operator === "Or" ? tests.some((test) => test(value, text)) : tests.every((test) => test(value, text)));
    }
    case "TopItems":
    case "BottomItems": {
      const numbers = all.filter((value): value is number => typeof value === "number").sort((one, other) => (criteria.filterOn === "TopItems" ? other - one : one - other));
      const limit = numbers[Math.min(Number(criteria.criterion1 ?? 10), numbers.length) - 1];
      return (value) => typeof value === "number" && limit !== undefined && (criteria.filterOn === "TopItems" ? value >= limit : value <= limit);
    }
    default: return fail("ApiNotFound", `Filtering on ${criteria.filterOn} is not modelled by the simulated host.`);
  }
}

function comparison(criterion: string): (value: CellContent, text: string) => boolean {
  const [, operator = "=", operand = ""] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(criterion) ?? [];
  const number = operand.trim() === "" ? NaN : Number(operand);
  if (!Number.isNaN(number)) {
    const test = { "=": (n: number) => n === number, "<>": (n: number) => n !== number, "<": (n: number) => n < number, ">": (n: number) => n > number, "<=": (n: number) => n <= number, ">=": (n: number) => n >= number }[operator]!;
    return (value) => (typeof value === "number" ? test(value) : operator === "<>");
  }
  const pattern = new RegExp(`^${operand.replace(/[.+^${}()|[\]\\]/g, "\\$&").replace(/~([*?])|\*|\?/g, (whole, literal?: string) => (literal ? `\\${literal}` : whole === "*" ? ".*" : "."))}$`, "is");
  if (operator === "=") return (_, text) => pattern.test(text);
  if (operator === "<>") return (_, text) => !pattern.test(text);
  return (value, text) => typeof value === "string" && { "<": text < operand, ">": text > operand, "<=": text <= operand, ">=": text >= operand }[operator as "<"];
}
