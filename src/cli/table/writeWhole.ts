import { renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Writes a file so that it is there as a whole or not at all: beside its place first, then under its name. */
export function writeWhole(file: string, bytes: Uint8Array): void {
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.part`);
  try {
    writeFileSync(beside, bytes, { flag: "wx" });
    renameSync(beside, file);
  } finally {
    rmSync(beside, { force: true });
  }
}
