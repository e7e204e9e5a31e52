import fc from "fast-check";
import { formatLongDate } from "../../../src/core/exact/formatLongDate";
import { parseTypedDate } from "../../../src/taskpane/text/typedDate";

test.each(["March 14, 2002", "Mar. 14, 2002", "mar 14 2002", "14 March 2002", "14 Mar 2002", "2002-03-14", "2002-3-14", "3/14/2002", "03/14/2002", "March 14th, 2002", "  March   14, 2002 "])("%s is March 14, 2002", (text) => {
  expect(parseTypedDate(text)).toBe("2002-03-14");
});

test.each(["", "March 2002", "14/3/2002", "3/14/02", "Marsh 14, 2002", "February 30, 2002", "2001-02-29", "2002-13-01", "tomorrow"])("%s is no date", (text) => {
  expect(parseTypedDate(text)).toBeNull();
});

test("every day that is spelled out is read back as itself", () => {
  fc.assert(fc.property(fc.date({ min: new Date("1900-01-01"), max: new Date("2199-12-31"), noInvalidDate: true }), (moment) => {
    const day = moment.toISOString().slice(0, 10);
    expect(parseTypedDate(formatLongDate(day))).toBe(day);
  }));
});
