import { cellText } from "../../../src/workbook/plan/cellText";
import { freeSetNames, setNames, setNumber } from "../../../src/workbook/plan/setNames";

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "3", "3, 4", "8/25/68", "1E5", "TRUE", "false", "#N/A", "$5", "5%", "'quoted", "(5)", "12:30", "†"])("%s is written behind an apostrophe, so that the cell holds it as text", (text) => {
  expect(cellText(text)).toBe(`'${text}`);
});

test.each(["Gil Shiva", "Ronald A. Glantz & Gina S. Glantz", "O'Grady", "Société Générale", ""])("%s stands as it is", (text) => {
  expect(cellText(text)).toBe(text);
});

test("characters that no cell can hold are left out", () => {
  expect(cellText("A\u0000B\u000BC")).toBe("ABC");
  expect(cellText("A\ud800B\udc00C\u{1F600}")).toBe("'ABC\u{1F600}");
});

test("the second set has (2) on its sheets and _2 on its tables and names", () => {
  const names = setNames(2);
  expect(names.sheets.table).toBe("Selling Stockholders (2)");
  expect(names.tables.schedule).toBe("LockUpSchedule_2");
  expect(names.terms.sharesOutstanding).toBe("Offering_SharesOutstanding_2");
  expect([setNumber(""), setNumber("_2"), setNumber("_1"), setNumber("x")]).toEqual([1, 2, null, null]);
});

test("one name taken by a person, in any case of letters, moves the whole set on", () => {
  const none = { sheets: [], tables: [], names: [] };
  expect(freeSetNames(none).suffix).toBe("");
  expect(freeSetNames({ ...none, sheets: ["CHECKS"] }).suffix).toBe("_2");
  expect(freeSetNames({ ...none, names: ["offeringterms"] }).suffix).toBe("_2");
  expect(freeSetNames({ sheets: ["Offering"], tables: ["LockUpByHolder_2"], names: [] }).suffix).toBe("_3");
});
