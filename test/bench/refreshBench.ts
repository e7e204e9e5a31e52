import { startAddinInNode } from "../../src/workbench/host/node/startAddinInNode";
import { refreshActions } from "../../src/workbook/refresh/refreshActions";
import { workbookActions } from "../../src/workbook/workbookActions";
import { manyHolders, request, watch } from "../workbook/insertFixture";
import { figure, type Figure } from "./figure";

/** Cells written and round trips of a refresh, with one changed row and with a hundred, in a table of ten thousand. */
export async function refreshBench(): Promise<Figure[]> {
  const figures: Figure[] = [];
  const holders = Number(process.env.BENCH_HOLDERS ?? 10_000);
  const addin = await startAddinInNode();
  try {
    let table = manyHolders(holders);
    const inserted = await workbookActions.insert(request({ table }), watch());
    if (!inserted.ok) throw new Error(inserted.findings.map(({ message }) => message).join("\n"));
    for (const changed of [1, 100]) {
      // Rows apart from one another, one number in each.
      table = { ...table, holders: table.holders.map((holder, index) => (index % Math.floor(holders / changed) === 7 && index < changed * Math.floor(holders / changed) ? { ...holder, held: holder.held + 1 } : holder)) };
      const before = addin.host.batches();
      const start = performance.now();
      const preview = await refreshActions.preview({ suffix: "", table, source: { kind: "list", name: `${changed} rows changed`, date: null, hash: null } }, watch());
      if (!preview.ok) throw new Error(preview.findings.map(({ message }) => message).join("\n"));
      const outcome = await refreshActions.apply(preview.value, { taken: new Set(preview.value.items.map(({ key }) => key)), decidedBy: "", highlight: false }, watch());
      if (!outcome.ok) throw new Error(outcome.findings.map(({ message }) => message).join("\n"));
      const after = addin.host.batches();
      const section = `refresh of ${holders.toLocaleString("en-US")} holders, ${changed} row${changed === 1 ? "" : "s"} changed`;
      figures.push(
        figure(section, "cells written, the record apart", outcome.value.cells, "", `= ${changed}`),
        figure(section, "host round trips, preview and checks included", after.count - before.count, "", changed === 100 ? "as with one row" : undefined),
        figure(section, "sent to the host", (after.requestBytes - before.requestBytes) / 1000, "kB"),
        figure(section, "answered by the host", (after.responseBytes - before.responseBytes) / 1000, "kB"),
        figure(section, "time in the simulated host, calculation included", (performance.now() - start) / 1000, "s"),
      );
    }
    return figures;
  } finally {
    addin.dispose();
  }
}
