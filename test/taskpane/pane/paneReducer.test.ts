import { paneReducer, type PaneAction } from "../../../src/taskpane/pane/paneReducer";
import { FIRST_PANE, type PaneState } from "../../../src/taskpane/pane/paneState";
import type { InsertedTable, WorkbookState } from "../../../src/workbook/types";

const table = (suffix: string): InsertedTable => ({ suffix, tableId: `id${suffix}`, tableName: `SellingStockholders${suffix}`, sheetName: `Selling Stockholders${suffix}`, rows: 3, mode: "formulas", source: { kind: "sample", name: "s", date: null, hash: null }, insertedAt: "2026-01-01T00:00:00Z" });
const workbook = (...suffixes: string[]): WorkbookState => ({ tables: suffixes.map(table), blocked: null, calculationMode: "automatic" });
const follow = (...actions: PaneAction[]): PaneState => actions.reduce(paneReducer, FIRST_PANE);

test("an empty workbook begins with the three ways in", () => {
  expect(follow({ type: "workbookRead", workbook: workbook() })).toMatchObject({ screen: "start", current: null });
});

test("a workbook with a table of ours begins with its status", () => {
  expect(follow({ type: "workbookRead", workbook: workbook("", "_2") })).toMatchObject({ screen: "status", current: { inserted: { suffix: "_2" }, table: null } });
});

test("looking at the workbook never throws a person off the path", () => {
  expect(follow({ type: "pathOpened" }, { type: "workbookRead", workbook: workbook("") }).screen).toBe("path");
});

test("leaving the path goes back to the table, or to the start where there is none", () => {
  expect(follow({ type: "pathOpened" }, { type: "pathLeft" }).screen).toBe("start");
  expect(follow({ type: "workbookRead", workbook: workbook("") }, { type: "pathOpened" }, { type: "pathLeft" }).screen).toBe("status");
});

test("a table that was deleted in the sheet is gone from the pane at the next look", () => {
  expect(follow({ type: "workbookRead", workbook: workbook("") }, { type: "workbookRead", workbook: workbook() })).toMatchObject({ screen: "start", current: null });
});

test("asking for another table shows the ways in, and a look at the workbook does not take them away", () => {
  expect(follow({ type: "workbookRead", workbook: workbook("") }, { type: "anotherAsked" }, { type: "workbookRead", workbook: workbook("") }).screen).toBe("start");
});

test("new work takes the last failure away, and a failure says why", () => {
  const failed = follow({ type: "failed", findings: [{ check: "c", severity: "error", message: "m", subjects: [] }], canLookAgain: true });
  expect(failed.failure).toMatchObject({ canLookAgain: true, stopped: false });
  expect(paneReducer(failed, { type: "workStarted", doing: "Reading the file", leaves: null }).failure).toBeNull();
});

test("a report that comes after the work has ended changes nothing", () => {
  const idle = follow({ type: "workStarted", doing: "d", leaves: "nothing" }, { type: "workEnded" });
  expect(paneReducer(idle, { type: "workReported", done: 1, total: 2, doing: "late" })).toBe(idle);
});

test("a workbook that cannot be looked at is told, but never in place of what a write left behind", () => {
  const finding = (message: string) => ({ check: "c", severity: "error", message, subjects: [] }) as const;
  expect(follow({ type: "lookFailed", findings: [finding("busy")] }).failure).toMatchObject({ canLookAgain: true });
  expect(follow({ type: "failed", findings: [finding("left")] }, { type: "lookFailed", findings: [finding("busy")] }).failure?.findings[0]?.message).toBe("left");
});

test("what was read of a table is kept only while that table is in view", () => {
  const standing = { table: { holders: [] } as unknown as NonNullable<NonNullable<PaneState["current"]>["table"]>, totals: { offered: 1, before: 2, after: 1 }, findings: [], reviews: [], refresh: null, sourceState: null };
  const both = follow({ type: "workbookRead", workbook: workbook("", "_2") });
  expect(paneReducer(both, { type: "tableRead", suffix: "_2", standing }).current?.totals?.offered).toBe(1);
  expect(paneReducer(both, { type: "tableRead", suffix: "", standing })).toBe(both);
  expect(paneReducer(both, { type: "tableUnread", suffix: "_2", why: "A column is gone." }).current?.unread).toBe("A column is gone.");
});
