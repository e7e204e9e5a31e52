import { execFileSync } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { FunctionsFile } from "../../src/cli/help/functionMetadata";

export const root = path.resolve(__dirname, "../..");

/** functions.json as the build makes it, in a process of its own, because the generator reads and bundles outside jest. */
export function generatedMetadata(): FunctionsFile {
  const script = pathToFileURL(path.join(root, "scripts/functionsMetadata.mjs")).href;
  return JSON.parse(execFileSync(process.execPath, ["-e", `import(${JSON.stringify(script)}).then((m) => m.generateMetadata()).then((made) => console.log(JSON.stringify(made)))`], { encoding: "utf8" })) as FunctionsFile;
}
