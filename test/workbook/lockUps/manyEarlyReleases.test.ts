import { insert } from "../../../src/workbook/insert";
import { lockUpActions, MOST_EARLY } from "../../../src/workbook/lockUps/lockUpActions";
import { startAddinInNode, type AddinInNode } from "../../../src/workbench/host/node/startAddinInNode";
import type { InsertMode } from "../../../src/workbook/types";
import { manyHolders, request, watch } from "../insertFixture";
import { differing, snapshot } from "../refresh/refreshFixture";
import { agreement, lockUpSet } from "./lockUpFixture";

let addin: AddinInNode;
afterEach(() => addin.dispose());

const days = (count: number) => Array.from({ length: count }, (_, index) => ({ date: `2002-01-${String(index + 1).padStart(2, "0")}`, covers: { kind: "all" as const }, amount: { shares: 10 }, reason: "waiver" as const, proRata: false, takenFrom: "last" as const }));

async function write(mode: InsertMode, early: number): ReturnType<typeof lockUpActions.write> {
  addin = await startAddinInNode();
  expect((await insert(request({ table: manyHolders(2), mode }), watch())).ok).toBe(true);
  const before = await snapshot();
  const outcome = await lockUpActions.write("", lockUpSet({ agreements: [agreement({ early: days(early) })] }), watch());
  if (!outcome.ok) expect(differing(before, await snapshot())).toEqual([]);
  return outcome;
}

test("more early releases than a formula of Excel has room for are refused in words before anything is written", async () => {
  const outcome = await write("formulas", MOST_EARLY + 1);
  expect(outcome.ok).toBe(false);
  expect(outcome.findings[0]!.message).toMatch(new RegExp(`^Nothing was changed\\. There are ${MOST_EARLY + 1} rows of early releases; a formula of Excel has room for ${MOST_EARLY}\\.`));
}, 120_000);

test("as many as have room are written", async () => {
  expect((await write("formulas", MOST_EARLY)).ok).toBe(true);
}, 240_000);

test("as values they are written however many they are", async () => {
  expect((await write("values", MOST_EARLY + 1)).ok).toBe(true);
}, 120_000);
