import { parseArgs } from "node:util";
import type { PercentBasis } from "../../core/ownership/offering";
import type { InsertMode } from "../../workbook/types";
import { CommandError } from "./commandError";

export const USAGE = `Usage: npm run -s table -- FILE -o OUT.xlsx [options]

FILE is a filing (.txt, .htm, .html), a holder list (.csv, .xlsx), or the word sample.

  -o, --output OUT.xlsx      the workbook to write
  --mode MODE                formulas (default), functions or values
  --force                    overwrite OUT.xlsx

Terms, for a list, or instead of what a filing says:
  --issuer NAME              --outstanding SHARES       --as-of YYYY-MM-DD
  --registered SHARES        --basis holder|remaining|outstanding
  --first-release YYYY-MM-DD --release-percent PERCENT  --interval-months MONTHS

For a list (a column "Reason" says why a row offers more than it owns):
  --accounts add|apart       a holder on several rows: add its accounts together, or keep the rows apart
  --round-down               round fractions of a share down`;

/** The terms as they stand on the command line. */
export interface TermFlags {
  readonly issuer?: string;
  readonly outstanding?: string;
  readonly asOf?: string;
  readonly registered?: string;
  readonly basis?: PercentBasis;
  readonly firstRelease?: string;
  readonly releasePercent?: string;
  readonly intervalMonths?: string;
}

export interface TableArguments {
  readonly file: string;
  readonly output: string;
  readonly mode: InsertMode;
  readonly force: boolean;
  readonly terms: TermFlags;
  readonly accounts: "refuse" | "combine" | "keepApart";
  readonly fractions: "refuse" | "roundDown";
}

const MODES: readonly string[] = ["formulas", "functions", "values"];
const BASES: readonly string[] = ["holder", "remaining", "outstanding"];
const ACCOUNTS: Readonly<Record<string, TableArguments["accounts"]>> = { add: "combine", apart: "keepApart" };
const text = { type: "string" } as const;

/** Reads the command line; throws with the usage when it is not one. */
export function tableArguments(args: readonly string[]): TableArguments {
  const { values, positionals } = parse(args);
  const [file, ...rest] = positionals;
  if (file === undefined) throw new CommandError(`Name a file, or sample.\n\n${USAGE}`);
  if (rest.length > 0) throw new CommandError(`One file at a time: ${rest.join(" ")} is too much.`);
  if (!values.output) throw new CommandError("Name the workbook to write: -o OUT.xlsx.");
  if (!/\.xlsx$/i.test(values.output)) throw new CommandError(`${values.output} is no .xlsx: give the workbook that ending.`);
  const mode = oneOf("--mode", values.mode ?? "formulas", MODES) as InsertMode;
  const basis = values.basis === undefined ? undefined : (oneOf("--basis", values.basis, BASES) as PercentBasis);
  const accounts = values.accounts === undefined ? "refuse" : ACCOUNTS[oneOf("--accounts", values.accounts, Object.keys(ACCOUNTS))]!;
  return {
    file, output: values.output, mode, force: values.force ?? false, accounts, fractions: values["round-down"] ? "roundDown" : "refuse",
    terms: { issuer: values.issuer, outstanding: values.outstanding, asOf: values["as-of"], registered: values.registered, basis, firstRelease: values["first-release"], releasePercent: values["release-percent"], intervalMonths: values["interval-months"] },
  };
}

function oneOf(flag: string, value: string, allowed: readonly string[]): string {
  if (!allowed.includes(value)) throw new CommandError(`${flag} ${value}: choose ${allowed.slice(0, -1).join(", ")} or ${allowed.at(-1)}.`);
  return value;
}

function parse(args: readonly string[]): ReturnType<typeof parseArgs<typeof CONFIG>> {
  try {
    return parseArgs({ ...CONFIG, args: [...args] });
  } catch (error) {
    throw new CommandError(`${(error as Error).message}\n\n${USAGE}`);
  }
}

const CONFIG = {
  allowPositionals: true,
  options: {
    output: { ...text, short: "o" }, mode: text, force: { type: "boolean" }, issuer: text, outstanding: text, "as-of": text, registered: text, basis: text,
    "first-release": text, "release-percent": text, "interval-months": text, accounts: text, "round-down": { type: "boolean" },
  },
} as const;
