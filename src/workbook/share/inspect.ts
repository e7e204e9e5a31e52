import type { Outcome } from "../../core/finding";
import { accept, refuse } from "../../core/outcome";
import { formatShares } from "../../core/exact/formatShares";
import { causeOf } from "../describeFailure";
import { columnLetters } from "../plan/address";
import type { Progress } from "../types";
import { RoundTrips } from "../write/roundTrips";
import { decidedByIssues } from "./decidedBy";
import { readFormulas, usedRanges, type FormulaCell } from "./readCells";
import type { ShareIssue } from "./types";

const PATIENCE = 60_000;
const OURS = /\bOVERHANG\./i;
/** How Excel writes a function that it does not know: the add-in was missing when the workbook was opened. */
const STUCK = /_xldudf_OVERHANG_/i;
const LINK = /\[[^\]@#[]+\.(xls[xmb]?|csv)\]|'?(https?|file):\/\//i;
const SHOWN = 5;

/** Everything in the workbook that somebody without the add-in, or outside, would stumble over; nothing is changed. */
export async function inspectWorkbook(progress: Progress): Promise<Outcome<readonly ShareIssue[]>> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const trips = new RoundTrips(context, progress, 5, PATIENCE);
      const sheets = context.workbook.worksheets.load("items/id,items/name,items/visibility");
      const properties = context.workbook.properties.load("author,lastAuthor,manager,company");
      await trips.send("Looking at the sheets");
      const listed = sheets.items.map(({ id, name, visibility }) => ({ id, name, visibility }));
      const formulas = await readFormulas(trips, await usedRanges(context, trips, "workbook"));
      const decided = await decidedByIssues(context, trips);
      const comments = await readComments(context, trips);
      const nameOf = (id: string): string => listed.find((sheet) => sheet.id === id)?.name ?? "";
      const issues: ShareIssue[] = [
        ...bySheet(formulas.filter(({ formula, values }) => STUCK.test(formula) || (OURS.test(formula) && values[0]![0] === "#NAME?"))).map(([sheetId, cells]): ShareIssue => ({
          key: `stuck:${sheetId}`, kind: "stuck", message: `${counted(cells.length, "cell")} of "${nameOf(sheetId)}" are stuck at #NAME?: ${addressesOf(cells)}. They were computed while Overhang was missing.`,
          remedy: "Enter the formulas again", fix: { kind: "reenter", sheetId, addresses: cells.map(addressOf) },
        })),
        ...bySheet(formulas.filter(({ formula }) => OURS.test(formula) && !STUCK.test(formula))).map(([sheetId, cells]): ShareIssue => ({
          key: `functions:${sheetId}`, kind: "functions", message: `${counted(cells.length, "cell")} of "${nameOf(sheetId)}" need Overhang to be computed: ${addressesOf(cells)}. Without it they turn into #NAME? when the workbook is recalculated.`,
          remedy: "Turn them into values, or switch the table to Excel's own formulas", fix: { kind: "freeze", sheetId, addresses: cells.map(addressOf) },
        })),
        ...listed.filter(({ visibility }) => visibility !== "Visible").map(({ id, name }): ShareIssue => ({ key: `hidden:${id}`, kind: "hiddenSheet", message: `The sheet "${name}" is hidden; whoever gets the workbook can show it.`, remedy: "Show it, then look it over or delete it", fix: { kind: "showSheet", sheetId: id } })),
        ...bySheet(formulas.filter(({ formula }) => LINK.test(formula.replace(/"[^"]*"/g, "")))).map(([sheetId, cells]): ShareIssue => ({
          key: `links:${sheetId}`, kind: "links", message: `${counted(cells.length, "formula")} of "${nameOf(sheetId)}" read another workbook: ${addressesOf(cells)}. The reader may not have it, and its path is visible.`,
          remedy: "Turn them into values", fix: { kind: "freeze", sheetId, addresses: cells.map(addressOf) },
        })),
        ...personalNames(properties),
        ...decided,
        ...comments,
      ];
      trips.finish("Done");
      return accept(issues);
    });
  } catch (error) {
    return refuse("share", causeOf(error));
  }
}

function personalNames(properties: Excel.DocumentProperties): ShareIssue[] {
  const named = (["author", "lastAuthor", "manager", "company"] as const).filter((key) => String(properties[key] ?? "").trim() !== "");
  if (named.length === 0) return [];
  const writable = named.filter((key) => key !== "lastAuthor");
  const values = named.map((key) => `${LABELS[key]} "${properties[key]}"`).join(", ");
  return [{ key: "names", kind: "names", message: `The workbook's properties name ${values}.`, remedy: writable.length > 0 ? "Empty these properties; Excel itself writes who saved it last" : "Excel writes this when it saves: use File, Info, Inspect Workbook", fix: writable.length > 0 ? { kind: "clearProperties", properties: writable } : null }];
}

const LABELS = { author: "the author", lastAuthor: "who saved it last", manager: "the manager", company: "the company" } as const;

async function readComments(context: Excel.RequestContext, trips: RoundTrips): Promise<ShareIssue[]> {
  try {
    const comments = context.workbook.comments.load("items/id,items/content");
    await trips.send("Looking at the comments");
    if (comments.items.length === 0) return [];
    return [{ key: "comments", kind: "comments", message: `The workbook has ${counted(comments.items.length, "comment")} of reviewers, the first: "${String(comments.items[0]!.content).slice(0, 60)}".`, remedy: "Delete them", fix: { kind: "deleteComments", ids: comments.items.map(({ id }) => id) } }];
  } catch (error) {
    // A host without comments has none to show.
    if ((error as { code?: string }).code === "ApiNotFound") return [];
    throw error;
  }
}

function bySheet(cells: readonly FormulaCell[]): [string, FormulaCell[]][] {
  const groups = new Map<string, FormulaCell[]>();
  for (const cell of cells) {
    const group = groups.get(cell.sheetId);
    if (group) group.push(cell);
    else groups.set(cell.sheetId, [cell]);
  }
  return [...groups];
}

export const addressOf = ({ row, column }: Pick<FormulaCell, "row" | "column">): string => `${columnLetters(column)}${row + 1}`;
const addressesOf = (cells: readonly FormulaCell[]): string => `${cells.slice(0, SHOWN).map(addressOf).join(", ")}${cells.length > SHOWN ? ` and ${formatShares(cells.length - SHOWN)} more` : ""}`;
const counted = (count: number, one: string): string => `${formatShares(count)} ${one}${count === 1 ? "" : "s"}`;
