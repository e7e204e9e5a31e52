// functions.json and the help pages, both written from the functions' own source.
import { createRequire } from "node:module";
import { mkdir, readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { bundleProgram, root } from "./bundle.mjs";

const require = createRequire(import.meta.url);
const folder = path.join(root, "src/functions");

/**
 * The metadata that Excel reads, from the JSDoc of every `src/functions/*Functions.ts` (customFunctions.ts is the map), in the order of FUNCTION_IDS;
 * also written to `outFile` when one is given. An error of the parser, or an id without function or function without id, throws.
 */
export async function generateMetadata(outFile) {
  const { generateCustomFunctionsMetadata } = require("custom-functions-metadata/lib/generate.js");
  const files = (await readdir(folder)).filter((name) => /^(?!custom|associate).*Functions\.ts$/.test(name)).sort();
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(files.map((name) => path.join(folder, name)));
  if (errors.length) throw new Error(`functions.json cannot be made:\n${errors.join("\n")}`);
  const order = (await import("node:fs")).readFileSync(path.join(folder, "functionIds.ts"), "utf8").match(/"[A-Z0-9]+"/g).map((text) => text.slice(1, -1));
  const found = JSON.parse(metadataJson).functions.map((item) => ({ ...item, description: oneLine(item.description) }));
  const missing = order.filter((id) => !found.some((item) => item.id === id)).concat(found.map((item) => item.id).filter((id) => !order.includes(id)));
  if (missing.length) throw new Error(`functions.json and functionIds.ts differ: ${missing.join(", ")}`);
  // Without the generator's allowCustomDataForDataTypeAny, cells arrive as plain numbers and texts, a formatted number too.
  const metadata = { functions: order.map((id) => found.find((item) => item.id === id)) };
  if (outFile) {
    await mkdir(path.dirname(outFile), { recursive: true });
    await writeFile(outFile, `${JSON.stringify(metadata, null, 2)}\n`);
  }
  return metadata;
}

const oneLine = (text = "") => text.replace(/\s+/g, " ").trim();

/** The help pages by path ("help/PERCENTAFTER.html"), as text. */
export async function renderHelpPages(metadata) {
  const program = await bundleProgram("helpPages", "src/cli/help/renderHelpPages.ts");
  delete require.cache[program];
  return Object.fromEntries(require(program).renderHelpPages(metadata ?? (await generateMetadata())));
}
