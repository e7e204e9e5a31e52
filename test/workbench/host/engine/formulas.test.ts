import { withEngine } from "./withEngine";

const bench = withEngine();

/** Formulas over A1:C3 = {1,2,"a"; 3,4,"b"; 5,6,"c"}, and the value that Excel's documentation or double arithmetic gives. */
const cases: readonly (readonly [formula: string, value: unknown])[] = [
  ["=SUM(A1:A3,10)", 19], ["=SUM({1;2;3}*2)", 12], ["=SUMPRODUCT(A1:A3,B1:B3)", 44], ["=SUMPRODUCT((A1:A3>1)*B1:B3)", 10], ["=SUMPRODUCT(--(A1:A3>1),B1:B3)", 10],
  ['=SUMIFS(B1:B3,A1:A3,">1")', 10], ['=SUMIFS(B1:B3,A1:A3,">"&1,C1:C3,"b")', 4], ['=COUNTIFS(A1:A3,">=3")', 2], ["=COUNTA(A1:C4)", 9], ["=COUNT(A1:C4)", 6], ["=COUNTBLANK(A1:A4)", 1],
  ["=MIN(A1:A3)", 1], ["=MAX(0,-5)", 0], ["=MAX(IF(A1:A3>1,B1:B3))", 6], ["=INDEX(A1:B3,3,2)", 6], ["=SUM(INDEX(A1:B3,0,2))", 12], ["=MATCH(3,A1:A3,0)", 2], ["=MATCH(4,A1:A3,1)", 2], ["=MATCH(9,A1:A3,0)", "#N/A"],
  ["=INDEX(B1:B3,MATCH(3,A1:A3,0))", 4], ["=XLOOKUP(3,A1:A3,B1:B3)", 4], ["=SUM(OFFSET(A1,1,0,2,1))", 8], ["=ROW(A5)", 5], ["=ROWS(A1:A7)", 7], ["=COLUMN(C1)", 3], ["=COLUMNS(A1:C1)", 3],
  ["=SUBTOTAL(109,A1:A3)", 9], ["=IF(1=2,\"a\")", false], ['=IFERROR(1/0,"x")', "x"], ["=IF(A4=\"\",\"empty\",A4)", "empty"], ["=A4=0", true], ['=A4&""', ""],
  ["=ROUND(1.005,2)", 1.01], ["=ROUND(2.5,0)", 3], ["=ROUND(-2.5,0)", -3], ["=INT(-1.5)", -2], ["=MOD(-3,2)", 1], ["=MOD(85568119*499,9501)", 9277], ["=QUOTIENT(-7,2)", -3], ["=QUOTIENT(85568119*499,10000)", 4269849],
  ["=INT(0.0499*150641864/(1-0.0499))", 7911829], ["=4.99%", 0.0499], ["=100*4.99%", 4.99], ["=-2^2", 4], ['="5"+1', 6], ["=TRUE+1", 2], ['="a"="A"', true],
  ['=TEXT(37329,"mmmm d, yyyy")', "March 14, 2002"], ['=TEXT(1234567,"#,##0")', "1,234,567"], ['=TEXT(0.131,"0.0%")', "13.1%"], ['=TEXT(37329,"yyyy-mm-dd")', "2002-03-14"], ['=TEXT(0.005,"[<0.01]""*"";0.0%")', "*"],
  ["=DATE(2002,3,14)", 37329], ["=DATE(2024,13,1)", 45658], ["=DATE(2024,3,0)", 45351], ["=DAY(45351)", 29], ["=MONTH(45351)", 2], ["=YEAR(45351)", 2024], ["=EOMONTH(DATE(2024,1,31),1)", 45351], ['=DATEDIF(37329,37421,"m")', 3],
  ['=TEXTJOIN(", ",TRUE,C1:C3)', "a, b, c"], ["=LET(a,1,b,a+1,a*b)", 2], ["=IFS(1>2,\"a\",TRUE,\"b\")", "b"], ["=NA()", "#N/A"], ["=1/0", "#DIV/0!"], ["=\"x\"*1", "#VALUE!"],
  // what the engine would give otherwise without the host's repairs
  ["=EDATE(DATE(2024,1,31),1)", 45351], ["=EDATE(DATE(2024,8,31),6)", 45716], ["=EDATE(DATE(2002,3,14),-1)", 37301], ["=SUM(EDATE(DATE(2002,3,14),{0;3}))", 37329 + 37421], ["=SUM(--(EDATE(37329,3*(ROW(A1:A3)-1))<=37421))", 2], ['=EDATE("x",1)', "#VALUE!"], ["=EDATE(A4,1)", 31], ["=EDATE(1,-9)", "#NUM!"],
  ["=1E5", 100000], ["=1.5E+3", 1500], ["=INT(5+1E-9)", 5], ["=ISNUMBER(1E5)", true], ["=1.50", 1.5],
  ["=INT(0.29*100)", 28], ["=0.1*3", 0.1 * 3], ["=85568119*0.0499", 85568119 * 0.0499], ["=7911829/(150641864+7911829)", 7911829 / 158553693], ["=5/{3,7}", 5 / 3], ["=SUM(0.1,0.2,0.3)", 0.1 + 0.2 + 0.3],
  ["=0.1+0.2=0.3", true], ["=1-0.9=0.1", true], ["=0.3-0.1-0.2", 0], ["=1.1-1.1", 0], ["=(1/3)*3=1", true], ["=0.1+0.2>0.3", false], ["=1>0.999999999999", true],
  ['=LEN("1.6%")', 4], ['=SUBSTITUTE("5%","%","")', "5"], ['=IF(TRUE,"5%","")', "5%"], ['=IFERROR(1/0,"2002-03-14")', "2002-03-14"],
  ['="Fund A"="Fund *"', false], ['="Fund *"="fund *"', true], ['="Fund A"<>"Fund ?"', true], ['=SUMPRODUCT(--({"Fund A";"Fund *"}="Fund *"))', 1], ['=SUMPRODUCT(--("Fund *"={"Fund A";"Fund *"}))', 1], ['=COUNTIF(C1:C3,"*")', 3],
  ['=HYPERLINK("#A1","to A1")', "to A1"], ["=A5000", 0], ["=XFD1048576", 0], ["=SUM(A1:A5000)", 9],
];

test.each(cases)("%s", async (formula, value) => {
  await bench.write({ A1: 1, B1: 2, C1: "a", A2: 3, B2: 4, C2: "b", A3: 5, B3: 6, C3: "c", K20: formula });
  expect(bench.value("K20")).toBe(value);
});

describe("only the chosen branch is calculated", () => {
  test.each([
    ["=IF(A1>0,1,B1)", 1], ["=IF(A1<0,B1,2)", 2], ["=IF(A1<0,B1)", false], ["=IF(A1,\"yes\",\"no\")", "yes"], ["=IF(C1,1,2)", 2], ["=IF(B1,1,2)", "#DIV/0!"],
    ["=IFERROR(A1,B1)", 5], ["=IFERROR(B1,7)", 7], ["=IFERROR(IF(A1>0,B1,0),IF(A1>0,8,B1))", 8], ["=SUM(IF({1,0,1},{10,20,30},{1,2,3}))", 42], ["=-IF(A1>0,3,B1)", -3], ["=IF(A1>0,IF(C1=\"\",4,5),6)", 4],
  ])("%s", async (formula, value) => {
    await bench.write({ A1: 5, B1: "=1/0", D1: formula });
    expect(bench.value("D1")).toBe(value);
  });

  test("a running sum over all rows above is not calculated where no row wants it", async () => {
    const rows = 300;
    const sheet = bench.engine.book.getActiveSheet();
    sheet.getRange(`C1:C${rows}`).setValues(Array.from({ length: rows }, (_, row) => [row]));
    await bench.engine.settle();
    const before = bench.engine.U.formula.NumberValueObject.prototype as unknown as { minus: (value: unknown) => unknown };
    const minus = before.minus;
    let taken = 0;
    before.minus = function (this: unknown, value) { taken++; return minus.call(this, value); };
    try {
      sheet.getRange(`B2:B${rows}`).setValues(Array.from({ length: rows - 1 }, (_, row) => [{ f: `=IF(A${row + 2}="",0,SUMPRODUCT(C$1:C${row + 1}-1))` }]));
      await bench.engine.settle();
    } finally {
      before.minus = minus;
    }
    expect([bench.value(`B${rows}`), taken]).toEqual([0, 0]);
  });
});
