import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { findingsOf } from "../filing/draft/findingsOf";
import { toReadJson } from "../filing/draft/toReadJson";
import { readFiling } from "../filing/readFiling";
import { LARGEST_FILE_BYTES } from "../filing/source/decodeBytes";

/** Reads a filing and prints its table as JSON. Exit 0 with a table; 2 without one, the reason on stderr; 1 on a fault. */
export function read(args: readonly string[]): { readonly code: 0 | 1 | 2; readonly out: string; readonly error: string } {
  const [file, ...more] = args;
  if (file === undefined || more.length > 0 || file.startsWith("-")) return { code: 1, out: "", error: "Usage: npm run -s read -- FILE" };
  let bytes: Uint8Array;
  try {
    const size = statSync(file).size;
    if (size > LARGEST_FILE_BYTES) return { code: 2, out: "", error: `The file has ${Math.round(size / 1048576)} MB; at most ${LARGEST_FILE_BYTES / 1048576} MB are read. Save the main document of the submission alone and open that.` };
    bytes = readFileSync(file);
  } catch (error) {
    return { code: 1, out: "", error: `${file} cannot be opened: ${error instanceof Error ? error.message : String(error)}` };
  }
  const outcome = readFiling(bytes, path.basename(file));
  if (!outcome.ok) return { code: 2, out: "", error: outcome.reason };
  return { code: 0, out: `${JSON.stringify(toReadJson(outcome.draft, findingsOf(outcome.draft)), null, 1)}\n`, error: "" };
}

// Only scripts/run.mjs sets OVERHANG_ROOT: imported by a test, this file reads nothing by itself.
if (process.env.OVERHANG_ROOT !== undefined) {
  const root = process.env.OVERHANG_ROOT ?? process.cwd();
  const started = process.env.INIT_CWD ?? root;
  const result = read(process.argv.slice(2).map((arg) => (arg.startsWith("-") ? arg : path.resolve(started, arg))));
  if (result.error !== "") process.stderr.write(`${result.error}\n`);
  process.stdout.write(result.out);
  process.exitCode = result.code;
}
