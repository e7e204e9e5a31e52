import { readFiling } from "../../../src/filing/readFiling";
import { draftOfFiling } from "../../../src/taskpane/path/draftOfFiling";
import { furtherAgreements } from "../../../src/taskpane/path/furtherAgreements";
import { furtherQuestions } from "../../../src/taskpane/path/furtherQuestions";
import { pathReducer } from "../../../src/taskpane/path/pathReducer";
import { EMPTY_PATH, type PathState } from "../../../src/taskpane/path/pathState";

/** A filing whose holders are locked up until June, and some of them longer. */
const filing = (...statements: string[]): string => `<html><body><p>PROSPECTUS</p><p>Filed under Rule 424(b)(3)</p><p>700 shares of common stock</p>
<p>SELLING STOCKHOLDERS</p><p>As of March 1, 2021 there were 10,000 shares of common stock outstanding.</p>
${statements.map((statement) => `<p>${statement}</p>`).join("\n")}
<table><tr><td>Name of selling stockholder</td><td>Shares owned before the offering</td><td>Shares offered</td><td>Shares owned after the offering</td></tr>
<tr><td>Alder LP</td><td>500</td><td>400</td><td>100</td></tr><tr><td>Birch Fund</td><td>300</td><td>300</td><td>0</td></tr><tr><td>Total</td><td>800</td><td>700</td><td>100</td></tr></table></body></html>`;
const FIRST = "The selling stockholders have entered into lock-up agreements under which they may not sell their shares until June 30, 2021.";
const OFFICERS = "Those selling stockholders who are our directors and executive officers have agreed under lock-up agreements not to sell their shares until December 31, 2021.";

function pathOf(text: string): PathState {
  const read = readFiling(new TextEncoder().encode(text), "filing.htm");
  if (!read.ok) throw new Error(read.reason);
  return pathReducer(EMPTY_PATH, { type: "draftRead", draft: draftOfFiling(read.draft, read.text, { kind: "filing", name: "filing.htm", date: null, hash: null }, []) });
}
const blocks = [{ name: "Alder LP", group: "", shares: 400 }, { name: "Birch Fund", group: "Officers and directors", shares: 300 }];

test("a filing that states one lock-up, however often, asks nothing", () => {
  expect(furtherQuestions(pathOf(filing(FIRST, "As noted, the selling stockholders' lock-up agreements run until June 30, 2021.")), blocks)).toEqual([]);
});

test("another lock-up is asked about, with its words and whom they name; until it is answered nothing of it goes into the workbook", () => {
  const path = pathOf(filing(FIRST, OFFICERS));
  const [question] = furtherQuestions(path, blocks);
  expect(question).toMatchObject({ answer: null, problem: null, words: "Shares are all released on December 31, 2021. The shares are free on the day itself.", found: { names: "Officers and directors" } });
  expect(question!.quote).toContain("until December 31, 2021");
  expect(furtherAgreements(path)).toEqual([]);
});

test("an answer makes it a lock-up of a group or of one holder; the same one stated otherwise stays out", () => {
  const path = pathOf(filing(FIRST, OFFICERS));
  const answered = (answer: Parameters<typeof pathReducer>[1]): PathState => pathReducer(path, answer);
  const ofGroup = answered({ type: "lockUpAnswered", index: 0, answer: { kind: "group", who: " Officers and directors " } });
  expect(furtherAgreements(ofGroup)).toMatchObject([{ name: "Lock-up of Officers and directors", covers: { kind: "group", group: "Officers and directors" }, terms: { firstRelease: "2021-12-31" } }]);
  expect(furtherQuestions(ofGroup, blocks)[0]).toMatchObject({ problem: null, hint: null });
  expect(furtherQuestions(ofGroup, [blocks[0]!])[0]!.hint).toMatch(/No row of the table is in this group yet/);
  expect(furtherAgreements(answered({ type: "lockUpAnswered", index: 0, answer: { kind: "holder", who: "Alder LP" } }))).toMatchObject([{ covers: { kind: "holder", name: "Alder LP" } }]);
  expect(furtherQuestions(answered({ type: "lockUpAnswered", index: 0, answer: { kind: "holder", who: "Nobody" } }), blocks)[0]!.problem).toMatch(/No holder of the table is called so/);
  expect(furtherQuestions(answered({ type: "lockUpAnswered", index: 0, answer: { kind: "group", who: "" } }), blocks)[0]!.problem).toBe("Name the group.");
  expect(furtherAgreements(answered({ type: "lockUpAnswered", index: 0, answer: { kind: "same" } }))).toEqual([]);
});

test("another source begins without the answers", () => {
  const path = pathReducer(pathOf(filing(FIRST, OFFICERS)), { type: "lockUpAnswered", index: 0, answer: { kind: "same" } });
  expect(pathReducer(path, { type: "draftRead", draft: path.draft! }).lockUpAnswers).toEqual({});
});

/** Internap's risk factors have the year wrong: a release before its own agreement is a slip and no further lock-up. */
test("a release before its own agreement is not asked about", () => {
  expect(furtherQuestions(pathOf(filing("The selling stockholders have entered into lock-up agreements pursuant to the agreement dated July 20, 2001, prohibiting any sale until March 14, 2002.", "Under the agreement dated July 20, 2001 the selling stockholders' lock-up prohibits any sale until March 14, 2001.")), blocks)).toEqual([]);
});
