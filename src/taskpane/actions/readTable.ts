import { inSlices } from "../../core/slices/inSlices";
import type { SellingTable } from "../../core/ownership/sellingTable";
import type { Finding } from "../../core/finding";
import type { RefreshActions, RefreshStatus } from "../../workbook/refresh/types";
import type { Review } from "../../workbook/reviews/types";
import type { Inserted, SourceRecord } from "../../workbook/types";
import { tableFindingSteps } from "../../workbook/plan/tableFindings";
import { hashOfCells } from "./hashOf";
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

/** How the cells that the table was made from stand now; null for a file, which only a refresh can compare, and where it is not known. */
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
    const checked = await inSlices(tableFindingSteps(read.value), () => performance.now(), pause);
    if (!checked) throw new Error("checks that nobody stops came to no end");
    const { findings, computed: { totals } } = checked;
    return { ok: true, findings: [], value: { table: read.value, totals: { offered: totals.offered, before: totals.ownedBefore, after: totals.ownedAfter }, findings, reviews: reviewed?.value ?? [], refresh: status?.ok ? status.value : null, sourceState: refresh && status?.ok ? await sourceState(status.value.source, refresh) : null } };
  },
};

async function sourceState({ kind, name, hash }: SourceRecord, refresh: RefreshActions): Promise<SourceState> {
  if (kind !== "cells" || hash === null) return null;
  const read = await refresh.readSource(name);
  if (!read.ok) return "gone";
  const { rows, ownRows } = read.value;
  if ((await hashOfCells(rows.slice(0, ownRows))) !== hash) return "changed";
  return rows.length > ownRows ? "grown" : "same";
}
