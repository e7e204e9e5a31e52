import { inSlices } from "../../core/slices/inSlices";
import type { SellingTable } from "../../core/ownership/sellingTable";
import type { Finding } from "../../core/finding";
import type { RefreshActions, RefreshStatus } from "../../workbook/refresh/types";
import type { Review } from "../../workbook/reviews/types";
import type { Inserted, SourceRecord } from "../../workbook/types";
import { hashOfCells } from "./hashOf";
import { fileState } from "./openedFiles";
import type { PaneAction } from "./paneAction";
import { pause } from "./pause";

/** A table of the workbook as it stands, with its totals and what the checks say of it. */
export interface StandingTable {
  readonly table: SellingTable;
  readonly totals: Inserted["totals"];
  readonly findings: readonly Finding[];
  readonly reviews: readonly Review[];
  readonly refresh: RefreshStatus | null;
  readonly sourceState: SourceState;
}

/** How the source that the table was made from stands now: cells as they are looked at, a file as long as the session that opened it lasts; null where it is not known. */
export type SourceState = "same" | "grown" | "changed" | "gone" | null;

const UNHURRIED = { report: () => undefined, signal: new AbortController().signal };

/** Brings the sheet of checks up to date with the table, and reads both back. */
export const checkTableAgain: PaneAction<string, StandingTable> = {
  id: "checkTableAgain",
  doing: "Checking the table",
  async perform(suffix, services) {
    const written = await services.refresh?.checkAgain(suffix, UNHURRIED);
    return written && !written.ok ? written : readTable.perform(suffix, services);
  },
};

/** Reads a table of ours back from the workbook, with every change that people made in it, and checks it. */
export const readTable: PaneAction<string, StandingTable> = {
  id: "readTable",
  doing: "Checking the table",
  async perform(suffix, { workbook, refresh, reviews }) {
    const read = await workbook.readTable(suffix, UNHURRIED);
    if (!read.ok) return read;
    const status = await refresh?.status(suffix);
    const reviewed = await reviews?.read(suffix);
    if (reviewed && !reviewed.ok) return reviewed;
    const { tableFindingSteps } = await import("../../workbook/plan/tableFindings");
    const checked = await inSlices(tableFindingSteps(read.value), () => performance.now(), pause);
    if (!checked) throw new Error("checks that nobody stops came to no end");
    const { findings, computed: { totals } } = checked;
    return { ok: true, findings: [], value: { table: read.value, totals: { offered: totals.offered, before: totals.ownedBefore, after: totals.ownedAfter }, findings, reviews: reviewed?.value ?? [], refresh: status?.ok ? status.value : null, sourceState: refresh && status?.ok ? await sourceState(status.value.source, refresh) : null } };
  },
};

/** Looks at the source of a table, and at nothing else. */
export const lookAtSource: PaneAction<SourceRecord, SourceState> = {
  id: "lookAtSource",
  doing: "Looking at the source",
  perform: async (source, { refresh }) => ({ ok: true, findings: [], value: refresh ? await sourceState(source, refresh) : null }),
};

async function sourceState({ kind, name, hash }: SourceRecord, refresh: RefreshActions): Promise<SourceState> {
  if (hash === null) return null;
  if (kind === "list" || kind === "filing") return fileState(hash);
  if (kind !== "cells") return null;
  const read = await refresh.readSource(name);
  if (!read.ok) return "gone";
  const { rows, ownRows } = read.value;
  if ((await hashOfCells(rows.slice(0, ownRows))) !== hash) return "changed";
  return rows.length > ownRows ? "grown" : "same";
}
