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

const rowsSince = (prospectus: SellingTable, now: SellingTable) => now.holders.map((one) => ({ now: one, was: prospectus.holders.find(({ name }) => name === one.name) ?? null }));

test("the supplement has the changed and added rows alone, and asks about a holder who is no transferee", () => {
  const prospectus = table([holder("Ann"), holder("Bo")]);
  const done = recordTransfer(prospectus, toNew(600));
  if (!done.ok) throw new Error("refused");
  const now = { ...done.value.table, holders: [...done.value.table.holders, holder("Stranger, L.P.")] };
  const due = supplementDue(rowsSince(prospectus, now), now, [{ from: "Ann", to: "New Fund", shares: 600, date: "2020-02-01" }]);
  expect(due.table.holders.map(({ name }) => name)).toEqual(["Ann", "New Fund", "Stranger, L.P."]);
  expect(due.transfers).toHaveLength(1);
  expect(due.findings.map(({ message }) => message)).toEqual([expect.stringMatching(/^Stranger, L\.P\. offers 1,200 shares and is no transferee.*post-effective amendment may be needed/) as string]);
});

test("several transfers to one are added together before they are held against the threshold", () => {
  const prospectus = table([holder("Ann"), holder("Bo")]);
  const pass = (from: SellingTable, transfer: Parameters<typeof recordTransfer>[1]): SellingTable => { const done = recordTransfer(from, transfer); if (!done.ok) throw new Error("refused"); return done.value.table; };
  const first = { from: "Ann", to: "New Fund", shares: 300, date: "2020-02-01" };
  const second = { ...first, to: "NEW FUND", shares: 201 };
  const once = pass(prospectus, toNew(300));
  const twice = pass(once, { ...toNew(201), to: 2 });
  expect(supplementDue(rowsSince(prospectus, once), once, [first]).transfers).toEqual([]);
  expect(supplementDue(rowsSince(prospectus, twice), twice, [first, second]).transfers).toEqual([first, second]);
});

test("of a transferee that the prospectus names by now only what passed since then is held against the threshold", () => {
  const pass = (from: SellingTable, shares: number): SellingTable => { const done = recordTransfer(from, { ...toNew(shares), to: 2 }); if (!done.ok) throw new Error("refused"); return done.value.table; };
  const filed = { from: "Ann", to: "New Fund", shares: 600, date: "2020-02-01" };
  const prospectus = table([holder("Ann"), holder("Bo"), holder("New Fund", { held: 600, acquirable: 0, offered: 600 })]);
  const little = pass(prospectus, 10);
  expect(supplementDue(rowsSince(prospectus, little), little, [filed, { ...filed, shares: 10 }]).transfers).toEqual([]);
  const much = pass(prospectus, 501);
  expect(supplementDue(rowsSince(prospectus, much), much, [filed, { ...filed, shares: 501 }]).transfers).toEqual([{ ...filed, shares: 501 }]);
});

test("a transfer that the prospectus shows by now calls for no supplement", () => {
  const done = recordTransfer(table([holder("Ann"), holder("Bo")]), toNew(600));
  if (!done.ok) throw new Error("refused");
  const due = supplementDue(rowsSince(done.value.table, done.value.table), done.value.table, [{ from: "Ann", to: "New Fund", shares: 600, date: "2020-02-01" }]);
  expect([due.transfers, due.table.holders, due.findings]).toEqual([[], [], []]);
});

test("a holder who comes out of the catch-all row takes the shares from it, and is no transferee of a named one", () => {
  const prospectus = table([holder("All other holders or future transferees", { held: 0, acquirable: 9000, offered: 9000 }), holder("Ann")]);
  const done = recordTransfer(prospectus, toNew(600));
  if (!done.ok) throw new Error("refused");
  expect(done.value.table.holders.map(({ name, offered }) => [name, offered])).toEqual([["All other holders or future transferees", 8400], ["Ann", 1200], ["New Fund", 600]]);
  expect(done.findings.map(({ message }) => message).join(" ")).toMatch(/New Fund is no transferee.*came out of "All other holders.*post-effective amendment may be needed.*for counsel to decide/);
  const due = supplementDue(rowsSince(prospectus, done.value.table), done.value.table, [{ from: "All other holders or future transferees", to: "New Fund", shares: 600, date: "2020-02-01" }]);
  expect(due.transfers).toHaveLength(1);
  expect(due.findings).toHaveLength(1);
});

test("a new holder whose shares come from nobody in the table is added, and what that calls for is left to counsel", () => {
  const done = recordTransfer(table([holder("Ann"), holder("Other holders")]), { ...toNew(600, 100), from: null });
  if (!done.ok) throw new Error("refused");
  expect(done.value).toMatchObject({ transferor: null, transferee: 2, needsSupplement: null });
  expect(done.value.table.holders[2]).toMatchObject({ name: "New Fund", held: 500, acquirable: 100, offered: 600 });
  expect(done.findings.map(({ message }) => message).join(" ")).toMatch(/post-effective amendment may be needed.*the row "Other holders".*rise by 600/);
});

test("a transferee stands in the group of the transferor, whose lock-up its shares are under", () => {
  const done = recordTransfer(table([holder("Ann", { group: "Series B" })]), toNew(600));
  expect(done.ok && done.value.table.holders[1]!.group).toBe("Series B");
});
