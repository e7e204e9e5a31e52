import { withFunctions } from "./withFunctions";

const bench = withFunctions();

test("an empty cell and an argument left out are null, a formula's empty text is an empty text", async () => {
  await bench.write({ B2: '=""', A1: "=TEST.ECHO(B1)", A2: "=TEST.ECHO(B1,B2)", A3: "=TEST.ECHO(,5)", A4: "=TEST.ECHO()" });
  expect(bench.values("A1:A4").flat()).toEqual(["[null,null]", '[null,""]', "[null,5]", "[null,null]"]);
});

test("a parameter without a type takes numbers, texts, logical values and percentages as they are", async () => {
  await bench.write({ A1: "=TEST.ECHO(4.99%,TRUE)", A2: '=TEST.ECHO("12",-1.5E-3)', A3: "=TEST.ECHO(1>2,1/4)" });
  expect(bench.values("A1:A3").flat()).toEqual(["[0.0499,true]", '["12",-0.0015]', "[false,0.25]"]);
});

test("a number parameter takes the text of a number and a logical value, and refuses other text without a call", async () => {
  await bench.write({ A1: '=TEST.ADD("2",TRUE)', A2: "=TEST.ADD(B1,B1)", A3: '=TEST.ADD("x")' });
  expect(bench.values("A1:A3").flat()).toEqual([3, 100, "#VALUE!"]);
});

test("a text parameter takes a number's text, a logical parameter any number", async () => {
  await bench.write({ A1: "=TEST.LENGTH(12.5)", A2: "=TEST.LENGTH(TRUE)", A3: "=TEST.LENGTH(B1)", A4: "=TEST.CHOICE(2)", A5: "=TEST.CHOICE(B1)", A6: '=TEST.CHOICE("x")' });
  expect(bench.values("A1:A6").flat()).toEqual([4, 4, 0, "yes", "no", "#VALUE!"]);
});

test("a block parameter gets rows, also for one cell or a constant, with empty cells as empty text", async () => {
  await bench.write({ B1: 1, B2: "two", A1: "=TEST.BLOCK(B1:C2)", A2: "=TEST.BLOCK(B1)", A3: "=TEST.BLOCK({1;2;3})", A4: "=TEST.BLOCK(7)" });
  expect(bench.values("A1:A4").flat()).toEqual(['[[1,""],["two",""]]', "[[1]]", "[[1],[2],[3]]", "[[7]]"]);
});

test("a block given for a single value makes one call an element, and the results spill", async () => {
  await bench.write({ B1: 1, B2: 2, B3: 3, C1: "=TEST.DOUBLE(B1:B3)", E1: "=TEST.ADD({1,2},{10;20})", H1: "=SUM(TEST.DOUBLE({1;2;3}))", J1: "=TEST.ADD({1;2},{1;2;3})" });
  expect(bench.values("C1:C3")).toEqual([[2], [4], [6]]);
  expect(bench.values("E1:F2")).toEqual([[11, 12], [21, 22]]);
  expect(bench.value("H1")).toBe(12);
  expect(bench.values("J1:J3")).toEqual([[2], [4], ["#N/A"]]);
});

test("an error in an argument is the result, without a call and with the inner function's message", async () => {
  await bench.write({ A1: "=TEST.DOUBLE(1/0)", A2: "=TEST.DOUBLE(NA())", A3: '=TEST.DOUBLE(TEST.REFUSE("#VALUE!","the inner reason"))', B5: "=1/0", A4: "=TEST.BLOCK(B4:B6)" });
  expect(bench.values("A1:A4").flat()).toEqual(["#DIV/0!", "#N/A", "#VALUE!", "#DIV/0!"]);
  expect(bench.message("A3")).toBe("the inner reason");
});

test("too few or too many arguments are refused with the way to write them", async () => {
  await bench.write({ A1: "=TEST.ADD()", A2: "=TEST.ADD(1,2,3)" });
  expect(bench.values("A1:A2").flat()).toEqual(["#VALUE!", "#VALUE!"]);
  expect(bench.message("A1")).toBe("The number of arguments does not fit. Write TEST.ADD(left, [right]).");
});

test("a repeating parameter gets all the arguments that follow", async () => {
  await bench.write({ A1: '=TEST.JOIN("-",1,2,3)', A2: '=TEST.JOIN("-","a")' });
  expect(bench.values("A1:A2").flat()).toEqual(["1-2-3", "a"]);
});

test("names of functions are not case-sensitive", async () => {
  await bench.write({ A1: "=test.double(4)" });
  expect(bench.value("A1")).toBe(8);
});
