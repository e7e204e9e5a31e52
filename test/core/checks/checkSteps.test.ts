import { checkSteps, checkTable } from "../../../src/core/checks";
import type { CheckRow } from "../../../src/core/checks/checkInput";
import { checkInputOf, checkInputSteps } from "../../../src/core/checks/fromSellingTable";
import { inSlices } from "../../../src/core/slices/inSlices";
import { manyHolders } from "../../workbook/insertFixture";
import { input, row } from "./builder";

const ROWS = 10_000;
/** A step looks at no more rows than this, wherever a row costs more than a glance. */
const MOST_A_STEP = 100;

/** Runs steps and answers the most rows that one of them asked for a field. */
function mostRowsAStep<T extends object, R>(items: readonly T[], field: keyof T, run: (watched: T[]) => Generator<void, R, void>): { readonly most: number; readonly steps: number; readonly result: R } {
  const asked = new Set<number>();
  const watched = items.map((item, index) => new Proxy(item, { get: (target, key) => { if (key === field) asked.add(index); return Reflect.get(target, key) as unknown; } }));
  const generator = run(watched);
  let [most, steps] = [0, 0];
  for (let step = generator.next(); ; step = generator.next()) {
    most = Math.max(most, asked.size);
    steps++;
    asked.clear();
    if (step.done) return { most, steps, result: step.value };
  }
}

test("10,000 rows are worked out in steps of so many, and so are their percentages; the findings are those of one run", () => {
  const table = manyHolders(ROWS);
  const worked = mostRowsAStep(table.holders, "acquirable", (holders) => checkInputSteps({ ...table, holders }));
  expect(worked.most).toBeLessThanOrEqual(MOST_A_STEP);
  expect(worked.steps).toBeGreaterThanOrEqual(ROWS / MOST_A_STEP);
  const given = checkInputOf(table);
  expect(worked.result.input).toEqual(given);
  const checked = mostRowsAStep<CheckRow, ReturnType<typeof checkTable>>(given.rows, "percentAfter", (rows) => checkSteps({ ...given, rows }));
  expect(checked.most).toBeLessThanOrEqual(MOST_A_STEP);
  expect(checked.result).toEqual(checkTable(given));
});

test("between two slices others have their turn, and whoever stops the work gets no answer", async () => {
  const given = input(Array.from({ length: 2_000 }, (_, index) => row(`Holder ${index}`, { prior: 200, offered: 100, after: 100, percentAfter: "10.0%" })));
  let clock = 0;
  let turns = 0;
  // Each look at the clock takes a millisecond: twelve steps make a slice.
  const slowly = await inSlices(checkSteps(given), () => clock++, () => { turns++; return Promise.resolve(); });
  expect(turns).toBeGreaterThan(5);
  expect(slowly).toEqual(checkTable(given));
  expect(await inSlices(checkSteps(given), () => clock++, () => Promise.resolve(), () => true)).toBeNull();
});
