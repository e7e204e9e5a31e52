import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { Finding } from "../../core/finding";
import { messageOf } from "../../core/outcome";
import type { Offering } from "../../core/ownership/offering";
import type { SellingTable } from "../../core/ownership/sellingTable";
import type { SourceTrail } from "../../core/trail/sourceTrail";
import { toSellingTable, type EnteredTerms } from "../../filing/draft/toSellingTable";
import { parseListFile } from "../../filing/list/parseListFile";
import { proposeMapping } from "../../filing/list/proposeMapping";
import { readHolderList } from "../../filing/list/readHolderList";
import { readFiling } from "../../filing/readFiling";
import { internap2001 } from "../../filing/sample/internap2001";
import { internapTrail } from "../../filing/sample/internapTrail";
import { LARGEST_FILE_BYTES } from "../../filing/source/decodeBytes";
import { trailOfFiling } from "../../filing/trail/trailOfFiling";
import { trailOfList } from "../../filing/trail/trailOfList";
import type { AccountLine, SourceRecord } from "../../workbook/types";
import { CommandError } from "./commandError";
import { enteredTerms } from "./enteredTerms";
import { systemRefusal } from "./systemRefusal";
import type { TableArguments } from "./tableArguments";

/** What a table is inserted from, and what a reader should know of it. */
export interface Source {
  readonly table: SellingTable;
  readonly accounts: readonly AccountLine[];
  readonly record: SourceRecord;
  readonly findings: readonly Finding[];
  /** Where each number came from; null where the source has no places to show. */
  readonly trail: SourceTrail | null;
}

/** Reads the sample, a list or a filing; throws a CommandError that names what is wrong and the remedy. */
export async function readSource(given: TableArguments): Promise<Source> {
  const entered = enteredTerms(given.terms);
  if (given.file === "sample") return { table: withTerms(internap2001, entered), accounts: [], record: { kind: "sample", name: "Internap (2001)", date: null, hash: null }, findings: [], trail: internapTrail };
  const bytes = readBytes(given.file);
  const name = path.basename(given.file);
  const record = { name, date: statSync(given.file).mtime.toISOString().slice(0, 10), hash: createHash("sha256").update(bytes).digest("hex") };
  return isList(name, bytes) ? fromList(name, bytes, given, entered, { ...record, kind: "list" }) : fromFiling(name, bytes, entered, { ...record, kind: "filing" });
}

function readBytes(file: string): Uint8Array {
  if (!existsSync(file)) throw new CommandError(`${file} does not exist. Name a filing, a holder list, or sample.`);
  const { size } = statSync(file);
  if (!statSync(file).isFile()) throw new CommandError(`${file} is no file. Name a filing, a holder list, or sample.`);
  if (size > LARGEST_FILE_BYTES) throw new CommandError(`${file} has ${Math.round(size / 1048576)} MB; at most ${LARGEST_FILE_BYTES / 1048576} MB are read. Save the part with the table alone.`);
  try {
    return readFileSync(file);
  } catch (error) {
    throw systemRefusal(`${file} could not be read`, error);
  }
}

const isList = (name: string, bytes: Uint8Array): boolean => /\.(csv|tsv|xlsx|xlsm|xls)$/i.test(name) || (bytes[0] === 0x50 && bytes[1] === 0x4b);

async function fromList(name: string, bytes: Uint8Array, { accounts, fractions }: TableArguments, entered: EnteredTerms, record: SourceRecord): Promise<Source> {
  const grid = await parseListFile(name, bytes);
  if (!grid.ok) throw new CommandError(messageOf(grid));
  const mapping = proposeMapping(grid.value);
  const list = readHolderList(grid.value, mapping, { repeatedHolders: accounts, fractions });
  if (!list.ok) {
    throw new CommandError([messageOf(list), ...remedies(list.findings)].join("\n"));
  }
  return { table: { offering: termsOfList(entered), holders: list.value.holders, notes: list.value.notes, headingNoteRefs: [], printedTotals: null, showsPercentBefore: true }, accounts: list.value.accounts, record, findings: list.findings, trail: trailOfList(grid.value, mapping, list.value) };
}

/** What the messages leave to a choice in the pane, as the command line offers it. */
function remedies(findings: readonly Finding[]): string[] {
  const has = (check: string): boolean => findings.some((one) => one.check === check);
  return [
    ...(has("list-repeated") ? ["--accounts add adds the accounts of a holder together; --accounts apart keeps each row as it is."] : []),
    ...(has("list-fraction") ? ["--round-down rounds fractions of a share down."] : []),
    ...(has("list-column") ? ["The columns are found by their headings: write that name over the column, in one row above the holders."] : []),
  ];
}

/** A list states no terms: what is not given on the command line is left blank. */
function termsOfList(entered: EnteredTerms): Offering {
  return withEntered({ issuer: "", form: null, sharesOutstanding: 0, ownershipAsOf: "", sharesRegistered: null, percentBasis: "holder", lockUp: null, supplementThreshold: null, sources: {} }, entered);
}

function fromFiling(name: string, bytes: Uint8Array, entered: EnteredTerms, record: SourceRecord): Source {
  const outcome = readFiling(bytes, name);
  if (!outcome.ok) throw new CommandError(outcome.reason, 2);
  const { sharesOutstanding, ownershipDates, prospectusDate } = outcome.draft.offering;
  const unknown: EnteredTerms = { ...(sharesOutstanding.length === 0 ? { sharesOutstanding: 0 } : {}), ...(ownershipDates.length === 0 && prospectusDate === null ? { ownershipAsOf: "" } : {}) };
  const table = toSellingTable(outcome.draft, { ...unknown, ...entered });
  if (!table.ok) throw new CommandError(messageOf(table));
  return { table: table.value, accounts: [], record, findings: table.findings, trail: trailOfFiling(outcome.draft, outcome.text) };
}

const withTerms = (table: SellingTable, entered: EnteredTerms): SellingTable => ({ ...table, offering: withEntered(table.offering, entered) });

/** What was entered goes before what was read, and says so as its source. */
function withEntered(offering: Offering, entered: EnteredTerms): Offering {
  const sources: Record<string, string> = { ...offering.sources };
  for (const term of Object.keys(entered)) for (const key of term === "lockUp" ? ["firstRelease", "releasePercent", "intervalMonths"] : [term]) sources[key] = "given on the command line";
  return { ...offering, ...entered, sources };
}
