import { assignFigures } from "../../../src/filing/rows/assignFigures";
import { addressLines, isAddressLine } from "../../../src/filing/rows/address";
import { holdersInCell, nameAndAddress } from "../../../src/filing/rows/nameAndAddress";
import { mergeFigures } from "../../../src/filing/rows/mergeGrowing";
import { readCount } from "../../../src/filing/rows/readCount";
import { readPercentCell } from "../../../src/filing/rows/readPercentCell";
import { isCatchAll, isSubtotal, isTotal } from "../../../src/filing/rows/rowWords";
import { splitMarks } from "../../../src/filing/rows/splitMarks";

describe("readCount", () => {
  it.each([
    ["1,693,365", "count", 1693365], ["17", "count", 17], ["12345", "count", 12345], ["5,000 shares", "count", 5000], ["1,234,\n567", "count", 1234567], ["0", "count", 0],
    ["—", "dash", 0], ["-0-", "dash", 0], ["--", "dash", 0], ["Nil", "dash", 0], ["–", "dash", 0],
    ["N/A", "absent", null], ["", "blank", null],
    ["1,23,456", "unreadable", null], ["070,073", "unreadable", null], ["1.5", "unreadable", null], ["(1,234)", "unreadable", null], ["$5,000", "unreadable", null], ["12,34S", "unreadable", null], ["1,000 2,000", "unreadable", null], ["99,999,999,999,999,999", "unreadable", null],
  ])("%j is %s, %s", (text, state, value) => expect(readCount(text)).toMatchObject({ state, value }));

  it("takes marks off: bracketed, raised, tagged; a lone mark is no figure", () => {
    expect(readCount("0(16)")).toMatchObject({ value: 0, marks: ["16"] });
    expect(readCount("(17)")).toMatchObject({ state: "blank", value: null, marks: ["17"] });
    expect(readCount("1,000\uE0002\uE001")).toMatchObject({ value: 1000, marks: ["2"] });
    expect(readCount("5,000<F1>")).toMatchObject({ value: 5000, marks: ["F1"] });
  });

  it("finds a percentage behind the count", () => {
    expect(readCount("1,234 (1.2%)")).toMatchObject({ value: 1234, percent: "1.2%" });
    expect(readCount("1,234 (*)", true)).toMatchObject({ value: 1234, percent: "*" });
    expect(readCount("1,234 (*)")).toMatchObject({ value: 1234, percent: null, marks: ["*"] });
  });
});

describe("readPercentCell", () => {
  it.each([["1.6%", "1.6%"], ["7.50 %", "7.50%"], ["4.0", "4.0"], ["*", "*"], ["—", "—"], ["—%", "—%"], ["less than 1%", "less than 1%"], ["<0.1%", "<0.1%"], ["less than 0.5 %", "less than 0.5%"], ["< 1", "< 1"], ["0", "0"], ["N/A", null], ["", null], ["本", null], ["1.2%(3)", "1.2%"]])("%j is %j", (text, expected) => expect(readPercentCell(text).text).toBe(expected));
});

describe("splitMarks", () => {
  it.each([
    ["Standish O'Grady (2)", "Standish O'Grady", ["2"]], ["CVI (3)(4)", "CVI", ["3", "4"]], ["Ann (1, 2)", "Ann", ["1", "2"]], ["Ann\uE0001,2\uE001", "Ann", ["1", "2"]], ["Ann (a)", "Ann", ["a"]], ["Ann†", "Ann", ["†"]], ["Ann**", "Ann", ["**"]],
    ["SCHF (M) PV, L.P. (8)", "SCHF (M) PV, L.P.", ["8"]], ["Beta Fund (A)", "Beta Fund", ["A"]], ["Gamma (Cayman) Ltd.", "Gamma (Cayman) Ltd.", []], ["10\uE000th\uE001 Floor", "10th Floor", []], ["*", "*", []], ["Delta <F1>", "Delta", ["F1"]],
    ["401(k) Plan of Echo Corp.", "401(k) Plan of Echo Corp.", []], ["Foxtrot 403(b) Trust (c)", "Foxtrot 403(b) Trust", ["c"]], ["1,500(a)", "1,500", ["a"]], ["Golf 2000 (b)", "Golf 2000", ["b"]],
  ])("%j", (cell, text, marks) => expect(splitMarks(cell)).toEqual({ text, marks }));
});

describe("names and addresses", () => {
  it.each([
    ["Todd Warren (8) 1419 8 th Ave. W. Seattle, WA 98119", "Todd Warren", ["1419 8th Ave. W.", "Seattle, WA 98119"]],
    ["1267104 Ontario, Ltd.", "1267104 Ontario, Ltd.", []],
    ["Olive LLC\nc/o Marta Quill\n88 Wharf Street\nBoston, MA 02110", "Olive LLC", ["c/o Marta Quill", "88 Wharf Street", "Boston, MA 02110"]],
    ["ADI Investments c/o Axis Pan", "ADI Investments c/o Axis Pan", []],
    ["The Rowan Trust dated\nMarch 3, 1999\nP.O. Box 771", "The Rowan Trust dated March 3, 1999", ["P.O. Box 771"]],
    ["Ronald & Judith Ablow, JT TEN (10) 316 West 79th Street, Apt. 9E New York, NY 10024", "Ronald & Judith Ablow, JT TEN", ["316 West 79th Street, Apt. 9E", "New York, NY 10024"]],
  ])("%j", (cell, name, notice) => expect(nameAndAddress(cell)).toMatchObject({ name, notice }));

  it("tells holders apart that were run together behind a postal code or an attention line", () => {
    const { leading, holders } = holdersInCell("Attn: Robert J. Loarie Oak Partners X, L.P.");
    expect([leading, holders.map((holder) => holder.name)]).toEqual(["Attn: Robert J. Loarie", ["Oak Partners X, L.P."]]);
    expect(holdersInCell("A Fund 1 Main Street Boston, MA 02110 Attn: Ann Lee B Fund 2 Main Street Boston, MA 02110").holders.map((holder) => holder.name)).toEqual(["A Fund", "B Fund"]);
  });

  it("knows address lines from names", () => {
    for (const line of ["c/o Starr & Company LLC", "8202 Avalon Drive", "Menlo Park, CA 94025", "Suite 1214", "P.O. Box N7776", "New Providence, Bahamas", "One Gorham Island", "Attn: Craig Hart"]) expect([line, isAddressLine(line)]).toEqual([line, true]);
    for (const line of ["Gil Shiva", "1267104 Ontario, Ltd.", "Oak X Affiliates Fund, L.P.", "T. Rowe Price High", "First Trust Corp."]) expect([line, isAddressLine(line)]).toEqual([line, false]);
  });

  it("cuts an address in one line before its city", () => {
    expect(addressLines(["c/o Jackie B One Bush Street, 15 th Floor San Francisco, CA 94104"])).toEqual(["c/o Jackie B", "One Bush Street, 15th Floor", "San Francisco, CA 94104"]);
  });
});

describe("rows by their words", () => {
  it("knows totals from names that begin with the word", () => {
    for (const words of ["Total", "TOTAL:", "Totals", "Grand Total", "Total shares offered", "Sub-total"]) expect([words, isTotal(words)]).toEqual([words, true]);
    for (const words of ["Total Return Fund LLC", "Total Produce Holdings", "Totalis Partners"]) expect([words, isTotal(words)]).toEqual([words, false]);
    expect(isSubtotal("Subtotal")).toBe(true);
  });
  it("knows the catch-all row", () => {
    expect(isCatchAll("All other holders of notes or future transferees of such holders")).toBe(true);
    expect(isCatchAll("Other Ventures LLC")).toBe(false);
  });
});

describe("run-together figures", () => {
  it("are given to rows so that before − offered = after", () => {
    expect(assignFigures(3, [100, 90, 80], [100, 40, 80], [50]).map((row) => [row.prior, row.offered, row.after])).toEqual([[100, 100, null], [90, 40, 50], [80, 80, null]]);
  });
  it("leave a row without figures where there are too few", () => {
    expect(assignFigures(2, [90], [40], [50])).toEqual([{ prior: 90, offered: 40, after: 50, tied: true }, { prior: null, offered: null, after: null, tied: false }]);
  });
  it("are one list, each figure behind those that it followed", () => {
    expect(mergeFigures([[1], [1, 2], [2, 3], [4]])).toEqual([1, 2, 3, 4]);
  });
});
