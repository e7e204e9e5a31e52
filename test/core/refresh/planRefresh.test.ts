import fc from "fast-check";
import type { Holder } from "../../../src/core/ownership/holder";
import { nameKey, wordKey } from "../../../src/core/refresh/nameKeys";
import { planRefresh } from "../../../src/core/refresh/planRefresh";

const holder = (name: string, over: Partial<Holder> = {}): Holder => ({ name, noteRefs: [], held: 100, acquirable: 0, offered: 50, offeredFromAcquirable: null, ownershipCap: null, group: "", relationship: "", brokerDealer: "", noticeAddress: "", ...over });
const base = (holders: Holder[]) => holders.map((h, i) => ({ id: `h${i}`, holder: h }));
const current = (holders: Holder[]) => holders.map((h, i) => ({ id: `h${i}` as string | null, row: i, holder: h }));

describe("names of one holder", () => {
  test.each([
    ["Oak Investment Partners X, L.P.", "OAK INVESTMENT PARTNERS X LP"],
    ["The Timken Living Trust", "Timken Living Trust"],
    ["Ronald A. Glantz & Gina S. Glantz", "Ronald A Glantz and Gina S Glantz"],
    ["Acme Holdings, Limited", "Acme Holdings Ltd."],
    ["Jose Nunez", "José Núñez"],
  ])("%s is %s", (a, b) => expect(nameKey(a)).toBe(nameKey(b)));
  test("may have a trust's words in another order", () => expect(wordKey("Doll Family Trust, Dixon and Carol")).toBe(wordKey("Dixon and Carol Doll Family Trust")));
  test("are not one when a fund's number differs", () => expect(nameKey("Oak Partners IX, L.P.")).not.toBe(nameKey("Oak Partners X, L.P.")));
});

describe("a refresh", () => {
  const was = [holder("Ann Lee"), holder("Oak Fund, L.P."), holder("Bo")];
  test("of the same source changes nothing", () => {
    expect(planRefresh(base(was), current(was), was)).toEqual({ changed: [], added: [], removed: [], deletedByYou: [], addedByYou: [], keptYours: [], uncertain: [] });
  });
  test("tells what the source changed, number by number", () => {
    const plan = planRefresh(base(was), current(was), [was[0], holder("OAK FUND LP", { offered: 70 }), was[2]]);
    expect(plan.changed).toMatchObject([{ id: "h1", row: 1, sourceIndex: 1, changes: [{ field: "name", kind: "source" }, { field: "offered", kind: "source" }] }]);
  });
  test("keeps what a person overwrote and the source did not touch", () => {
    const plan = planRefresh(base(was), current([holder("Ann Lee", { held: 120 }), was[1], was[2]]), was);
    expect(plan.changed).toEqual([]);
    expect(plan.keptYours).toMatchObject([{ row: 0, field: "held" }]);
  });
  test("sets yours against the source where both changed", () => {
    const plan = planRefresh(base(was), current([holder("Ann Lee", { held: 120 }), was[1], was[2]]), [holder("Ann Lee", { held: 130 }), was[1], was[2]]);
    expect(plan.changed).toMatchObject([{ row: 0, changes: [{ field: "held", kind: "both" }] }]);
  });
  test("is silent where a person already entered what the source now says", () => {
    const now = [holder("Ann Lee", { held: 130 }), was[1], was[2]];
    expect(planRefresh(base(was), current(now), now).changed).toEqual([]);
  });
  test("finds added and removed holders, and rows that a person added or deleted", () => {
    const rows = [{ id: "h0", row: 0, holder: was[0] }, { id: null, row: 1, holder: holder("My Own", { held: 7, offered: 3 }) }, { id: "h2", row: 2, holder: was[2] }];
    const plan = planRefresh(base(was), rows, [was[0], was[1], holder("New Fund", { held: 9, offered: 9 })]);
    expect(plan).toMatchObject({ added: [2], removed: [{ id: "h2", row: 2, name: "Bo" }], deletedByYou: [{ id: "h1", sourceIndex: 1 }], addedByYou: [{ row: 1, name: "My Own" }] });
  });
  test("asks about names that are only alike, and does neither add nor remove them meanwhile", () => {
    const rows = [holder("Millennium Technology Ventures, LP", { held: 1 }), was[2]];
    const source = [holder("Millennium Technology Partners, LP", { held: 2 }), was[2]];
    const plan = planRefresh(base(rows), current(rows), source);
    expect(plan).toMatchObject({ added: [], removed: [], changed: [], uncertain: [{ row: 0, candidates: [{ sourceIndex: 0, why: "a similar name" }] }] });
    expect(planRefresh(base(rows), current(rows), source, new Map([[0, 0]])).changed).toMatchObject([{ row: 0, sourceIndex: 0 }]);
    expect(planRefresh(base(rows), current(rows), source, new Map([[0, null]]))).toMatchObject({ added: [0], removed: [{ id: "h0" }] });
  });
  test("asks about a new name with the same numbers", () => {
    const rows = [holder("Jane Roe", { held: 4321, offered: 4321 })];
    expect(planRefresh(base(rows), current(rows), [holder("Jane Smith", { held: 4321, offered: 4321 })]).uncertain).toMatchObject([{ row: 0, candidates: [{ why: "the same numbers of shares" }] }]);
  });
  test("accounts for every source holder and every row exactly once, in whatever order the rows stand", () => {
    const names = fc.uniqueArray(fc.constantFrom("Ann", "Bo", "Cy", "Dee Fund LP", "Dee Fund II LP", "Eve Trust", "The Fox Co", "Gil"), { maxLength: 8 });
    fc.assert(fc.property(names, names, fc.integer({ min: 0, max: 999 }), (before, after, seed) => {
      const rows = current(before.map((n, i) => holder(n, { held: 100 + i, offered: 10 + i }))).map((_, i, all) => ({ ...all[(i + seed) % all.length], row: i }));
      const source = after.map((n, i) => holder(n, { held: 500 + i, offered: 200 + i }));
      const plan = planRefresh(base(before.map((n, i) => holder(n, { held: 100 + i, offered: 10 + i }))), rows, source);
      const askedRows = plan.uncertain.map((u) => u.row);
      expect([...plan.changed.map((c) => c.row), ...plan.removed.map((r) => r.row), ...askedRows].sort()).toEqual(rows.map((r) => r.row).sort());
      const sourceSeen = [...plan.changed.map((c) => c.sourceIndex), ...plan.added];
      expect(new Set(sourceSeen).size).toBe(sourceSeen.length);
      const asked = new Set(plan.uncertain.flatMap((u) => u.candidates.map((c) => c.sourceIndex)));
      expect(source.map((_, i) => i).filter((i) => !sourceSeen.includes(i) && !asked.has(i))).toEqual([]);
    }));
  });
});
