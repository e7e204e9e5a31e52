import fc from "fast-check";
import type { Holder } from "../../../src/core/ownership/holder";
import { identifyRows } from "../../../src/core/refresh/identifyRows";
import { matchHolders } from "../../../src/core/refresh/matchHolders";
import { planRefresh } from "../../../src/core/refresh/planRefresh";

const holder = (name: string, held = 100, offered = 50): Holder => ({ name, noteRefs: [], held, acquirable: 0, offered, offeredFromAcquirable: null, ownershipCap: null, group: "", relationship: "", brokerDealer: "", noticeAddress: "" });
const rowsOf = (...names: string[]) => names.map((name, at) => ({ base: holder(name, 100 + at, 50 + at), current: holder(name, 101 + at, 50 + at) }));
const sourceOf = (...names: string[]) => names.map((name, at) => holder(name, 9000 + at, 8000 + at));
const certain = (row: string, source: string): boolean => matchHolders(rowsOf(row), sourceOf(source)).certain.has(0);

describe("names that are written otherwise are one holder", () => {
  test.each([
    ["J.P. Morgan Partners, L.P.", "JP Morgan Partners LP"],
    ["J. R. Smith", "JR Smith"],
    ["The Smith Family Trust", "Smith Family Trust"],
    ["Doll Family Trust, Dixon and Carol", "Dixon & Carol Doll Family Trust"],
    ["Carol & Dixon Doll Family Trust", "Dixon and Carol Doll Family Trust"],
    ["Trust, Smith Family", "Smith Family Trust"],
    ["Roe, Jane", "Jane Roe"],
    ["Roe, John A., Jr.", "John A. Roe Jr."],
    ["Søren Ødegård", "Soren Odegard"],
    ["Smith Trust u/a/d 5/1/99", "Smith Trust dated 5/1/99"],
    ["Oak Fund III, Limited Partnership", "OAK FUND III, L.P."],
  ])("%s is %s", (one, other) => {
    expect(certain(one, other)).toBe(true);
    expect(certain(other, one)).toBe(true);
  });
});

/** Each of them is a holder of its own. */
const APART = [
  "Oak Fund I, L.P.", "Oak Fund II, L.P.", "Oak Fund III, L.P.", "Oak Fund 2, L.P.", "Oak Fund, L.P.", "Oak Fund A, L.P.", "Oak Fund A+, L.P.", "Oak Fund, LLC", "Oak Fund, Ltd.",
  "Smith Family Trust", "Smith Family 2001 Trust", "Smith Family 2002 Trust", "Smith Family Trust II", "Smith Children's Trust", "Smith Trust dated 1/12/99", "Smith Trust dated 12/1/99",
  "John Smith", "John Smith, Jr.", "John Smith, Sr.", "John Smith III", "John A. Smith", "John B. Smith", "A. B. Smith", "B. A. Smith", "J. Smith", "Jane Smith",
  "Henry James", "James Henry", "Henry James Trust", "James Henry Trust", "Smith and Jones", "Smith Jones", "Jones & Smith Partners", "Smith & Jones Partners",
  "José Núñez", "José Muñoz", "北京 Capital", "東京 Capital", "Bank of the West", "West Bank", "First National Bank", "National First Bank",
];
const WAYS: readonly ((name: string) => string)[] = [
  (name) => name, (name) => name.toUpperCase(), (name) => name.replace(/[.,]/g, ""), (name) => name.replace("L.P.", "Limited Partnership"), (name) => `The ${name}`,
  (name) => name.replace(" and ", " & "), (name) => name.replace(" & ", " and "), (name) => name.normalize("NFD").replace(/\p{M}/gu, ""), (name) => name.replace(/ /g, "  "),
];
const written = fc.record({ at: fc.nat(APART.length - 1), way: fc.nat(WAYS.length - 1) });
const lists = fc.uniqueArray(written, { maxLength: 14, selector: ({ at }) => at });
const nameOf = ({ at, way }: { at: number; way: number }): string => WAYS[way]!(APART[at]!);

test("names that are easily confused are never matched without asking, however each list writes them", () => {
  fc.assert(fc.property(lists, lists, (before, after) => {
    const { certain: found } = matchHolders(rowsOf(...before.map(nameOf)), sourceOf(...after.map(nameOf)));
    for (const [row, index] of found) expect([nameOf(before[row]!), nameOf(after[index]!), before[row]!.at]).toEqual([nameOf(before[row]!), nameOf(after[index]!), after[index]!.at]);
  }), { numRuns: 3000 });
});

test("every two of the confusable names are held apart", () => {
  for (const one of APART) for (const other of APART) if (one !== other) for (const way of WAYS) expect([one, way(other), certain(one, way(other))]).toEqual([one, way(other), false]);
});

test("a holder that both lists write the same is found, whatever else stands in them", () => {
  fc.assert(fc.property(fc.uniqueArray(fc.constantFrom(...APART), { minLength: 1, maxLength: 14 }), fc.uniqueArray(fc.constantFrom(...APART), { maxLength: 14 }), (before, after) => {
    const { certain: found } = matchHolders(rowsOf(...before), sourceOf(...after));
    before.forEach((name, row) => { if (after.includes(name)) expect([name, found.get(row)]).toEqual([name, after.indexOf(name)]); });
  }), { numRuns: 1000 });
});

test("the rows of the table are told apart by the same names, although they were sorted and edited", () => {
  fc.assert(fc.property(fc.uniqueArray(fc.constantFrom(...APART), { minLength: 1, maxLength: 14 }), fc.nat(), (names, seed) => {
    const base = names.map((name, at) => ({ id: `h${at}`, holder: holder(name, 100 + at, 50 + at) }));
    const order = names.map((_, at) => (at + seed) % names.length);
    // Every figure was overwritten: only the names tell.
    const ids = identifyRows(base, order.map((at) => holder(names[at]!, 70_000 + at, 60_000 + at)));
    expect(ids).toEqual(order.map((at) => `h${at}`));
  }));
});

test("two holders of one name are told apart by their figures, and asked where the figures moved", () => {
  const two = [{ base: holder("John Smith", 100, 10), current: holder("John Smith", 100, 10) }, { base: holder("John Smith", 200, 20), current: holder("John Smith", 200, 20) }];
  expect([...matchHolders(two, [holder("John Smith", 200, 20), holder("John Smith", 100, 10)]).certain]).toEqual([[0, 1], [1, 0]]);
  const moved = matchHolders(two, [holder("John Smith", 200, 20), holder("John Smith", 300, 30)]);
  expect([...moved.certain]).toEqual([]);
  expect([...moved.uncertain.keys()]).toEqual([0, 1]);
});

test("a row that a person gave the name of another holder of the source is asked", () => {
  const rows = [{ base: holder("Oak Fund II, L.P."), current: holder("Oak Fund III, L.P.") }];
  const { certain: found, uncertain } = matchHolders(rows, sourceOf("Oak Fund II, L.P.", "Oak Fund III, L.P."));
  expect(found.size).toBe(0);
  expect(uncertain.get(0)!.map(({ name }) => name).sort()).toEqual(["Oak Fund II, L.P.", "Oak Fund III, L.P."]);
});

test("funds that share no word but what they are, are not asked about", () => {
  expect(matchHolders(rowsOf("Zeta Fund, L.P."), sourceOf("Eta Fund, L.P.")).uncertain.size).toBe(0);
  expect(matchHolders(rowsOf("Oak Fund II, L.P."), sourceOf("Oak Fund III, L.P.")).uncertain.size).toBe(1);
});

test("two rows that were given the same holder: the second is asked again, and neither is removed", () => {
  const rows = ["Oak Fund I, L.P.", "Oak Fund II, L.P."].map((name, row) => ({ id: `h${row}` as string | null, row, holder: holder(name) }));
  const plan = planRefresh(rows.map(({ id, holder: one }) => ({ id: id!, holder: one })), rows, [holder("Oak Fund IV, L.P.", 7, 3)], new Map([[0, 0], [1, 0]]));
  expect(plan).toMatchObject({ removed: [], changed: [{ row: 0, sourceIndex: 0 }], uncertain: [{ row: 1 }] });
});

test("two lists of ten thousand that have nothing in common are compared", () => {
  const rows = rowsOf(...Array.from({ length: 10_000 }, (_, at) => `Holder ${at} LP`));
  expect(matchHolders(rows, sourceOf(...Array.from({ length: 10_000 }, (_, at) => `Holder ${at + 20_000} LP`))).certain.size).toBe(0);
}, 60_000);
