import path from "node:path";
import { pathToFileURL } from "node:url";
import type { FunctionsMetadata } from "../../workbench/host/functions/functionsMetadata";

/** functions.json as the build makes it, from the functions' own source. */
export async function loadMetadata(): Promise<FunctionsMetadata> {
  const script = pathToFileURL(path.join(process.env.OVERHANG_ROOT ?? process.cwd(), "scripts/functionsMetadata.mjs")).href;
  const { generateMetadata } = (await import(script)) as { generateMetadata(): Promise<FunctionsMetadata> };
  return generateMetadata();
}
