import { refuse } from "../../core/outcome";
import type { Outcome } from "../../core/finding";
import type { Progress, SourceRecord } from "../../workbook/types";
import type { Draft } from "../path/draft";
import { ASK_FIRST, type ListSource } from "../path/pathState";
import { hashOf } from "./hashOf";
import type { PaneAction } from "./paneAction";

/** What a file turned out to be: a list whose columns are to be named, or a table that is read already. */
export type OpenedFile = { readonly kind: "list"; readonly list: ListSource } | { readonly kind: "draft"; readonly draft: Draft };

const LISTS = /\.(csv|tsv|xlsx|xlsm|xls)$/i;
/** A moment between two slices of reading, in which the pane answers. */
const pause = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 0); });

/** Opens a list or a filing. The readers come with the first file, so that the pane itself loads fast. */
export const openFile: PaneAction<{ readonly request: File; readonly progress: Progress }, OpenedFile> = {
  id: "openFile",
  doing: "Reading the file",
  async perform({ request: file, progress }) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const origin = { name: file.name, date: fileDate(file), hash: await hashOf(bytes) };
    const isList = LISTS.test(file.name) || (bytes[0] === 0x50 && bytes[1] === 0x4b);
    return isList ? openList(bytes, { ...origin, kind: "list" }) : openFiling(bytes, { ...origin, kind: "filing" }, progress);
  },
};

async function openList(bytes: Uint8Array, record: SourceRecord): Promise<Outcome<OpenedFile>> {
  const [{ parseListFile }, { proposeMapping }] = await Promise.all([import("../../filing/list/parseListFile"), import("../../filing/list/proposeMapping")]);
  const parsed = await parseListFile(record.name, bytes);
  if (!parsed.ok) return parsed;
  const list = { record, grid: parsed.value, mapping: proposeMapping(parsed.value), options: ASK_FIRST };
  return { ok: true, findings: parsed.findings, value: { kind: "list", list } };
}

async function openFiling(bytes: Uint8Array, record: SourceRecord, { report, signal }: Progress): Promise<Outcome<OpenedFile>> {
  const [{ readFilingInSlices }, { findingsOf }, { draftOfFiling }] = await Promise.all([import("../../filing/readFilingInSlices"), import("../../filing/draft/findingsOf"), import("../path/draftOfFiling")]);
  const outcome = await readFilingInSlices(bytes, record.name, ({ done, total }) => report(done, total, `Reading ${record.name}`), signal, () => performance.now(), pause);
  if (!outcome.ok) return refuse("filing", `${outcome.reason}`);
  const findings = findingsOf(outcome.draft);
  return { ok: true, findings, value: { kind: "draft", draft: draftOfFiling(outcome.draft, outcome.text, record, findings) } };
}

function fileDate(file: File): string | null {
  return file.lastModified > 0 ? new Date(file.lastModified).toISOString().slice(0, 10) : null;
}
