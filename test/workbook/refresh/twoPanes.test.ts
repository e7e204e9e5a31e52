import { AsyncLocalStorage } from "node:async_hooks";
import { openAddinFrame, startAddinInNode, type AddinFrame, type AddinInNode } from "../../../src/workbench/host/node/startAddinInNode";
import type { SellingTable } from "../../../src/core/ownership/sellingTable";
import { insert } from "../../../src/workbook/insert";
import { applyRefresh, undoRefresh } from "../../../src/workbook/refresh/refresh";
import type { RefreshRequest } from "../../../src/workbook/refresh/types";
import { request, watch } from "../insertFixture";
import { aHolder, differing, previewed, small, snapshot, takingAll } from "./refreshFixture";

/** How many interleavings are tried; a thousand by `PANES_RUNS=1000`. */
const RUNS = Number(process.env.PANES_RUNS ?? 12);

/** Each pane has a frame of its own; what a pane's code calls `Excel` is its frame's. */
const pane = new AsyncLocalStorage<typeof Excel>();
let addin: AddinInNode;
let second: AddinFrame;

/** A workbook serves this many runs: its record of changes grows with each. */
const RUNS_A_WORKBOOK = 50;

async function begin(): Promise<void> {
  addin = await startAddinInNode();
  second = await openAddinFrame(addin.host, { globals: false });
  const first = addin.Excel;
  Object.defineProperty(globalThis, "Excel", { configurable: true, get: () => pane.getStore() ?? first });
  expect((await insert(request({ table: { ...small, holders: small.holders.slice(0, 5) } }), watch())).ok).toBe(true);
}
const end = (): void => { second.close(); addin.dispose(); };
beforeAll(begin);
afterAll(() => end());

/** Lets one batch through at a time, in an order drawn from the seed, and only when both panes have one waiting or are done. */
function schedule(seed: number): { done(): void } {
  let state = seed;
  const next = (below: number): number => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
  const waiting: (() => void)[] = [];
  let running = 2;
  const release = (): void => { if (waiting.length >= Math.max(1, running)) waiting.splice(next(waiting.length), 1)[0]!(); };
  addin.host.beforeBatch = () => new Promise<void>((resolve) => { waiting.push(resolve); setTimeout(release, 0); });
  const timer = setInterval(() => { if (waiting.length > 0) waiting.splice(next(waiting.length), 1)[0]!(); }, 25);
  return {
    done: () => {
      running -= 1;
      if (running === 0) { clearInterval(timer); addin.host.beforeBatch = () => undefined; for (const resolve of waiting.splice(0)) resolve(); } else release();
    },
  };
}

const five: SellingTable = { ...small, holders: small.holders.slice(0, 5) };
const sourceOf = (name: string, held: number): RefreshRequest => ({
  suffix: "", source: { kind: "list", name, date: null, hash: name },
  table: { ...five, holders: [{ ...five.holders[0]!, held }, five.holders[1]!, ...five.holders.slice(3), aHolder(`${name} Fund, L.P.`)] },
});

const table = (cells: Map<string, string>): Map<string, string> => new Map([...cells].filter(([key]) => !/^(Checks|Changes)!/.test(key)));

test("of two panes that refresh at the same time one wins, the other is told, and no row is lost or doubled", async () => {
  let before = table(await snapshot());
  const tally: Record<string, number> = {};
  for (let seed = 1; seed <= RUNS; seed++) {
    if (seed % RUNS_A_WORKBOOK === 0) {
      end();
      await begin();
      before = table(await snapshot());
      process.stderr.write(`${seed} of ${RUNS} interleavings: ${JSON.stringify(tally)}\n`);
    }
    const previews = [await previewed(sourceOf("Alpha", 1001)), await previewed(sourceOf("Beta", 2002))];
    const order = schedule(seed);
    const outcomes = await Promise.all(previews.map((preview, index) => pane.run(index === 0 ? addin.Excel : second.Excel, async () => {
      try {
        return await applyRefresh(preview, takingAll(preview), watch());
      } finally {
        order.done();
      }
    })));
    const winners = outcomes.flatMap((outcome, index) => (outcome.ok ? [index] : []));
    const says = outcomes.map((outcome) => (outcome.ok ? "won" : outcome.findings[0]!.message));
    expect({ seed, winners: winners.length, says }).toMatchObject({ winners: 1 });
    expect(says.find((text) => text !== "won")).toMatch(/another pane/i);
    const names = await Excel.run(async (context) => {
      const column = context.workbook.tables.getItem("SellingStockholders").columns.getItem("Selling stockholder").getDataBodyRange().load("values");
      await context.sync();
      return column.values.map(([name]) => String(name));
    });
    expect(names).toEqual(previews[winners[0]!]!.request.table.holders.map(({ name }) => name));
    const key = winners[0] === 0 ? "first" : "second";
    tally[key] = (tally[key] ?? 0) + 1;
    expect((await undoRefresh("", watch())).ok).toBe(true);
    // The row that comes back stands where it stood.
    expect(differing(before, table(await snapshot()))).toEqual([]);
  }
  console.log(`${RUNS} interleavings of two panes: ${JSON.stringify(tally)}, no row lost or doubled`);
}, 120_000 + RUNS * 20_000);
