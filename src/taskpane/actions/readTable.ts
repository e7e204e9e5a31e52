import { computeTable } from "../../core/ownership/computeTable";
import type { SellingTable } from "../../core/ownership/sellingTable";
import type { Finding } from "../../core/finding";
import type { RefreshStatus } from "../../workbook/refresh/types";
import type { Review } from "../../workbook/reviews/types";
import type { Inserted } from "../../workbook/types";
import { findingsOf } from "../path/findingsOf";
import type { PaneAction } from "./paneAction";

/** A table of the workbook as it stands, with its totals and what the checks say of it. */
export interface StandingTable {
  readonly table: SellingTable;
  readonly totals: Inserted["totals"];
  readonly findings: readonly Finding[];
  readonly reviews: readonly Review[];
  readonly refresh: RefreshStatus | null;
}

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
    const { totals } = computeTable(read.value);
    return { ok: true, findings: [], value: { table: read.value, totals: { offered: totals.offered, before: totals.ownedBefore, after: totals.ownedAfter }, findings: findingsOf(read.value), reviews: reviewed?.value ?? [], refresh: status?.ok ? status.value : null } };
  },
};
