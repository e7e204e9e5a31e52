// npm run -s calc: one formula a line from standard input, one JSON value a line on standard output.
import { readFileSync } from "node:fs";
import { evaluateFormulas } from "./calc/evaluateFormulas";
import { readFormulas } from "./calc/readFormulas";

// Nothing but results goes to standard output.
console.log = console.error;

async function calc(): Promise<void> {
  const formulas = readFormulas(readFileSync(0, "utf8"));
  if (formulas.length === 0) return;
  const results = await evaluateFormulas(formulas);
  process.stdout.write(`${results.map((result) => JSON.stringify(result)).join("\n")}\n`);
}

calc().catch((error: unknown) => {
  console.error(error instanceof Error ? error.stack : error);
  process.exitCode = 1;
});
