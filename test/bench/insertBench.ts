import { startAddinInNode } from "../../src/workbench/host/node/startAddinInNode";
import { workbookActions } from "../../src/workbook/workbookActions";
import { manyHolders, request, watch } from "../workbook/insertFixture";
import { figure, type Figure } from "./figure";

const BLOCK_ROWS = 1000;

/** Host round trips and bytes of an insert, against the bare JSON of the same cells. */
export async function insertBench(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const holders of [52, 1000, 10000]) {
    const addin = await startAddinInNode();
    try {
      const before = addin.host.batches();
      const start = performance.now();
      const outcome = await workbookActions.insert(holders === 52 ? request() : request({ table: manyHolders(holders) }), watch());
      const took = performance.now() - start;
      if (!outcome.ok) throw new Error(outcome.findings.map((f) => f.message).join("\n"));
      const after = addin.host.batches();
      const bare = await bareJson(addin.Excel);
      const sent = after.requestBytes - before.requestBytes;
      const section = `insert of ${holders.toLocaleString("en-US")} holders`;
      figures.push(
        figure(section, "host round trips", after.count - before.count, "", holders === 1000 ? "< 10" : undefined),
        figure(section, "sent to the host", sent / 1000, "kB"),
        figure(section, "answered by the host", (after.responseBytes - before.responseBytes) / 1000, "kB"),
        figure(section, "sent / bare JSON of the same cells", sent / bare, "×", "≤ 1.5"),
        figure(section, "time in the simulated host, calculation included", took / 1000, "s"),
      );
    } finally {
      addin.dispose();
    }
  }
  return figures;
}

/** Bytes of the formulas and values of every used cell, as plain JSON arrays. */
async function bareJson(excel: typeof Excel): Promise<number> {
  return excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load("items/name");
    await context.sync();
    let bytes = 0;
    for (const sheet of sheets.items) {
      const used = sheet.getUsedRangeOrNullObject();
      used.load("rowCount,columnCount,rowIndex,columnIndex");
      await context.sync();
      if (used.isNullObject) continue;
      // In blocks, because Excel answers at most 5 MB at a time.
      for (let row = 0; row < used.rowCount; row += BLOCK_ROWS) {
        const block = sheet.getRangeByIndexes(used.rowIndex + row, used.columnIndex, Math.min(BLOCK_ROWS, used.rowCount - row), used.columnCount);
        block.load("formulas");
        await context.sync();
        bytes += Buffer.byteLength(JSON.stringify(block.formulas));
      }
    }
    return bytes;
  });
}
