import type { FunctionId } from "../../functions/functionIds";
import type { ExampleValue } from "./helpContent";

/** The formula of an example, as one types it. */
export function exampleFormula(id: FunctionId, values: readonly ExampleValue[]): string {
  return `=OVERHANG.${id}(${values.map(written).join(",")})`;
}

function written(value: ExampleValue): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if ("text" in value) return `"${value.text.replaceAll("\"", "\"\"")}"`;
  if ("percent" in value) return value.percent;
  if ("date" in value) return `DATE(${value.date.split("-").map(Number).join(",")})`;
  return `{${value.block.map((row) => row.join(",")).join(";")}}`;
}
