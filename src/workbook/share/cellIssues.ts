import { addressesOf, addressOf, BRINGS_BACK, counted } from "./issueWords";
import { isLink } from "./linkPattern";
import type { FormulaCell } from "./readCells";
import type { ShareFix, ShareIssue } from "./types";

export const OURS = /\bOVERHANG\./i;
/** How Excel writes a function that it does not know: the add-in was missing when the workbook was opened. */
export const STUCK = /_xldudf_OVERHANG_/i;

type NameOf = (sheetId: string) => string;

/** Formulas that were computed while the add-in was missing. */
export function stuckCells(formulas: readonly FormulaCell[], nameOf: NameOf): ShareIssue[] {
  return bySheet(formulas.filter(isStuck)).map(([sheetId, cells]): ShareIssue => ({
    key: `stuck:${sheetId}`, message: `${counted(cells.length, "cell is", "cells are")} stuck at #NAME? on "${nameOf(sheetId)}": ${addressesOf(cells)}. Overhang was missing when they were computed.`,
    remedy: "Enter the formulas again; nothing else changes.", fix: fixOf("reenter", sheetId, cells),
  }));
}

/** Formulas that others cannot compute, or that read another workbook. */
export function cellIssues(formulas: readonly FormulaCell[], nameOf: NameOf): ShareIssue[] {
  const links = formulas.filter(({ formula }) => isLink(formula));
  const unknown = formulas.filter((cell) => !OURS.test(cell.formula) && !isStuck(cell) && !links.includes(cell) && cell.values[0]![0] === "#NAME?");
  return [
    ...bySheet(formulas.filter((cell) => OURS.test(cell.formula) && !isStuck(cell))).map(([sheetId, cells]): ShareIssue => ({
      key: `functions:${sheetId}`, message: `${counted(cells.length, "cell needs", "cells need")} Overhang to be computed, on "${nameOf(sheetId)}": ${addressesOf(cells)}. Without it they turn into #NAME? when the workbook is recalculated.`,
      remedy: `Turn them into values, or switch the table to Excel's own formulas. ${BRINGS_BACK}`, fix: fixOf("freeze", sheetId, cells),
    })),
    ...bySheet(links).map(([sheetId, cells]): ShareIssue => ({
      key: `links:${sheetId}`, message: `${counted(cells.length, "formula reads", "formulas read")} another workbook or file, on "${nameOf(sheetId)}": ${addressesOf(cells)}. The reader may not have it, and its path is visible.`,
      remedy: `Turn them into values. ${BRINGS_BACK}`, fix: fixOf("freeze", sheetId, cells),
    })),
    ...bySheet(unknown).map(([sheetId, cells]): ShareIssue => ({
      key: `unknown:${sheetId}`, message: `${counted(cells.length, "formula shows", "formulas show")} #NAME?, on "${nameOf(sheetId)}": ${addressesOf(cells)}. A name or a function in it is not known here.`,
      remedy: "Only you can say what was meant: look at the first of them. Nothing is changed by looking.", fix: fixOf("select", sheetId, cells.slice(0, 1)),
    })),
  ];
}

const isStuck = ({ formula, values }: FormulaCell): boolean => STUCK.test(formula) || (OURS.test(formula) && values[0]![0] === "#NAME?");
const fixOf = (kind: "freeze" | "reenter" | "select", sheetId: string, cells: readonly FormulaCell[]): ShareFix => ({ kind, cells: { sheetId, addresses: cells.map(addressOf) } });

function bySheet(cells: readonly FormulaCell[]): [string, FormulaCell[]][] {
  const groups = new Map<string, FormulaCell[]>();
  for (const cell of cells) {
    const group = groups.get(cell.sheetId);
    if (group) group.push(cell);
    else groups.set(cell.sheetId, [cell]);
  }
  return [...groups];
}
