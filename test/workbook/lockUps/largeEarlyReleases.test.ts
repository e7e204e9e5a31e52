import fc from "fast-check";
import { insert } from "../../../src/workbook/insert";
import { lockUpActions } from "../../../src/workbook/lockUps/lockUpActions";
import { startAddinInNode } from "../../../src/workbench/host/node/startAddinInNode";
import { manyHolders, request, watch } from "../insertFixture";
import { readSheets } from "../sheetReading";
import { agreement, lockUpSet } from "./lockUpFixture";

const MOST = 100_000_000_000_000;
const OTHERS = 5;
const ROUNDS = Number(process.env["LOCKUP_LARGE"] ?? 6);

/** Whole parts of an amount by the largest remainder, ties in list order, in bigint. */
function split(amount: bigint, holdings: readonly bigint[]): bigint[] {
  const sum = holdings.reduce((a, b) => a + b, 0n);
  const parts = holdings.map((holding, index) => ({ index, part: (amount * holding) / sum, rest: (amount * holding) % sum }));
  let left = amount - parts.reduce((a, { part }) => a + part, 0n);
  for (const one of [...parts].sort((a, b) => (a.rest > b.rest ? -1 : a.rest < b.rest ? 1 : a.index - b.index))) {
    if (left-- <= 0n) break;
    one.part += 1n;
  }
  return parts.map(({ part }) => part);
}

/** An early release of a number of shares for the group, the others in the same proportion, read from the sheet's first release column. */
async function freedEarly(officers: readonly number[], other: number, shares: number): Promise<number[]> {
  const addin = await startAddinInNode();
  try {
    expect((await insert(request({ table: manyHolders(1) }), watch())).ok).toBe(true);
    const early = [{ date: "2002-01-07", covers: { kind: "group", group: "Officers" }, amount: { shares }, reason: "waiver", proRata: true, takenFrom: "last" }] as const;
    const others = [...officers.map((count, index) => ({ name: `Officer ${index + 1}`, group: "Officers", shares: count })), { name: "Another", group: "", shares: other }];
    const written = await lockUpActions.write("", lockUpSet({ agreements: [agreement({ early })], others }), watch());
    if (!written.ok) throw new Error(written.findings[0]!.message);
    const { values } = (await readSheets("Lock-up"))["Lock-up"];
    const header = values.findIndex(([cell]) => cell === "Other holder");
    return values.slice(header + 1, header + 1 + others.length).map((row) => Number(row[4]));
  } finally {
    addin.dispose();
  }
}

/** 33,333,333,333,333 of 99,999,999,999,999 is a third; of the holder with one share that is nothing. */
test("an early release of a hundred trillion shares is split to the share", async () => {
  expect(await freedEarly([60_000_000_000_000, 39_999_999_999_998, 1], 99_999_999_999_997, 33_333_333_333_333)).toEqual([20_000_000_000_000, 13_333_333_333_333, 0, 33_333_333_333_332]);
}, 120_000);

test("random early releases of up to a hundred trillion shares equal the exact split", async () => {
  const count = fc.oneof(fc.integer({ min: 1, max: MOST / OTHERS }), fc.integer({ min: 2_000_000_000, max: 9_000_000_000 }), fc.integer({ min: 1, max: 9 }));
  const drawn = fc.tuple(fc.array(count, { minLength: OTHERS - 1, maxLength: OTHERS - 1 }), count, fc.double({ min: 0, max: 1, noNaN: true }));
  for (const [officers, other, fraction] of fc.sample(drawn, { numRuns: ROUNDS, seed: 20011120 })) {
    const whole = officers.reduce((a, b) => a + b, 0);
    const shares = Math.max(1, Math.floor(whole * fraction));
    const expected = [...split(BigInt(shares), officers.map(BigInt)), (BigInt(other) * BigInt(shares)) / BigInt(whole)].map(Number);
    expect({ officers, other, shares, freed: await freedEarly(officers, other, shares) }).toEqual({ officers, other, shares, freed: expected });
  }
}, 600_000);
