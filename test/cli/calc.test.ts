import { spawnSync } from "node:child_process";
import path from "node:path";

const root = path.resolve(__dirname, "../..");

/** Each case: a line, and what `npm run -s calc` prints for it. The values are worked out by hand or are the contract's own. */
const cases: readonly (readonly [line: string, printed: unknown])[] = [
  ["=OVERHANG.PERCENTAFTER(100,40,1000)", 0.06],
  ["=OVERHANG.LOCKUPAVAILABLE(85568119,DATE(2002,3,14),DATE(2002,3,14),25%,3)", 21392029],
  ["=OVERHANG.OWNERSHIPCAP(150641864,4.99%)", 7911829],
  ["=OVERHANG.PERCENTTEXT(OVERHANG.PERCENTAFTER(100,40,1000))", "6.0%"],
  ["=OVERHANG.PRORATA(6,{1;2;3})", [[1], [2], [3]]],
  ["=OVERHANG.PRORATA(4,{4})", 4],
  ["overhang.percentowned(50,1000)", 0.05],
  ["={1,2;3,4}", [[1, 2], [3, 4]]],
  ['="a"&"b"', "ab"],
  ["=2>1", true],
  ['=""', ""],
  ["=1E3+4.5", 1004.5],
  ["=OVERHANG.PERCENTAFTER(100,140,1000)", { error: "#VALUE!", message: expect.stringContaining("offered") }],
  ["=OVERHANG.PERCENTTEXT(OVERHANG.PERCENTAFTER(100,140,1000))", { error: "#VALUE!", message: expect.stringContaining("offered") }],
  ['=OVERHANG.PERCENTOWNED("many",1000)', { error: "#VALUE!", message: expect.stringContaining("shares") }],
  ["=OVERHANG.LOCKUPNEXT(DATE(2030,1,1),DATE(2002,3,14))", { error: "#N/A", message: expect.stringMatching(/\w/) }],
  ["=OVERHANG.PERCENTOWNED(1/0,1000)", { error: "#DIV/0!", message: expect.stringMatching(/divides by zero/) }],
  ["=OVERHANG.PERCENTOWNED(1)", { error: "#VALUE!", message: expect.stringContaining("OVERHANG.PERCENTOWNED(shares, outstanding, [acquirable])") }],
  ["=OVERHANG.NOSUCH(1)", { error: "#NAME?", message: expect.stringContaining("OVERHANG.NOSUCH") }],
  ["=SUM(T[", { error: "#NAME?", message: expect.stringContaining("no complete formula") }],
  ['="half', { error: "#NAME?", message: expect.stringContaining("no complete formula") }],
  ["=1+", { error: "#NAME?", message: expect.stringContaining("no complete formula") }],
  ["hello", { error: "#NAME?", message: 'hello is no name that is known here. A text stands in quotation marks: "hello".' }],
  ["=OVERHANG.PERCENTOWNED(NOSUCH,1)", { error: "#NAME?", message: expect.stringMatching(/^NOSUCH is no name/) }],
  ["=OVERHANG.PERCENTOWNED(oops(1),5)", { error: "#NAME?", message: expect.stringMatching(/^oops is no function/) }],
  ["=PERCENTAFTER(100,40,1000)", { error: "#NAME?", message: expect.stringContaining("OVERHANG.PERCENTAFTER") }],
  ["=SUM(A:C)+ZZ", { error: "#NAME?", message: expect.stringMatching(/^ZZ /) }],
  ['="NOSUCH(1)"&elsewhere', { error: "#NAME?", message: expect.stringMatching(/^elsewhere /) }],
  ["=LET(x,1,x+y)", { error: "#NAME?", message: expect.stringMatching(/^y /) }],
  ["=T[Held]", { error: "#NAME?", message: expect.stringContaining("no tables here") }],
  ["=1 2", { error: "#NAME?", message: expect.stringContaining("operator is missing") }],
  ["='My sheet'!A1", { error: "#REF!", message: expect.stringContaining("a sheet My sheet") }],
  ["={1,2;3}", { error: "#VALUE!", message: expect.stringContaining("different lengths") }],
  [`=1${"+1".repeat(5000)}`, { error: "#VALUE!", message: expect.stringContaining("8,192") }],
  [`=1${"+1".repeat(2000)}`, { error: "#VALUE!", message: expect.stringContaining("1,000 operators") }],
  [`=${"(".repeat(100)}1${")".repeat(100)}`, { error: "#VALUE!", message: expect.stringContaining("64 levels") }],
  ["=1:1048576", { error: "#VALUE!", message: expect.stringContaining("5,000,000 cells") }],
  ["=IF({1;0},1,NA())", [[1], [{ error: "#N/A", message: expect.stringMatching(/\w/) }]]],
  ["=ROWS(SEQUENCE(500))", 500],
  ["=OVERHANG.PERCENTAFTER(100,40,1000)", 0.06],
];

const run = (input: string): ReturnType<typeof spawnSync> & { stdout: string; stderr: string } =>
  spawnSync(process.execPath, ["scripts/run.mjs", "calc"], { cwd: root, input, encoding: "utf8", maxBuffer: 2 ** 28 }) as never;

describe("calc", () => {
  const { stdout, stderr, status } = run(`\uFEFF${cases.map(([line]) => line).join("\r\n\r\n")}\r\n`);
  const printed = stdout.trimEnd().split("\n");

  test("prints one line for each line that is not blank, and ends well", () => {
    expect({ status, stderr, count: printed.length }).toEqual({ status: 0, stderr: "", count: cases.length });
  });

  test.each(cases.map(([line, value], index) => [line.length > 60 ? `${line.slice(0, 57)}...` : line, index, value] as const))("%s", (_line, index, value) => {
    expect(JSON.parse(printed[index] as string)).toEqual(value);
  });
});

test("a spill that is larger than the room between two formulas is printed whole, beside others", () => {
  const { stdout } = run("=SEQUENCE(700)\n=SEQUENCE(3,60)\n=7\n");
  const [tall, wide, plain] = stdout.trimEnd().split("\n").map((line) => JSON.parse(line) as number[][]);
  expect([tall?.length, tall?.at(-1), wide?.length, wide?.[2]?.at(-1), plain]).toEqual([700, [700], 3, 180, 7]);
});

test("nothing in, nothing out", () => {
  expect(run("\n\n")).toMatchObject({ status: 0, stdout: "" });
});
