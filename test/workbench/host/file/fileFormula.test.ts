import fc from "fast-check";
import { fromFileFormula, toFileFormula } from "../../../../src/workbench/host/file/formula/fileFormula";
import { formulaTokens, joinTokens } from "../../../../src/workbench/host/file/formula/formulaTokens";
import { shiftFormula } from "../../../../src/workbench/host/file/formula/shiftFormula";

/** A formula of the table Holders as Excel shows it, and as a file holds it by ECMA-376 part 1, 18.17, and [MS-XLSX], "future functions". */
const PAIRS: readonly (readonly [shown: string, saved: string])[] = [
  ["=[@Prior]-[@Offered]", "Holders[[#This Row],[Prior]]-Holders[[#This Row],[Offered]]"],
  ["=[@[Owned before]]*2", "Holders[[#This Row],[Owned before]]*2"],
  ["=SUM([@[A b]:[C d]])", "SUM(Holders[[#This Row],[A b]:[C d]])"],
  ["=Other[@Prior]", "Other[[#This Row],[Prior]]"],
  ["=SUM(Holders[Offered])", "SUM(Holders[Offered])"],
  ["=Holders[[#Totals],[Offered]]", "Holders[[#Totals],[Offered]]"],
  ["=COUNTA([@])", "COUNTA(Holders[#This Row])"],
  ["=[@['#1]]", "Holders[[#This Row],['#1]]"],
  ["=XLOOKUP(1,A:A,B:B)", "_xlfn.XLOOKUP(1,A:A,B:B)"],
  ["=SORT(FILTER(A1:A9,B1:B9>0))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9>0))"],
  ["=SUM(A1#)", "SUM(_xlfn.ANCHORARRAY(A1))"],
  ["=SUM('My sheet'!A1#)", "SUM(_xlfn.ANCHORARRAY('My sheet'!A1))"],
  ["=@A1:A3", "_xlfn.SINGLE(A1:A3)"],
  ["=@INDEX(A1:A3,2)+1", "_xlfn.SINGLE(INDEX(A1:A3,2))+1"],
  ["=LET(x,1,y,x+1,x*y)", "_xlfn.LET(_xlpm.x,1,_xlpm.y,_xlpm.x+1,_xlpm.x*_xlpm.y)"],
  ["=LAMBDA(a,b,a+b)(1,2)", "_xlfn.LAMBDA(_xlpm.a,_xlpm.b,_xlpm.a+_xlpm.b)(1,2)"],
  ["=OVERHANG.PERCENTAFTER(100,[@Offered],1000)", "_xldudf_OVERHANG_PERCENTAFTER(100,Holders[[#This Row],[Offered]],1000)"],
  ["=NORM.S.DIST(1,TRUE)+ERROR.TYPE(A1)", "_xlfn.NORM.S.DIST(1,TRUE)+ERROR.TYPE(A1)"],
  ['=IF(A1="XLOOKUP([@a])","[x]",1)', 'IF(A1="XLOOKUP([@a])","[x]",1)'],
  ["='It''s [1]'!A1+[2]Sheet1!B2", "'It''s [1]'!A1+[2]Sheet1!B2"],
  ["={1,2;3,4}*10%", "{1,2;3,4}*10%"],
];

describe("a formula in a file", () => {
  test.each(PAIRS)("%s is saved as %s", (shown, saved) => {
    expect(toFileFormula(shown, "Holders")).toBe(saved);
    expect(fromFileFormula(saved, "Holders")).toBe(shown);
  });

  test("names the table where the cell stands in none", () => {
    expect(fromFileFormula("Holders[[#This Row],[Prior]]", null)).toBe("=Holders[@Prior]");
    expect(toFileFormula("=Holders[@Prior]", null)).toBe("Holders[[#This Row],[Prior]]");
  });

  test("keeps what it cannot take apart", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => expect(joinTokens(formulaTokens(text))).toBe(text)));
  });
});

describe("a formula copied to another cell", () => {
  test.each([
    ["A1+$A1+A$1+$A$1", 2, 3, "D3+$A3+D$1+$A$1"],
    ["SUM(A1:B2)&\"A1\"&Sheet1!C3", 1, 0, "SUM(A2:B3)&\"A1\"&Sheet1!C4"],
    ["A:A+$B:B+1:2+$3:4", 1, 1, "B:B+$B:C+2:3+$3:5"],
    ["LOG10(A1)+Q1!A1+x1y", 1, 1, "LOG10(B2)+Q1!B2+x1y"],
    ["T[[#This Row],[A1]]+A1", 1, 0, "T[[#This Row],[A1]]+A2"],
    ["A1", -1, 0, "#REF!"],
  ])("%s moved by %i rows and %i columns is %s", (formula, rows, columns, moved) => {
    expect(shiftFormula(formula, rows, columns)).toBe(moved);
  });
});
