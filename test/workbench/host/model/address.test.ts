import * as fc from "fast-check";
import { a1, absoluteA1, boundingBox, type Box, columnIndex, columnName, intersection, parseA1, quoteSheet, SHEET_COLUMNS, SHEET_ROWS, splitSheet } from "../../../../src/workbench/host/model/address";
import { shiftFormula } from "../../../../src/workbench/host/model/shiftFormula";
import { shiftBox } from "../../../../src/workbench/host/follow/boxShift";

const box = fc.record({ r: fc.integer({ min: 0, max: 9999 }), c: fc.integer({ min: 0, max: 99 }), nr: fc.integer({ min: 1, max: 500 }), nc: fc.integer({ min: 1, max: 50 }) });

describe("addresses", () => {
  it("names columns A to XFD", () => {
    expect([0, 25, 26, 701, 702, SHEET_COLUMNS - 1].map(columnName)).toEqual(["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
    fc.assert(fc.property(fc.integer({ min: 0, max: SHEET_COLUMNS - 1 }), (index) => expect(columnIndex(columnName(index))).toBe(index)));
  });

  it("reads back every address that it writes, with dollar signs or without", () => {
    fc.assert(fc.property(box, (given) => {
      expect(parseA1(a1(given))).toEqual(given);
      expect(parseA1(absoluteA1(given))).toEqual(given);
    }));
    expect(parseA1("3:5")).toEqual({ r: 2, c: 0, nr: 3, nc: SHEET_COLUMNS });
    expect(absoluteA1(parseA1("B:D")!)).toBe("$B:$D");
    expect(a1({ r: 0, c: 0, nr: SHEET_ROWS, nc: 1 })).toBe("A:A");
  });

  it.each(["", "A0", "1A", "AAAA1", "A1048577", "XFE1", "A1:B", "Name", "A1:B2:C3"])("takes %j for no address", (text) => expect(parseA1(text)).toBeNull());

  it("quotes sheet names that could be read as something else", () => {
    expect(["Sheet1", "Selling Stockholders", "A1", "2024", "R1C1", "O'Neil", "Übersicht", "a.b"].map(quoteSheet)).toEqual(["Sheet1", "'Selling Stockholders'", "'A1'", "'2024'", "'R1C1'", "'O''Neil'", "Übersicht", "a.b"]);
    fc.assert(fc.property(fc.string({ minLength: 1 }).filter((name) => !/[!\n\r]/.test(name) && name !== "="), (name) => expect(splitSheet(`${quoteSheet(name)}!A1`)).toEqual({ sheet: name, rest: "A1" })));
  });

  it("intersects and bounds the same way from either side", () => {
    fc.assert(fc.property(box, box, (one, other) => {
      expect(intersection(one, other)).toEqual(intersection(other, one));
      expect(boundingBox(one, other)).toEqual(boundingBox(other, one));
      expect(intersection(one, boundingBox(one, other))).toEqual(one);
    }));
  });

  it("moves the relative references of a copied formula, and nothing else", () => {
    expect(shiftFormula("=A1+$B$2+C$3+$D4+SUM(A1:B2)", 2, 1)).toBe("=B3+$B$2+D$3+$D6+SUM(B3:C4)");
    expect(shiftFormula('="A1"&\'A1\'!A1&T[A1]&LOG10(A1)&Name_A1', 1, 0)).toBe('="A1"&\'A1\'!A2&T[A1]&LOG10(A2)&Name_A1');
    expect(shiftFormula("=A1", -1, 0)).toBe("=#REF!");
  });

  it("puts a block back when rows are inserted and deleted again", () => {
    fc.assert(fc.property(box, fc.integer({ min: 0, max: 10000 }), fc.integer({ min: 1, max: 100 }), (given: Box, at, count) => {
      const grown = shiftBox(given, { axis: "row", kind: "insert", at, count });
      expect(shiftBox(grown!, { axis: "row", kind: "delete", at, count })).toEqual(given);
    }));
    expect(shiftBox({ r: 4, c: 0, nr: 3, nc: 1 }, { axis: "row", kind: "delete", at: 3, count: 2 })).toEqual({ r: 3, c: 0, nr: 2, nc: 1 });
    expect(shiftBox({ r: 4, c: 0, nr: 3, nc: 1 }, { axis: "row", kind: "delete", at: 2, count: 9 })).toBeNull();
  });
});
