import fc from "fast-check";
import type { Holder } from "../../../src/core/ownership/holder";
import { computeTable } from "../../../src/core/ownership/computeTable";
import type { SellingTable } from "../../../src/core/ownership/sellingTable";
import { recordTransfer } from "../../../src/core/transfer/recordTransfer";
import { supplementDue } from "../../../src/core/transfer/supplementDue";

const holder = (name: string, over: Partial<Holder> = {}): Holder => ({ name, noteRefs: [], held: 1000, acquirable: 500, offered: 1200, offeredFromAcquirable: null, ownershipCap: null, group: "", relationship: "", brokerDealer: "", noticeAddress: "", ...over });
const table = (holders: Holder[], supplementThreshold: number | null = 500): SellingTable => ({
  offering: { issuer: "Acme", form: null, sharesOutstanding: 1_000_000, ownershipAsOf: "2020-01-31", sharesRegistered: null, percentBasis: "holder", lockUp: null, supplementThreshold, sources: {} },
  holders, notes: [{ ref: "1", text: "One." }], headingNoteRefs: [], printedTotals: null, showsPercentBefore: false,
});
const toNew = (shares: number, fromAcquirable: number | null = null) => ({ from: 0, to: { name: "New Fund", noticeAddress: "1 Road" }, shares, fromAcquirable, date: "2020-02-01" });

test("the transferor falls, the transferee comes in with its cap, the aggregate stays", () => {
  const cap = { num: 499n, den: 10000n };
  const done = recordTransfer(table([holder("Ann", { ownershipCap: cap, noteRefs: ["1"] }), holder("Bo")]), toNew(600));
  if (!done.ok) throw new Error("refused");
  expect(done.value.table.holders.map(({ name, held, acquirable, offered, ownershipCap }) => [name, held, acquirable, offered, ownershipCap])).toEqual([["Ann", 900, 0, 600, cap], ["Bo", 1000, 500, 1200, null], ["New Fund", 100, 500, 600, cap]]);
  expect(done.value).toMatchObject({ transferor: 0, transferee: 2, needsSupplement: true });
});

test("a supplement is due above the prospectus's number, not at it, and undecided where it states none", () => {
  const due = (shares: number, threshold: number | null) => { const done = recordTransfer(table([holder("Ann")], threshold), toNew(shares)); return done.ok && done.value.needsSupplement; };
  expect([due(500, 500), due(501, 500), due(501, null)]).toEqual([false, true, null]);
});

test.each([
  ["more than is offered", toNew(1201), /offers 1,200 shares, fewer than the 1,201/],
  ["a fraction", toNew(1.5), /whole number/],
  ["more held shares than there are", toNew(1200, 100), /holds 1,000 shares; 1,100 held ones/],
  ["to itself", { ...toNew(5), to: 0 }, /another selling stockholder/],
  ["to one who is there, named anew", { ...toNew(5), to: { name: "BO.", noticeAddress: "" } }, /in the table already/],
])("refuses %s", (_, transfer, message) => {
  const done = recordTransfer(table([holder("Ann"), holder("Bo")]), transfer);
  expect(done).toMatchObject({ ok: false, findings: [{ message: expect.stringMatching(message) as string }] });
});

test("whatever passes, the totals of offered and owned before stay", () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 5000 }), fc.boolean(), (held, acquirable, offered, shares, isNew) => {
    const before = table([holder("Ann", { held, acquirable, offered }), holder("Bo")]);
    const done = recordTransfer(before, { ...toNew(shares), ...(isNew ? {} : { to: 1 }) });
    if (!done.ok) return;
    const [was, now] = [computeTable(before).totals, computeTable(done.value.table).totals];
    expect([now.offered, now.ownedBefore]).toEqual([was.offered, was.ownedBefore]);
    expect(done.value.table.holders.every(({ held: h, acquirable: d, offered: s }) => h >= 0 && d >= 0 && s >= 0)).toBe(true);
  }));
});

test("the supplement has the changed and added rows alone, and asks about a holder who is no transferee", () => {
  const prospectus = table([holder("Ann"), holder("Bo")]);
  const done = recordTransfer(prospectus, toNew(600));
  if (!done.ok) throw new Error("refused");
  const now = { ...done.value.table, holders: [...done.value.table.holders, holder("Stranger, L.P.")] };
  const due = supplementDue(prospectus, now, [{ from: "Ann", to: "New Fund", shares: 600, date: "2020-02-01" }]);
  expect(due.table.holders.map(({ name }) => name)).toEqual(["Ann", "New Fund", "Stranger, L.P."]);
  expect(due.transfers).toHaveLength(1);
  expect(due.findings.map(({ message }) => message)).toEqual([expect.stringMatching(/^Stranger, L\.P\. offers 1,200 shares and is no transferee.*post-effective amendment may be needed/) as string]);
});
