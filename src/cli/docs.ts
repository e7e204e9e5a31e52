// npm run docs: the function table in README.md, and the help pages in build/help to look at.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { FunctionsFile } from "./help/functionMetadata";
import { withFunctionTable } from "./help/renderFunctionTable";
import { renderHelpPages } from "./help/renderHelpPages";

const root = process.env.OVERHANG_ROOT ?? process.cwd();

async function writeDocs(): Promise<void> {
  const { generateMetadata } = (await import(pathToFileURL(path.join(root, "scripts/functionsMetadata.mjs")).href)) as { generateMetadata(): Promise<FunctionsFile> };
  const metadata = await generateMetadata();
  for (const [name, text] of renderHelpPages(metadata)) {
    const file = path.join(root, "build", name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const readme = path.join(root, "README.md");
  const before = readFileSync(readme, "utf8");
  const after = withFunctionTable(before, metadata);
  if (after === null) throw new Error("README.md has lost the markers <!-- functions:start --> and <!-- functions:end -->");
  if (after !== before) writeFileSync(readme, after);
  console.log(`${metadata.functions.length} help pages in build/help; README.md ${after === before ? "was up to date" : "has the new function table"}`);
}

writeDocs().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
