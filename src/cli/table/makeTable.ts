import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { formatShares } from "../../core/exact/formatShares";
import { messageOf } from "../../core/outcome";
import { CommandError } from "./commandError";
import { insertAndSave } from "./insertAndSave";
import { readSource } from "./readSource";
import { tableArguments, USAGE } from "./tableArguments";
import { writeWhole } from "./writeWhole";

export interface CommandResult {
  readonly code: 0 | 1 | 2;
  readonly out: string;
  readonly error: string;
}

/**
 * Makes a workbook from a filing, a holder list or the sample.
 * @param args the command line
 * @param started the folder that its paths count from
 * @returns exit code 0 with the workbook written; 2 for a filing without a table; 1 on any other fault, nothing written
 */
export async function makeTable(args: readonly string[], started: string): Promise<CommandResult> {
  if (args.some((arg) => arg === "--help" || arg === "-h")) return { code: 0, out: `${USAGE}\n`, error: "" };
  try {
    const given = tableArguments(args);
    const output = path.resolve(started, given.output);
    const refuseToOverwrite = (): void => {
      if (existsSync(output) && statSync(output).isFile() && !given.force) throw new CommandError(`${given.output} exists. Give another name, or --force to overwrite it.`);
    };
    refuseToOverwrite();
    const folder = path.dirname(output);
    if (!existsSync(folder)) throw new CommandError(`The folder of ${given.output} does not exist. Create it, or name another.`);
    if (!statSync(folder).isDirectory()) throw new CommandError(`${path.dirname(given.output)} is a file, not a folder. Name a folder for ${path.basename(given.output)}.`);
    if (existsSync(output) && !statSync(output).isFile()) throw new CommandError(`${given.output} is a folder. Give the workbook a name of its own.`);
    const source = await readSource({ ...given, file: given.file === "sample" ? given.file : path.resolve(started, given.file) });
    const { outcome, bytes } = await insertAndSave(source, given.mode);
    if (!outcome.ok || bytes === null) throw new CommandError(messageOf(outcome));
    refuseToOverwrite();
    writeWhole(output, bytes);
    const { table: { rows }, totals } = outcome.value;
    const findings = [...new Set([...source.findings, ...outcome.findings].map(({ severity, message }) => `${severity}: ${message}\n`))].join("");
    return { code: 0, out: `${given.output}: ${formatShares(rows)} selling ${rows === 1 ? "stockholder" : "stockholders"}; offered ${formatShares(totals.offered)}, before ${formatShares(totals.before)}, after ${formatShares(totals.after)}\n`, error: findings };
  } catch (error) {
    if (error instanceof CommandError) return { code: error.exitCode, out: "", error: `${error.message}\n` };
    throw error;
  }
}
