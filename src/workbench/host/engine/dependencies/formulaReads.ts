import type { FormulaNode } from "./univerDependencies";

/** Univer's types of a node. */
const REFERENCE = 1;
const VALUE = 2;
const OPERATOR = 3;
const FUNCTION = 4;
const UNION = 10;
const PREFIX = 11;
const SUFFIX = 12;

/** The nodes of a formula that say which cells it reads. */
export interface FormulaReads {
  /** Addresses, table columns, and two of them joined by a colon. */
  readonly named: readonly FormulaNode[];
  /** Ranges whose ends a function finds by numbers that no cell decides (`A1:INDEX(A:A,ROW()-1)`): calculated, they say what is read. */
  readonly fixed: readonly FormulaNode[];
  /** Ranges whose ends depend on cells (`A1:INDEX(A1:A9,C1)`), each as the nodes between which it lies whatever the cells hold. */
  readonly spans: readonly (readonly FormulaNode[])[];
  /** What has to be calculated anew each time (`@A1:A9`, `A1#`). */
  readonly others: readonly FormulaNode[];
}

/**
 * What a parsed formula reads. Univer 0.25.1 takes for a range between two INDEX the cells that it held before the calculation, and
 * leaves out what the INDEX calls themselves read: such a formula is calculated before the cells that decide its range, or not at all.
 */
export function formulaReads(formula: FormulaNode): FormulaReads {
  const named: FormulaNode[] = [];
  const fixed: FormulaNode[] = [];
  const spans: FormulaNode[][] = [];
  const others: FormulaNode[] = [];
  function walk(node: FormulaNode): void {
    for (const child of node.getChildren()) {
      const isJoin = child.nodeType === UNION;
      const found = namesCells(child) ? named : isJoin && child.getChildren().every(isFixedEnd) ? fixed : null;
      if (found) {
        found.push(child);
        continue;
      }
      if (isJoin) spans.push(ends(child));
      else if ((child.nodeType === PREFIX && child.getToken() === "@") || (child.nodeType === SUFFIX && child.getToken() === "#")) {
        others.push(child);
        if (child.getChildren().some(namesCells)) continue;
      }
      walk(child);
    }
  }
  walk(formula);
  return { named, fixed, spans, others };
}

/** Whether a node says by itself which cells it means, whatever any cell holds. */
const namesCells = (node: FormulaNode): boolean => node.nodeType === REFERENCE || (node.nodeType === UNION && node.getChildren().every(({ nodeType }) => nodeType === REFERENCE));

/** The cells that a range can begin or end with: INDEX gives one of its first argument, another function (IF, CHOOSE) one of any. */
function ends(node: FormulaNode): FormulaNode[] {
  if (namesCells(node)) return [node];
  const children = node.getChildren();
  return (isIndex(node) ? children.slice(0, 1) : children).flatMap(ends);
}

const isIndex = (node: FormulaNode): boolean => node.nodeType === FUNCTION && node.getToken().toUpperCase() === "INDEX";

function isFixedEnd(node: FormulaNode): boolean {
  if (namesCells(node)) return true;
  const [cells, ...numbers] = node.getChildren();
  return isIndex(node) && cells !== undefined && namesCells(cells) && numbers.every(isFixedNumber);
}

/** Functions that give the same number for the same arguments, and wait for nothing. */
const ARITHMETIC = new Set(["ABS", "IF", "INT", "MAX", "MIN", "MOD", "N", "QUOTIENT", "ROUND", "ROUNDDOWN", "ROUNDUP", "SUM"]);
const PLACE = new Set(["COLUMN", "ROW"]);

/** Whether a number is the same at each calculation: made of literals and the formula's own place. */
function isFixedNumber(node: FormulaNode): boolean {
  if (node.nodeType === VALUE) return true;
  const children = node.getChildren();
  const isArithmetic = node.nodeType === FUNCTION ? (children.length === 0 ? PLACE : ARITHMETIC).has(node.getToken().toUpperCase()) : [OPERATOR, PREFIX, SUFFIX].includes(node.nodeType) && children.length > 0;
  return isArithmetic && children.every(isFixedNumber);
}
