import { existsSync } from "node:fs";
import path from "node:path";

const FOLDER = path.resolve(__dirname, "../../../shared");

/** A file of the shared folder beside the repository, or null, with a printed line that says that the test did not run. */
export function sharedFile(...parts: string[]): string | null {
  const file = path.join(FOLDER, ...parts);
  if (existsSync(file)) return file;
  console.log(`did not run: ../shared/${parts.join("/")} is not there`);
  return null;
}
