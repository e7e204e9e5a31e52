import { sheetLetter } from "../../../src/filing/list/listGrid";

test.each([["Sheet1!A1:C3", 0, "A"], ["'My list'!$C$5:$F$9", 1, "D"], ["Z1:AB4", 1, "AA"], ["AZ10:BB12", 2, "BB"]])("in cells %s column %d is %s", (name, index, letter) => {
  expect(sheetLetter({ kind: "cells", name }, index)).toBe(letter);
});

test("a file begins at column A, whatever its name looks like", () => {
  expect(sheetLetter({ kind: "csv", name: "C5.csv" }, 0)).toBe("A");
});
