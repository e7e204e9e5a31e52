/** A sheet's name and a cell, as a defined name refers to it: "='Selling Stockholders'!$A$1". */
const REFERENCE = /^='?((?:[^']|'')+?)'?!\$?[A-Z]+\$?\d+$/;

/** The name of the sheet that a defined name's formula refers a cell of, or undefined where it is anything else. */
export function sheetOfReference(formula: string): string | undefined {
  return REFERENCE.exec(formula)?.[1]?.replace(/''/g, "'");
}
