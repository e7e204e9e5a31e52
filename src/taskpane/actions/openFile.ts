import type { Outcome } from "../../core/finding";
import { refuse } from "../../core/outcome";
import type { Progress } from "../../workbook/types";
import type { Draft } from "../path/draft";
import { ASK_FIRST, type ListSource } from "../path/pathState";
import { fileDate } from "../reading/fileDate";
import { readInWorker } from "../reading/readInWorker";
import { hashOf } from "./hashOf";
import { rememberFile } from "./openedFiles";
import type { PaneAction } from "./paneAction";
import { pause } from "./pause";

/** What a file turned out to be: a list whose columns are to be named, or a table that is read already. */
export type OpenedFile = { readonly kind: "list"; readonly list: ListSource } | { readonly kind: "draft"; readonly draft: Draft };

const LISTS = /\.(csv|tsv|xlsx|xlsm|xls)$/i;

/** Opens a list or a filing. The readers come with the first file, so that the pane itself loads fast. */
export const openFile: PaneAction<{ readonly request: File; readonly progress: Progress }, OpenedFile> = {
  id: "openFile",
  doing: "Reading the file",
  async perform({ request: file, progress }) {
    let head: Uint8Array;
    try {
      head = new Uint8Array(await file.slice(0, 2).arrayBuffer());
    } catch {
      // The browser gives no reason that would help: a folder, a file that was moved, one that another program holds.
      return refuse("file", `${file.name} cannot be read from where it is. A folder cannot be opened, nor a file that was moved or that another program holds: choose the file itself, or save a copy and open that.`);
    }
    const isList = LISTS.test(file.name) || (head[0] === 0x50 && head[1] === 0x4b);
    const opened = await (isList ? openList(file) : openFiling(file, progress));
    if (opened.ok) rememberFile(file, opened.value.kind === "list" ? opened.value.list.record.hash : opened.value.draft.source.hash);
    return opened;
  },
};

async function openList(file: File): Promise<Outcome<OpenedFile>> {
  const [{ parseListFile, whyListTooLarge }, { proposeMapping }] = await Promise.all([import("../../filing/list/parseListFile"), import("../../filing/list/proposeMapping")]);
  const tooLarge = whyListTooLarge(file.name, file.size);
  if (tooLarge !== null) return refuse("list-file", tooLarge);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const parsed = await parseListFile(file.name, bytes);
  if (!parsed.ok) return parsed;
  const record = { kind: "list", name: file.name, date: fileDate(file), hash: await hashOf(bytes) } as const;
  const list = { record, grid: parsed.value, mapping: proposeMapping(parsed.value), options: ASK_FIRST };
  return { ok: true, findings: parsed.findings, value: { kind: "list", list } };
}

async function openFiling(file: File, progress: Progress): Promise<Outcome<OpenedFile>> {
  const read = (await readInWorker(file, progress)) ?? (await readHere(file, progress));
  return read.ok ? { ...read, value: { kind: "draft", draft: read.value } } : read;
}

/** Where no worker can be had: a slice at a time on the pane's own thread. */
async function readHere(file: File, { report, signal }: Progress): Promise<Outcome<Draft>> {
  const { readFilingFile } = await import("../reading/readFilingFile");
  return readFilingFile(file, ({ done, total }) => report(done, total, `Reading ${file.name}`), signal, pause);
}
