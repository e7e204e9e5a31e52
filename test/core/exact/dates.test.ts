import { addDays } from "../../../src/core/exact/addDays";
import { addMonths } from "../../../src/core/exact/addMonths";
import { compareDates } from "../../../src/core/exact/compareDates";
import { daysBetween } from "../../../src/core/exact/daysBetween";
import { formatLongDate } from "../../../src/core/exact/formatLongDate";
import { parseDate } from "../../../src/core/exact/parseDate";
import { fromSerial, toSerial } from "../../../src/core/exact/serialDate";
import { weekday } from "../../../src/core/exact/weekday";

describe("a date in a text", () => {
  it("is read in ISO form when the day exists", () => {
    expect(["2002-03-14", " 2004-02-29 ", "0001-01-01", "9999-12-31"].map(parseDate)).toEqual(["2002-03-14", "2004-02-29", "0001-01-01", "9999-12-31"]);
    expect(["2002-02-29", "1900-02-29", "2002-13-01", "2002-04-31", "2002-3-14", "03/14/2002", "", "0000-01-01", "2002-00-10", "2002-01-00"].map(parseDate)).toEqual(Array(10).fill(null));
  });

  it("is written as a prospectus writes it", () => {
    expect(formatLongDate("2002-03-14")).toBe("March 14, 2002");
    expect(formatLongDate("2001-12-01")).toBe("December 1, 2001");
  });
});

describe("Excel's serials", () => {
  // Known from Excel's own documents: 1 is 1 January 1900, 60 the 29 February 1900 that never was, 39448 is 1 January 2008.
  it.each([[1, "1900-01-01"], [59, "1900-02-28"], [61, "1900-03-01"], [37329, "2002-03-14"], [39448, "2008-01-01"], [2958465, "9999-12-31"]])("%p is %p, both ways", (serial, date) => {
    expect(fromSerial(serial)).toBe(date);
    expect(toSerial(date)).toBe(serial);
  });

  it("know no day 60, none below 1 and none after 9999", () => {
    expect([60, 60.5, 0, 0.5, -1, 2958466, Number.NaN, Infinity].map(fromSerial)).toEqual(Array(8).fill(null));
    expect(() => toSerial("1899-12-31")).toThrow(RangeError);
  });

  it("have a time of day, which is ignored", () => {
    expect(fromSerial(37329.999)).toBe("2002-03-14");
  });
});

describe("steps of months", () => {
  it("end on the last day of a month that is too short, counted from the first date", () => {
    expect([1, 2, 3, 13].map((months) => addMonths("2003-01-31", months))).toEqual(["2003-02-28", "2003-03-31", "2003-04-30", "2004-02-29"]);
    expect([addMonths("2004-02-29", 12), addMonths("2004-02-29", 48), addMonths("2003-11-30", 3), addMonths("2002-03-14", -3)]).toEqual(["2005-02-28", "2008-02-29", "2004-02-29", "2001-12-14"]);
  });

  it("end with the calendar", () => {
    expect(addMonths("9999-11-30", 1)).toBe("9999-12-30");
    expect(() => addMonths("9999-12-31", 1)).toThrow(RangeError);
    expect(() => addDays("9999-12-31", 1)).toThrow(RangeError);
    expect(() => addDays("0001-01-01", -1)).toThrow(RangeError);
  });
});

describe("days", () => {
  it("are counted over month ends and leap years", () => {
    expect([addDays("2001-09-15", 180), addDays("2000-02-28", 1), addDays("1900-02-28", 1), addDays("2002-01-01", -1)]).toEqual(["2002-03-14", "2000-02-29", "1900-03-01", "2001-12-31"]);
    expect(daysBetween("2002-03-14", "2002-06-14")).toBe(92);
    expect(["2002-03-14", "2002-09-14", "2002-12-14", "1900-01-01"].map(weekday)).toEqual(["Thursday", "Saturday", "Saturday", "Monday"]);
    expect([compareDates("2002-03-13", "2002-03-14"), compareDates("2002-03-14", "2002-03-14"), compareDates("2003-01-01", "2002-12-31")]).toEqual([-1, 0, 1]);
  });
});
