import { insertLabel, sourceLine } from "../../../src/taskpane/text/wording";
import type { InsertedTable } from "../../../src/workbook/types";

test("the insert button says what it will do", () => {
  expect(insertLabel(52, "new", [])).toBe("Insert 52 holders on a new sheet");
  expect(insertLabel(1, "new", [])).toBe("Insert 1 holder on a new sheet");
  expect(insertLabel(5000, "new", [])).toBe("Insert 5,000 holders on a new sheet");
  const table = { suffix: "_2", sheetName: "Sellers, renamed" } as InsertedTable;
  expect(insertLabel(3, { replace: "_2" }, [table])).toBe("Replace “Sellers, renamed” with 3 holders");
});

test("a source is named with its date spelled out", () => {
  expect(sourceLine({ kind: "list", name: "list.csv", date: "2002-03-14", hash: null })).toBe("list.csv, March 14, 2002");
  expect(sourceLine({ kind: "cells", name: "Sheet1!A1:C3", date: null, hash: null })).toBe("Cells Sheet1!A1:C3");
});
