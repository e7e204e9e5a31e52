import { absoluteA1, type Box, quoteSheet } from "../model/address";
import type { Table } from "../model/table";
import { mapReferences, TOTALS_NAME } from "../structuredRefs";
import { type Mutations, rewriteFormulas } from "./renameColumn";

/** The changes by which formulas over a table name its cells: `T[Offered]` becomes `Sheet1!$C$2:$C$9`, or `#REF!` when they are lost. */
export function dissolve(table: Table, lost: boolean, exceptSheet?: string): Mutations {
  const { book } = table;
  const formulas = rewriteFormulas(book, `${table.Name}[`, (formula, sheetId, row) => sheetId === exceptSheet ? formula : mapReferences(formula, (name, inner) => (name === table.Name ? lost ? "#REF!" : cells(table, inner, sheetId, row) : `${name}[${inner}]`)));
  const totals = rewriteFormulas(book, `${TOTALS_NAME}${table.Id}_`, (formula, sheetId) => sheetId === exceptSheet ? formula : formula.replace(/\b_Totals_\w+/g, (name) => {
    const entry = book.nameStore.hidden(name).find((other) => other.name === name);
    return entry && name.startsWith(`${TOTALS_NAME}${table.Id}_`) ? (lost ? "#REF!" : entry.formulaOrRefString) : name;
  }));
  return { redos: [...formulas.redos, ...totals.redos], undos: [...totals.undos, ...formulas.undos] };
}

function cells(table: Table, inner: string, sheetId: string, row: number): string {
  const names = table.info.columns.map((column) => column.displayName);
  const thisRow = /^\[?#This Row\]?,?/.exec(inner);
  const headers = /^\[?#Headers\]?,?/.exec(inner);
  const rest = inner.slice((thisRow ?? headers ?? [""])[0].length).replace(/^\[?#Data\]?,?/, "");
  const columns = rest.startsWith("[") ? [...rest.matchAll(/\[([^[\]]*)\]/g)].map((match) => match[1]!) : rest === "" ? [] : [rest];
  const indexes = columns.map((column) => names.indexOf(column)).filter((index) => index >= 0);
  const first = indexes.length > 0 ? Math.min(...indexes) : 0;
  const last = indexes.length > 0 ? Math.max(...indexes) : names.length - 1;
  const { r, c, nr } = table.box;
  const rows = thisRow ? { r: row, nr: 1 } : headers ? { r, nr: 1 } : { r: r + 1, nr: nr - 1 };
  const box: Box = { ...rows, c: c + first, nc: last - first + 1 };
  const address = thisRow ? absoluteA1(box).replace(/\$(\d)/g, "$1") : absoluteA1(box);
  return sheetId === table.sheet.Id ? address : `${quoteSheet(table.sheet.Name)}!${address}`;
}
