import { markedParts } from "../../../src/taskpane/text/markedParts";

const marked = (text: string, wanted: readonly string[]): string[] => markedParts(text, wanted).flatMap((part) => (part.isMarked ? [part.text] : []));

test("a name is marked whatever blanks part its words, and figures where they stand whole", () => {
  expect(marked("(3) Ann\n  Lee   1,000  11,000  1,0001  2,000.", ["Ann Lee", "1,000", "2,000"])).toEqual(["Ann\n  Lee", "1,000", "2,000"]);
});

test("the parts make up the text, also where nothing is marked or the name holds signs of a pattern", () => {
  for (const [text, wanted] of [["A (b) [c] * d", ["(b) [c] *"]], ["nothing", ["*", "0", ""]], ["", ["x"]]] as const) expect(markedParts(text, wanted).map((part) => part.text).join("")).toBe(text);
  expect(marked("A (b) [c] * d", ["(b) [c] *"])).toEqual(["(b) [c] *"]);
});

test("a sign that stands everywhere is not marked", () => {
  expect(marked("0 * 0 1.0%", ["0", "*"])).toEqual([]);
});
