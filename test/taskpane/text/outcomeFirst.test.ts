import { outcomeFirst } from "../../../src/taskpane/text/outcomeFirst";

test("work that only reads has changed nothing, and its message is the cause", () => {
  expect(outcomeFirst(["list.pdf is a PDF.", "More."])).toEqual({ title: "Nothing was changed.", rest: ["list.pdf is a PDF.", "More."] });
});

test("what the workbook's side states comes first, once", () => {
  expect(outcomeFirst(["Nothing was changed. The sheet is protected."])).toEqual({ title: "Nothing was changed.", rest: ["The sheet is protected."] });
  expect(outcomeFirst(["Nothing was changed: the table is as before. Excel did not answer."])).toEqual({ title: "Nothing was changed.", rest: ["The table is as before. Excel did not answer."] });
  expect(outcomeFirst(["Not everything could be taken back: the workbook still has hidden sheets."])).toEqual({ title: "Not everything could be taken back.", rest: ["The workbook still has hidden sheets."] });
});

test("a fault that nobody foresaw is never told as nothing changed", () => {
  expect(outcomeFirst(["Inserting the table stopped: x is undefined. Try it again."])).toEqual({ title: "It stopped before it was done.", rest: ["Inserting the table stopped: x is undefined. Try it again."] });
});

test("a table that is changed in part is never told as unchanged", () => {
  for (const message of ["The refresh stopped in the middle and could not be taken back: 3 cells.", "The refresh still stands in the middle (3 cells); try again."]) {
    expect(outcomeFirst([message])).toEqual({ title: "The table is changed in part.", rest: [message] });
  }
});
