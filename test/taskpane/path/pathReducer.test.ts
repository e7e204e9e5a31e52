import { canOpen, ENTERED, pathReducer, type PathAction } from "../../../src/taskpane/path/pathReducer";
import { EMPTY_PATH, STEPS, type PathState } from "../../../src/taskpane/path/pathState";
import { EMPTY_TERMS } from "../../../src/taskpane/path/termsDraft";
import { draft, listSource } from "./pathFixtures";

const follow = (...actions: PathAction[]): PathState => actions.reduce(pathReducer, EMPTY_PATH);
const toInsert: PathAction[] = [{ type: "listOpened", list: listSource() }, { type: "draftRead", draft: draft() }, { type: "continued" }, { type: "continued" }];

test("the path goes source, terms, review, insert, and stops there", () => {
  expect(STEPS).toEqual(["source", "terms", "review", "insert"]);
  expect(follow(...toInsert).step).toBe("insert");
  expect(follow(...toInsert, { type: "continued" }).step).toBe("insert");
});

test("a step behind can be walked back to, and the way forward stays open", () => {
  const back = follow(...toInsert, { type: "stepped", to: "source" });
  expect(back.step).toBe("source");
  expect(STEPS.every((step) => canOpen(back, step))).toBe(true);
  expect(pathReducer(back, { type: "stepped", to: "insert" }).step).toBe("insert");
});

test("a step ahead does not open", () => {
  const start = follow({ type: "listOpened", list: listSource() });
  expect(pathReducer(start, { type: "stepped", to: "insert" })).toBe(start);
});

test("a changed mapping closes the later steps and forgets what was decided on the old rows", () => {
  const decided = follow(...toInsert, { type: "rowDecided", index: 0, decision: { kind: "accepted" } });
  const changed = pathReducer(decided, { type: "mappingChanged", mapping: { headerRow: 0, columns: { name: 0 } } });
  expect(changed).toMatchObject({ step: "source", reached: "source", draft: null, decisions: {} });
  expect(changed.list?.mapping.columns).toEqual({ name: 0 });
});

test("a list that is opened again, corrected, keeps the typed terms", () => {
  const again = follow(...toInsert, { type: "termTyped", term: "sharesOutstanding", text: "1,000" }, { type: "listOpened", list: listSource() });
  expect(again.terms.sharesOutstanding).toBe("1,000");
  expect(again.step).toBe("source");
});

test("the terms of a sample never pass to a list", () => {
  const sample = draft({ source: { kind: "sample", name: "s", date: null, hash: null }, terms: { ...EMPTY_TERMS, sharesOutstanding: "150,641,864" } });
  const opened = follow({ type: "draftRead", draft: sample });
  expect(opened.terms.sharesOutstanding).toBe("150,641,864");
  expect(pathReducer(opened, { type: "listOpened", list: listSource() }).terms).toEqual(EMPTY_TERMS);
});

test("a typed term says that it was entered, whatever the source said before", () => {
  const terms = { ...EMPTY_TERMS, places: { sharesOutstanding: "cover page", issuer: "cover page" } };
  const typed = follow({ type: "draftRead", draft: draft({ source: { kind: "filing", name: "f", date: null, hash: null }, terms }) }, { type: "termTyped", term: "sharesOutstanding", text: "5" });
  expect(typed.terms.places).toEqual({ sharesOutstanding: ENTERED, issuer: "cover page" });
});

test("a decision about a row can be taken back", () => {
  const accepted = follow(...toInsert, { type: "rowDecided", index: 2, decision: { kind: "leftOut" } }, { type: "rowDecided", index: 1, decision: { kind: "accepted" } });
  expect(Object.keys(accepted.decisions)).toEqual(["1", "2"]);
  expect(pathReducer(accepted, { type: "rowDecided", index: 2, decision: null }).decisions).toEqual({ 1: { kind: "accepted" } });
});

test("a refresh keeps its table and its terms from the newer source to the changes", () => {
  const begun = follow({ type: "refreshBegun", suffix: "_2", terms: { ...EMPTY_TERMS, sharesOutstanding: "1,000" } }, { type: "listOpened", list: listSource() }, { type: "draftRead", draft: draft() }, { type: "continued" }, { type: "continued" });
  expect(begun).toMatchObject({ step: "insert", refreshing: "_2", terms: { sharesOutstanding: "1,000" } });
});

test("clearing begins anew", () => {
  expect(follow(...toInsert, { type: "cleared" })).toEqual(EMPTY_PATH);
});
