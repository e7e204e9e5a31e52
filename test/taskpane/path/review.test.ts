import { findingsOf } from "../../../src/taskpane/path/findingsOf";
import type { Finding } from "../../../src/core/finding";
import type { Offering } from "../../../src/core/ownership/offering";
import { accountsOf, reviewDraft, undecided } from "../../../src/taskpane/path/review";
import { draft, holder } from "./pathFixtures";

const offering: Offering = { issuer: "", form: null, sharesOutstanding: 1000, ownershipAsOf: "2002-01-01", sharesRegistered: null, percentBasis: "holder", lockUp: null, supplementThreshold: null, sources: {} };
const warning = (message: string, ...subjects: Finding["subjects"]): Finding => ({ check: "test", severity: "warning", message, subjects });
const none = (): readonly Finding[] => [];

test("a row with a doubt comes first, the rest are counted", () => {
  const review = reviewDraft(draft({ doubts: [{ index: 1, message: "The last digit is hard to read.", snippet: { words: "Birch Fund   5O", line: 7 } }] }), offering, {}, none);
  expect(review.doubtful).toMatchObject([{ index: 1, messages: ["The last digit is hard to read."], snippets: [{ words: "Birch Fund   5O", line: 7 }], decision: null }]);
  expect(review.rowOf).toEqual([0, 1, 2]);
});

test("a finding about one row is told at the row, one about several at the table", () => {
  const found = [warning("row", { kind: "holder", index: 2, column: "offered" }), warning("both", { kind: "holder", index: 0 }, { kind: "holder", index: 1 }), warning("total", { kind: "total", column: "offered" })];
  const review = reviewDraft(draft(), offering, {}, () => found);
  expect(review.doubtful.map((row) => row.index)).toEqual([2]);
  const placed = reviewDraft(draft({ snippets: [0, 1, 2].map((line) => ({ words: `row ${line}`, line })) }), offering, {}, () => found);
  expect(placed.doubtful.map((row) => row.snippets)).toEqual([[{ words: "row 2", line: 2 }]]);
  expect(review.general.map((finding) => finding.message)).toEqual(["both", "total"]);
});

test("notes do not make a row doubtful", () => {
  const review = reviewDraft(draft(), offering, {}, () => [{ ...warning("note", { kind: "holder", index: 0 }), severity: "info" }]);
  expect(review.doubtful).toEqual([]);
});

test("a row left out is gone from the table, and findings still name the right rows", () => {
  const checks = (table: { holders: readonly { name: string }[] }): readonly Finding[] => [warning("look", { kind: "holder", index: table.holders.findIndex((row) => row.name === "Cedar Trust") })];
  const review = reviewDraft(draft(), offering, { 0: { kind: "leftOut" } }, checks);
  expect(review.table.holders.map((row) => row.name)).toEqual(["Birch Fund", "Cedar Trust"]);
  expect(review.computed.totals.offered).toBe(60);
  expect(undecided(review).map((row) => row.index)).toEqual([2]);
});

test("a row stays in sight after the decision that settles its doubt, so that it can be taken back", () => {
  const checks = (table: { holders: readonly { offered: number }[] }): readonly Finding[] => table.holders.flatMap((row, index) => (row.offered === 200 ? [warning("too many", { kind: "holder", index })] : []));
  expect(undecided(reviewDraft(draft(), offering, {}, checks))).toHaveLength(1);
  const corrected = reviewDraft(draft(), offering, { 0: { kind: "corrected", holder: holder("Alder LP", 300, 199) } }, checks);
  expect(corrected.doubtful).toMatchObject([{ index: 0, messages: [], decision: { kind: "corrected" } }]);
});

test("a corrected row is computed as corrected, and is no longer open", () => {
  const doubts = [{ index: 0, message: "?", snippet: null }];
  const review = reviewDraft(draft({ doubts }), offering, { 0: { kind: "corrected", holder: holder("Alder LP", 400, 250) } }, none);
  expect(review.computed.rows[0]).toMatchObject({ ownedBefore: 400, offered: 250, ownedAfter: 150 });
  expect(undecided(review)).toEqual([]);
});

test("a list's row that offers more than it owns is asked for its reason, and the reason becomes its note", () => {
  const rows = draft({ holders: [holder("Alder LP", 300, 301), holder("Birch Fund", 50, 50), holder("Cedar Trust", 70, 75)] });
  const before = reviewDraft(rows, offering, {}, findingsOf);
  expect(before.doubtful.map(({ index, reason }) => [index, reason])).toEqual([[0, "required"], [2, "required"]]);
  const after = reviewDraft(rows, offering, { 0: { kind: "explained", reason: "options vest on day 90" }, 1: { kind: "leftOut" }, 2: { kind: "explained", reason: "options vest on day 90." } }, findingsOf);
  expect(after.table.notes).toEqual([{ ref: "1", text: "The shares offered exceed those owned before the offering: options vest on day 90." }]);
  expect(after.table.holders.map(({ name, noteRefs }) => [name, noteRefs])).toEqual([["Alder LP", ["1"]], ["Cedar Trust", ["1"]]]);
  expect([undecided(after), after.general]).toEqual([[], []]);
});

test("a holder that is left out leaves no accounts behind", () => {
  const account = (name: string, n: number) => ({ holder: name, account: `A-${n}`, held: n, acquirable: 0, offered: 0, sourceRow: n });
  const rows = draft({ accounts: [account("Alder LP", 1), account("Alder LP", 2), account("Birch Fund", 3), account("Birch Fund", 4)] });
  expect(accountsOf(reviewDraft(rows, offering, { 0: { kind: "leftOut" } }, none), rows.accounts).map(({ account: name }) => name)).toEqual(["A-3", "A-4"]);
});
