import { wrappedHeight } from "../../../src/workbook/plan/wrappedHeight";

describe("the height of a row whose text wraps", () => {
  it("is one line, then another for each line that the width does not hold", () => {
    expect(wrappedHeight("", 430, 10)).toBe(13);
    expect(wrappedHeight("x".repeat(104), 430, 10)).toBe(13);
    expect(wrappedHeight("x".repeat(105), 430, 10)).toBe(26);
    expect(wrappedHeight("x".repeat(300), 430, 10)).toBe(39);
  });
});
