// npm run bench: the figures of the project, as a table or (--json) as JSON; --only=insert,refresh,functions,filing,pane,lockup chooses.
import type { Figure } from "./figure";
import { filingBench } from "./filingBench";
import { functionsBench } from "./functionsBench";
import { insertBench } from "./insertBench";
import { lockUpBench } from "./lockUpBench";
import { paneBench } from "./paneBench";
import { refreshBench } from "./refreshBench";

const sections: Readonly<Record<string, () => Promise<Figure[]>>> = { insert: insertBench, refresh: refreshBench, functions: functionsBench, filing: filingBench, pane: paneBench, lockup: lockUpBench };

async function bench(args: readonly string[]): Promise<void> {
  const only = args.find((arg) => arg.startsWith("--only="))?.slice("--only=".length).split(",") ?? Object.keys(sections);
  const unknown = only.filter((name) => !(name in sections));
  if (unknown.length) throw new Error(`There is no section ${unknown.join(", ")}. Choose among ${Object.keys(sections).join(", ")}.`);
  const figures: Figure[] = [];
  for (const name of only) {
    const made = await sections[name]();
    figures.push(...made);
    if (!args.includes("--json")) print(made);
  }
  if (args.includes("--json")) console.log(JSON.stringify({ node: process.version, figures }, null, 2));
}

function print(figures: readonly Figure[]): void {
  let section = "";
  for (const f of figures) {
    if (f.section !== section) console.log(`\n${(section = f.section)}`);
    console.log(`  ${f.name.padEnd(52)} ${f.value.toLocaleString("en-US", { maximumFractionDigits: 3 }).padStart(12)} ${f.unit.padEnd(5)}${f.aim ? ` aim ${f.aim}` : ""}`);
  }
}

bench(process.argv.slice(2)).then(() => process.exit(0), (error: unknown) => {
  console.error(error instanceof Error ? error.stack : error);
  process.exit(1);
});
