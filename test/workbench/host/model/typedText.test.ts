import * as fc from "fast-check";
import { dateSerial, readTyped } from "../../../../src/workbench/host/model/typedText";

const today = new Date(2024, 5, 15);

describe("texts as a person types them", () => {
  it.each([
    ["12", 12], ["-3.5", -3.5], ["+7", 7], [".5", 0.5], ["5.", 5], ["1,234,567", 1234567], ["1e3", 1000], ["  42 ", 42],
    ["4.99%", 0.0499], ["-1%", -0.01], ["$5", 5], ["-$1,000.50", -1000.5], ["$-5", -5], ["(3)", -3], ["($1,200)", -1200],
    ["TRUE", true], ["false", false], ["#n/a", "#N/A"], ["12:30", 12.5 / 24], ["1:00 pm", 13 / 24],
    ["1/2/2024", 45293], ["2024-01-02", 45293], ["Jan 2, 2024", 45293], ["2-Jan-2024", 45293], ["January 2, 2024", 45293], ["1/2", 45293], ["2/29/1900", "2/29/1900"], ["3/1/1900", 61], ["1/1/1900", 1],
  ])("reads %j as %j", (text, value) => expect(readTyped(text, today).value).toEqual(value));

  it.each(["1,2", "1,23", "12,34", "1 2", "--3", "1.2.3", "(1)(2)", "13/13/2024", "Ann", "(a)", "5 shares", "-0-", "—", "=", "25:99"])("leaves %j as text", (text) => expect(readTyped(text, today).value).toBe(text));

  it("takes the apostrophe off and reads nothing behind it", () => {
    expect(readTyped("'=1+1")).toEqual({ value: "=1+1", quoted: true });
    expect(readTyped("'007")).toEqual({ value: "007", quoted: true });
  });

  it("brings the format that goes with the typing", () => {
    expect(["5%", "4.99%", "1,000", "1,000.5", "1/2/2024", "1/2", "7"].map((text) => readTyped(text, today).format)).toEqual(["0%", "0.00%", "#,##0", "#,##0.00", "m/d/yyyy", "d-mmm", undefined]);
  });

  it("gives every day from 1900-03-01 on the serial after the day before", () => {
    fc.assert(fc.property(fc.integer({ min: 61, max: 2958464 }), (serial) => {
      const date = new Date(Date.UTC(1899, 11, 30) + serial * 86400000);
      expect(dateSerial(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())).toBe(serial);
    }));
  });

  it("reads back every whole number that it shows with thousands separators", () => {
    fc.assert(fc.property(fc.integer({ min: -1e12, max: 1e12 }), (n) => expect(readTyped(n.toLocaleString("en-US")).value).toBe(n)));
  });
});
