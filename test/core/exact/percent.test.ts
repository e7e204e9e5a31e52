import { formatPercent } from "../../../src/core/exact/formatPercent";
import { parsePercent } from "../../../src/core/exact/parsePercent";
import { ratio } from "../../../src/core/exact/ratio";
import { messageOf } from "../../../src/core/outcome";

describe("a percentage in a text", () => {
  it.each([["4.99%", 499, 10000], ["0.0499", 499, 10000], [" 25 % ", 1, 4], ["100%", 1, 1], ["1", 1, 1], ["0", 0, 1], [".5", 1, 2], ["33.3333333%", 1, 3], ["0.333333333", 1, 3], ["33.33%", 3333, 10000], ["19.99%", 1999, 10000]])("reads %p exactly", (text, num, den) => {
    expect(parsePercent(text, "cap")).toEqual({ ok: true, value: ratio(num, den), findings: [] });
  });

  it.each([["4.99", "above 100%"], ["101%", "above 100%"], ["", "empty"], ["%", "not a percentage"], ["-5%", "not a percentage"], ["five", "not a percentage"], ["4,99%", "not a percentage"], [".", "not a percentage"]])("refuses %p with a remedy", (text, reason) => {
    expect(messageOf(parsePercent(text, "cap"))).toMatch(new RegExp(`^cap is .*${reason}.* Give .*4.99%`));
  });
});

describe("a percentage in print", () => {
  it("rounds half up at the last place", () => {
    expect([ratio(165, 10000), ratio(1649, 100000), ratio(25, 1000), ratio(9995, 10000)].map((value) => formatPercent(value, 1))).toEqual(["1.7%", "1.6%", "2.5%", "100.0%"]);
    expect([formatPercent(ratio(1, 8), 0), formatPercent(ratio(1, 3), 4), formatPercent(ratio(0, 1), 2), formatPercent(ratio(-1, 8), 1)]).toEqual(["13%", "33.3333%", "0.00%", "-12.5%"]);
  });

  it("shows * exactly where the unrounded figure is below 1%", () => {
    expect([ratio(1, 100), ratio(999999999, 100000000000), ratio(0, 1)].map((value) => formatPercent(value, 1, "*"))).toEqual(["1.0%", "*", "*"]);
  });
});
