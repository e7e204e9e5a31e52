import { refuse } from "../../core/outcome";
import type { Draft } from "../path/draft";
import { ASK_FIRST, type ListSource } from "../path/pathState";
import { hashOf } from "./hashOf";
import type { PaneAction } from "./paneAction";

/** What a file turned out to be: a list whose columns are to be named, or a table that is read already. */
export type OpenedFile = { readonly kind: "list"; readonly list: ListSource } | { readonly kind: "draft"; readonly draft: Draft };

const LISTS = /\.(csv|tsv|xlsx|xlsm|xls)$/i;

/** Opens a file. The readers come with the first file, so that the pane itself loads fast. */
export const openFile: PaneAction<File, OpenedFile> = {
  id: "openFile",
  doing: "Reading the file",
  async perform(file) {
    if (!LISTS.test(file.name)) return refuse("file.kind", `“${file.name}” is not a list that can be read here. Open a .csv, .tsv or .xlsx file.`);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const [{ parseListFile }, { proposeMapping }] = await Promise.all([import("../../filing/list/parseListFile"), import("../../filing/list/proposeMapping")]);
    const parsed = await parseListFile(file.name, bytes);
    if (!parsed.ok) return parsed;
    const record = { kind: "list", name: file.name, date: fileDate(file), hash: await hashOf(bytes) } as const;
    const list = { record, grid: parsed.value, mapping: proposeMapping(parsed.value), options: ASK_FIRST };
    return { ok: true, findings: parsed.findings, value: { kind: "list", list } };
  },
};

function fileDate(file: File): string | null {
  return file.lastModified > 0 ? new Date(file.lastModified).toISOString().slice(0, 10) : null;
}
