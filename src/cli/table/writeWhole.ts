import { renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { systemRefusal } from "./systemRefusal";

/** Writes a file so that it is there as a whole or not at all: beside its place first, then under its name. Throws a CommandError where the system refuses. */
export function writeWhole(file: string, bytes: Uint8Array): void {
  const beside = path.join(path.dirname(file), `.overhang-${process.pid}.part`);
  try {
    writeFileSync(beside, bytes, { flag: "wx" });
    renameSync(beside, file);
  } catch (error) {
    throw systemRefusal("The workbook could not be written", error);
  } finally {
    rmSync(beside, { force: true });
  }
}
