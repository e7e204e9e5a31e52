import { readFileSync } from "node:fs";
import path from "node:path";
import { findingsOf } from "../../src/filing/draft/findingsOf";
import { toReadJson, type ReadJson } from "../../src/filing/draft/toReadJson";
import { readFiling } from "../../src/filing/readFiling";

/** What `npm run read` prints for a file; throws with the reason where it has no table. */
export function readJson(file: string): ReadJson {
  return readText(readFileSync(file), path.basename(file));
}

export function readText(bytes: Uint8Array | string, name = "filing.htm"): ReadJson {
  const outcome = readFiling(typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes, name);
  if (!outcome.ok) throw new Error(`no table: ${outcome.reason}`);
  return toReadJson(outcome.draft, findingsOf(outcome.draft));
}
