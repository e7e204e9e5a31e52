/**
 * A spreadsheet's letters of a column.
 * @param index the column, from 0
 * @example columnLetters(0) is "A", columnLetters(26) is "AA"
 */
export function columnLetters(index: number): string {
  let letters = "";
  for (let n = index + 1; n > 0; n = Math.floor((n - 1) / 26)) letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return letters;
}
