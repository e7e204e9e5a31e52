const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** An expression that spells a date in words; TEXT would read its format in the language of the reader's Excel. */
export function longDateFormula(date: string): string {
  return `CHOOSE(MONTH(${date}),${MONTHS.map((month) => `"${month}"`).join(",")})&" "&DAY(${date})&", "&YEAR(${date})`;
}
