import { whyNotComputed } from "../../../src/workbook/share/notComputed";

const cell = (formula: string, ...values: unknown[][]) => ({ row: 5, column: 4, formula, values });

test.each(["#BUSY!", "#GETTING_DATA", "#CONNECT!"])("a cell that shows %s has no value yet, in a spill either", (shown) => {
  expect(whyNotComputed([cell("=1+1", [2]), cell("=OVERHANG.PERCENTOWNED(1,2)", [shown])])).toMatch(/^The cell E6 is still being computed\. Wait/);
  expect(whyNotComputed([cell("=OVERHANG.LOCKUPSCHEDULE(1,2)", [37329, 250], [37421, shown])])).toMatch(/still being computed/);
});

test("a function of ours that Excel did not know is entered again before its error is made a value; a person's own #NAME? is theirs", () => {
  expect(whyNotComputed([cell("=_xldudf_OVERHANG_PERCENTOWNED(1,2)", ["#NAME?"])])).toMatch(/E6 shows #NAME\?: .*Overhang was missing/);
  expect(whyNotComputed([cell("=1-OVERHANG.PERCENTOWNED(1,2)", ["#NAME?"])])).toMatch(/Overhang was missing/);
  expect(whyNotComputed([cell("=MYSUM(1,2)", ["#NAME?"])])).toBeNull();
});

test("errors that are results, and the words of a text, are values", () => {
  expect(whyNotComputed([cell("=1/0", ["#DIV/0!"]), cell("=NA()", ["#N/A"]), cell("=\"#BUSY!\"&1", ["#BUSY!1"]), cell("=A1", [""])])).toBeNull();
});
