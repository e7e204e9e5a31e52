import { sameContent } from "../../../src/workbook/refresh/cellContent";

// support.microsoft.com, "Using structured references with Excel tables": Excel changes [#This Row] to @ in tables of more than one row.
test.each([
  ["=[@Held]+[@Offered]", "=SellingStockholders[[#This Row],[Held]]+SellingStockholders[[#This Row],[Offered]]"],
  ["=[@[Owned before offering]]-[@Offered]", "=SellingStockholders[@[Owned before offering]]-SellingStockholders[@Offered]"],
  ["=[@Held]", "=[@[Held]]"],
  ["=IF([@[Ownership cap]]=\"\", 1 ,2)", "=IF(Selling_2[[#this row],[Ownership cap]]=\"\",1,2)"],
  ["=[@[It''s '#1]]", "=T[[#This Row],[It''s '#1]]"],
])("%s is the same formula as %s", (a, b) => {
  expect(sameContent(a, b)).toBe(true);
  expect(sameContent(b, a)).toBe(true);
});

test.each([
  ["=[@Held]", "=[@Offered]"],
  ["=SUM(T[Held])", "=T[@Held]"],
  ["=SUM(T[Held])", "=SUM(S[Held])"],
  ["=\"T[@Held]\"&1", "=\"[@Held]\"&1"],
  ["=SUM([@[Release 1]:[Release 3]])", "=SUM([@[Release 1]:[Release 2]])"],
  ["=T[[#Headers],[Held]]", "=[@Held]"],
  ["=1", 1],
])("%s is another content than %s", (a, b) => {
  expect(sameContent(a, b)).toBe(false);
});
