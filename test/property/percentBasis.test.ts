import fc from "fast-check";
import type { CheckRow } from "../../src/core/checks/checkInput";
import { findPercentBasis } from "../../src/core/checks/percentBasis";
import { row } from "../core/checks/builder";

/** A printer of percentages of its own: whole-number arithmetic alone, nothing of the program. */
interface Figures { readonly after: number; readonly acquirable: number; readonly offered: number }
type Basis = "holder" | "remaining" | "outstanding";
type Rounding = "halfUp" | "down";
const BASES: readonly Basis[] = ["holder", "remaining", "outstanding"];
const ROUNDINGS: readonly Rounding[] = ["halfUp", "down"];
const TRIALS = ROUNDINGS.flatMap((rounding) => BASES.map((basis) => ({ basis, rounding })));
const WORDS_BELOW = ["*", "less than 1%", "Less than one percent", "<1%", "**", "(*)"];

const denominator = (o: number, { acquirable, offered }: Figures, basis: Basis): bigint => BigInt(o) + (basis === "outstanding" ? 0n : basis === "holder" ? BigInt(acquirable) : BigInt(acquirable - Math.min(offered, acquirable)));

function print(o: number, figures: Figures, basis: Basis, rounding: Rounding, decimals: number): string {
  const den = denominator(o, figures, basis);
  const top = BigInt(figures.after) * 100n * 10n ** BigInt(decimals);
  const rest = top % den;
  const units = top / den + (rounding === "halfUp" && rest * 2n >= den ? 1n : 0n);
  const text = String(units).padStart(decimals + 1, "0");
  return decimals === 0 ? `${text}%` : `${text.slice(0, text.length - decimals)}.${text.slice(text.length - decimals)}%`;
}

const isBelow = (o: number, figures: Figures, basis: Basis): boolean => BigInt(figures.after) * 100n < denominator(o, figures, basis);

/** Whether a printed cell is what a basis and a rounding give. */
function gives(o: number, figures: Figures, text: string, basis: Basis, rounding: Rounding): boolean {
  if (!/^\d/.test(text)) return isBelow(o, figures, basis);
  return print(o, figures, basis, rounding, /\.(\d+)/.exec(text)?.[1]?.length ?? 0) === text;
}

const figures = (o: number): fc.Arbitrary<Figures> => fc.record({
  after: fc.oneof(fc.integer({ min: 1, max: Math.floor(o / 90) }), fc.integer({ min: Math.ceil(o / 100), max: Math.floor(o / 4) })),
  acquirable: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: Math.floor(o / 3) })),
  offered: fc.integer({ min: 1, max: Math.floor(o / 3) }),
});

const tables = fc.integer({ min: 100_000, max: 900_000_000 }).chain((o) => fc.record({
  o: fc.constant(o),
  rows: fc.array(fc.tuple(figures(o), fc.integer({ min: 0, max: 3 }), fc.constantFrom(...WORDS_BELOW), fc.boolean()), { minLength: 2, maxLength: 25 }),
  truth: fc.constantFrom(...TRIALS),
  decimals: fc.constantFrom(0, 1, 2, "mixed" as const),
  corrupt: fc.array(fc.tuple(fc.nat(24), fc.integer({ min: 1, max: 400 })), { maxLength: 5 }),
}));

test("the basis and the rounding are found, or every other that explains as much is named; the exceptions are the corrupted cells and no others", () => {
  fc.assert(fc.property(tables, ({ o, rows, truth, decimals, corrupt }) => {
    const texts = rows.map(([f, own, below, asNumber]) => {
      const places = decimals === "mixed" ? own : decimals;
      return isBelow(o, f, truth.basis) && !asNumber ? below : print(o, f, truth.basis, truth.rounding, places);
    });
    const corrupted = new Set<number>();
    for (const [at, offset] of corrupt) {
      const index = at % rows.length;
      const f = rows[index]![0];
      const [, whole = "0", fraction = ""] = /^(\d+)(?:\.(\d+))?%$/.exec(texts[index]!) ?? ["5.0%", "5", "0"];
      const units = BigInt(whole + fraction) + BigInt(offset);
      const padded = String(units).padStart(fraction.length + 1, "0");
      const text = fraction === "" ? `${padded}%` : `${padded.slice(0, -fraction.length)}.${padded.slice(-fraction.length)}%`;
      if (corrupted.has(index) || TRIALS.some(({ basis, rounding }) => gives(o, f, text, basis, rounding))) continue;
      texts[index] = text;
      corrupted.add(index);
    }
    const given: CheckRow[] = rows.map(([f], index) => row(`Holder ${index}`, { after: f.after, offered: f.offered, acquirable: f.acquirable, prior: f.after + f.offered, percentAfter: texts[index]! }));
    const found = findPercentBasis(given, o);
    if (!texts.some((text) => /^\d/.test(text))) return expect(found).toBeNull();
    const explaining = TRIALS.filter(({ basis, rounding }) => texts.every((text, index) => corrupted.has(index) || gives(o, rows[index]![0], text, basis, rounding)));
    expect(explaining).toContainEqual(truth);
    expect([{ basis: found!.basis, rounding: found!.rounding }, ...found!.rivals]).toEqual(explaining);
    expect(found!.decisive).toBe(explaining.filter(({ rounding }) => rounding === explaining[0]!.rounding).length === 1);
    expect([...found!.exceptions]).toEqual([...corrupted].sort((a, b) => a - b));
    expect(found!.unexplained).toEqual(found!.exceptions);
    expect(found!.compared).toBe(rows.length);
  }), { numRuns: 3000 });
});

test("a table of which half the cells are corrupted still names as few exceptions as any basis leaves", () => {
  fc.assert(fc.property(tables, fc.array(fc.integer({ min: 0, max: 9999 }), { minLength: 25, maxLength: 25 }), ({ o, rows, truth }, noise) => {
    const texts = rows.map(([f], index) => (noise[index]! % 2 === 0 ? `${Math.floor(noise[index]! / 100)}.${noise[index]! % 10}%` : print(o, f, truth.basis, truth.rounding, 1)));
    const found = findPercentBasis(rows.map(([f], index) => row(`Holder ${index}`, { after: f.after, offered: f.offered, acquirable: f.acquirable, percentAfter: texts[index]! })), o);
    const left = TRIALS.map(({ basis, rounding }) => texts.flatMap((text, index) => (gives(o, rows[index]![0], text, basis, rounding) ? [] : [index])));
    const fewest = Math.min(...left.map((one) => one.length));
    expect(found!.exceptions).toHaveLength(fewest);
    expect(found!.unexplained).toEqual(found!.exceptions.filter((index) => left.every((one) => one.includes(index))));
  }), { numRuns: 500 });
});
