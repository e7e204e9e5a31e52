import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { unzipSync } from "fflate";
import Papa from "papaparse";
import { cellName } from "../../../src/workbench/host/file/cellReference";
import { readXlsx } from "../../../src/workbench/host/file/read/readXlsx";
import type { FileValue } from "../../../src/workbench/host/file/types/sheetFile";

const PLACES = ["/Applications/LibreOffice.app/Contents/MacOS/soffice", "C:\\Program Files\\LibreOffice\\program\\soffice.exe", "/usr/lib/libreoffice/program/soffice", "/snap/bin/libreoffice"];

function findSoffice(): string | null {
  const named = (process.env["PATH"] ?? "").split(delimiter).flatMap((folder) => ["soffice", "libreoffice", "soffice.exe"].map((name) => join(folder, name)));
  return [process.env["SOFFICE"] ?? "", ...named, ...PLACES].find((path) => path !== "" && existsSync(path)) ?? null;
}

const soffice = findSoffice();

/** A suite that needs LibreOffice: where it is missing, says that it did not run, and in CI fails. */
export function describeWithLibreOffice(name: string, suite: () => void): void {
  // Each conversion starts LibreOffice anew, which takes its time on a busy machine.
  jest.setTimeout(300000);
  if (soffice) return describe(name, suite);
  const missing = `LibreOffice is not installed here (no "soffice" on the PATH; SOFFICE may name it): "${name}" did not run`;
  describe(name, () => {
    test("needs LibreOffice", () => {
      console.log(missing);
      expect(process.env["CI"] ? missing : null).toBeNull();
    });
  });
}

const folders: string[] = [];
process.on("exit", () => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

function newFolder(kind: string): string {
  const folder = mkdtempSync(join(tmpdir(), `overhang-${kind}-`));
  folders.push(folder);
  return folder;
}

/** Calc's own setting: 0 computes every formula of an .xlsx anew on loading, 1 never does. */
const settings = (recalculate: boolean): string => `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>${recalculate ? 0 : 1}</value></prop></item></oor:items>`;

const profiles = new Map<boolean, string>();

/** A profile of its own for this process, so that no other LibreOffice is disturbed or disturbs. */
function profileFor(recalculate: boolean): string {
  const known = profiles.get(recalculate);
  if (known) return known;
  const folder = newFolder("profile");
  mkdirSync(join(folder, "user"));
  writeFileSync(join(folder, "user", "registrymodifications.xcu"), settings(recalculate));
  profiles.set(recalculate, folder);
  return folder;
}

/** One LibreOffice at a time: two would fight over the profile. */
let queue: Promise<unknown> = Promise.resolve();

function run(args: readonly string[]): Promise<void> {
  const next = queue.then(
    () =>
      new Promise<void>((resolve, reject) => {
        execFile(soffice ?? "soffice", [...args], { timeout: 180000 }, (error, _out, text) => (error ? reject(new Error(`LibreOffice failed: ${error.message}\n${text}`)) : resolve()));
      }),
  );
  queue = next.catch(() => undefined);
  return next;
}

/** Converts a workbook and answers the files that came out, by name. */
async function convert(bytes: Uint8Array, to: string, recalculate: boolean): Promise<Map<string, Uint8Array>> {
  const folder = newFolder("convert");
  const out = join(folder, "out");
  mkdirSync(out);
  writeFileSync(join(folder, "book.xlsx"), bytes);
  await run([`-env:UserInstallation=${pathToFileURL(profileFor(recalculate)).href}`, "--headless", "--norestore", "--convert-to", to, "--outdir", out, join(folder, "book.xlsx")]);
  const files = new Map(readdirSync(out).map((name) => [name, new Uint8Array(readFileSync(join(out, name)))]));
  rmSync(folder, { recursive: true, force: true });
  if (files.size === 0) throw new Error("LibreOffice opened the workbook, but wrote nothing");
  return files;
}

export interface LibreOfficeOptions {
  /** Compute every formula anew on loading (the default), or take the saved values. */
  readonly recalculate?: boolean;
}

/** What every cell of every sheet shows, by sheet name: rows of texts, from A1. */
export async function recalculated(bytes: Uint8Array, { recalculate = true }: LibreOfficeOptions = {}): Promise<Record<string, string[][]>> {
  const files = await convert(bytes, "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1", recalculate);
  const sheets: Record<string, string[][]> = {};
  for (const [name, content] of files) {
    const text = new TextDecoder().decode(content).replace(/^\uFEFF/, "");
    sheets[name.replace(/^book-/, "").replace(/\.csv$/, "")] = Papa.parse<string[]>(text.replace(/\r?\n$/, ""), { delimiter: "," }).data;
  }
  return sheets;
}

/** The unrounded values of every cell, by sheet name and address ("B7"). */
export async function recalculatedValues(bytes: Uint8Array, { recalculate = true }: LibreOfficeOptions = {}): Promise<Record<string, Record<string, FileValue>>> {
  const [saved] = (await convert(bytes, "xlsx:Calc MS Excel 2007 XML", recalculate)).values();
  const file = readXlsx(saved ?? new Uint8Array());
  return Object.fromEntries(file.sheets.map((sheet) => [sheet.name, Object.fromEntries(sheet.rows.flatMap((row) => row.cells.flatMap((cell) => (cell.value === undefined ? [] : [[cellName(row.row, cell.column), cell.value]]))))]));
}

/** The workbook printed. */
export async function toPdf(bytes: Uint8Array): Promise<Uint8Array> {
  const [pdf] = (await convert(bytes, "pdf", false)).values();
  return pdf ?? new Uint8Array();
}

/** How many charts LibreOffice found, counted in what it saves again. */
export async function chartCount(bytes: Uint8Array): Promise<number> {
  return Object.keys(unzipSync(await rewritten(bytes))).filter((path) => /^xl\/charts\/chart\d+\.xml$/.test(path)).length;
}

/** The formats in which LibreOffice shows the value axes of the charts, in order: those that it saves again. */
export async function valueAxisFormats(bytes: Uint8Array): Promise<string[]> {
  const parts = Object.entries(unzipSync(await rewritten(bytes))).filter(([path]) => /^xl\/charts\/chart\d+\.xml$/.test(path));
  return parts.flatMap(([, part]) => [...new TextDecoder().decode(part).matchAll(/<c:valAx>.*?<c:numFmt formatCode="([^"]*)"/gs)].map((match) => match[1] ?? ""));
}

/** The workbook as LibreOffice itself saves it: a file that another program wrote. */
export async function rewritten(bytes: Uint8Array): Promise<Uint8Array> {
  const [saved] = (await convert(bytes, "xlsx:Calc MS Excel 2007 XML", false)).values();
  return saved ?? new Uint8Array();
}

/** A page opened by the word processor, as the flat XML of an OpenDocument text. */
export async function openedInWriter(html: string): Promise<string> {
  const folder = newFolder("writer");
  const out = join(folder, "out");
  mkdirSync(out);
  writeFileSync(join(folder, "page.html"), html);
  await run([`-env:UserInstallation=${pathToFileURL(profileFor(false)).href}`, "--headless", "--norestore", "--infilter=HTML (StarWriter)", "--convert-to", "fodt:OpenDocument Text Flat XML", "--outdir", out, join(folder, "page.html")]);
  const [name] = readdirSync(out);
  const text = name === undefined ? "" : readFileSync(join(out, name), "utf8");
  rmSync(folder, { recursive: true, force: true });
  return text;
}
