import { withFunctions } from "./withFunctions";

const bench = withFunctions();

test("each of the runtime's errors shows its error value, with its message", async () => {
  const codes = ["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!"];
  await bench.write(Object.fromEntries(codes.map((code, index) => [`A${index + 1}`, `=TEST.REFUSE("${code}","reason ${index}")`])));
  expect(bench.values("A1:A5").flat()).toEqual(codes);
  expect(codes.map((_, index) => bench.message(`A${index + 1}`))).toEqual(codes.map((_, index) => `reason ${index}`));
});

test("a thrown bug is #VALUE!, and its words are not shown", async () => {
  await bench.write({ A1: "=TEST.BUG()" });
  expect(bench.value("A1")).toBe("#VALUE!");
  expect(bench.message("A1")).toBeUndefined();
});

test("a block spills, with errors cell by cell", async () => {
  await bench.write({ A1: "=TEST.MIXED()" });
  expect(bench.values("A1:B2")).toEqual([[1, "two"], [true, "#N/A"]]);
});

test("a spill that is blocked says #SPILL!, and stands again when the way is free", async () => {
  await bench.write({ A2: "in the way", A1: "=TEST.SPLIT(100,{4;6})" });
  expect(bench.values("A1:B2")).toEqual([["#SPILL!", ""], ["in the way", ""]]);
  await bench.write({ A2: "" });
  expect(bench.values("A1:B2")).toEqual([[4, 40], [6, 60]]);
});

test("a text is a text, though it looks like a number, a percentage or a logical value", async () => {
  await bench.write({ A1: '=LEN(TEST.JOIN("","1.6%"))&TEST.ECHO("5%")', A2: '=ISTEXT(TEST.JOIN("","12"))', A3: '=TEST.JOIN("","TRUE")' });
  expect(bench.values("A1:A3").flat()).toEqual(['4["5%",null]', true, "TRUE"]);
});

test("functions that answer later, also one inside another, are waited for", async () => {
  await bench.write({ A1: "=TEST.LATER(TEST.LATER(1))*10", A2: "=IF(TEST.LATER(1)>1,TEST.LATER(5),0)", A3: "=A1+A2" });
  expect(bench.values("A1:A3").flat()).toEqual([30, 6, 36]);
});

test("the message goes when the formula is right, and with the error that it belongs to", async () => {
  await bench.write({ B1: "#VALUE!", A1: '=TEST.REFUSE("#VALUE!","a reason")' });
  expect(bench.message("A1")).toBe("a reason");
  await bench.write({ A1: "=TEST.DOUBLE(2)" });
  expect(bench.message("A1")).toBeUndefined();
  await bench.write({ A2: '=IFERROR(TEST.REFUSE("#VALUE!","unseen"),"caught")' });
  expect(bench.value("A2")).toBe("caught");
  expect(bench.message("A2")).toBeUndefined();
});

test("the message moves with its cell when a row is inserted above", async () => {
  await bench.write({ A3: '=TEST.REFUSE("#VALUE!","a reason")' });
  bench.addin.engine.book.getActiveSheet().insertRows(0, 1);
  await bench.addin.settle();
  expect([bench.message("A3"), bench.value("A4"), bench.message("A4")]).toEqual([undefined, "#VALUE!", "a reason"]);
});
