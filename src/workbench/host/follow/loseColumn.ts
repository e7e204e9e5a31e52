import { parseA1 } from "../model/address";
import type { Table } from "../model/table";
import { mapReferences, TOTALS_NAME } from "../structuredRefs";
import { type Mutations, rewriteFormulas } from "./renameColumn";

/** The changes by which formulas over one column of a table say #REF!: the column is about to be deleted. */
export function loseColumn(table: Table, index: number): Mutations {
  const { book } = table;
  const { displayName } = table.info.columns[index]!;
  const names = (inner: string): boolean => inner === displayName || [...inner.matchAll(/\[([^[\]]*)\]/g)].some((match) => match[1] === displayName);
  const formulas = rewriteFormulas(book, `${table.Name}[`, (formula) => mapReferences(formula, (name, inner) => (name === table.Name && names(inner) ? "#REF!" : `${name}[${inner}]`)));
  const prefix = `${TOTALS_NAME}${table.Id}_`;
  const lost = new Set(book.nameStore.hidden(prefix).filter((entry) => {
    const box = parseA1(entry.formulaOrRefString);
    return box !== null && box.nc === 1 && box.c === table.box.c + index;
  }).map((entry) => entry.name));
  const totals = rewriteFormulas(book, prefix, (formula) => formula.replace(/\b_Totals_\w+/g, (name) => (lost.has(name) ? "#REF!" : name)));
  return { redos: [...formulas.redos, ...totals.redos], undos: [...totals.undos, ...formulas.undos] };
}
