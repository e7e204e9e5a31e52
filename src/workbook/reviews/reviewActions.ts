import type { Outcome } from "../../core/finding";
import { accept, refuse } from "../../core/outcome";
import { causeOf } from "../describeFailure";
import { checkTitle } from "../plan/checksSheet";
import { setNames, setNumber, type SetNames } from "../plan/setNames";
import { NEWER } from "../refresh/readSet";
import { isNewer } from "../write/isNewer";
import { addReviewsTable, loadReviews, reviewCells, reviewsOf, rowsOf, styleRow, type LoadedReviews } from "./reviewsTable";
import { sameWords, type Review, type ReviewActions } from "./types";

const NO_SHEET = 'Nothing was changed. The sheet of the checks is no longer in this workbook, so a review has no place. Choose "Check again", or insert the table again.';

/** Findings that were reviewed, in the workbook itself. */
export const reviewActions: ReviewActions = {
  read: (suffix) => during(suffix, async (context, names) => {
    const loaded = await loadReviews(context, names);
    return accept(loaded ? reviewsOf(loaded) : []);
  }),
  add: (suffix, { finding, ...review }) => during(suffix, async (context, names) => {
    if (await isNewer(context)) return refuse("review", `Nothing was changed. ${NEWER}`);
    const cells = reviewCells({ ...review, message: sameWords(finding.message) }, checkTitle(finding.check));
    const loaded = await loadReviews(context, names);
    if (!loaded) return addFirst(context, names, cells);
    const missing = loaded.at.some((index) => index < 0);
    if (missing) return refuse("review", `Nothing was changed. The table of reviewed findings lacks a column of its own. Put the columns back as "Reviewed by", "Reviewed on", "Note", "Check" and "Finding".`);
    put(loaded, rowsOf(loaded, finding.message)[0] ?? loaded.rows.findIndex(isEmpty), cells);
    await context.sync();
    return again(context, names);
  }),
  withdraw: (suffix, message) => during(suffix, async (context, names) => {
    if (await isNewer(context)) return refuse("review", `Nothing was changed. ${NEWER}`);
    const loaded = await loadReviews(context, names);
    const doomed = loaded ? rowsOf(loaded, message) : [];
    if (!loaded || doomed.length === 0) return accept(loaded ? reviewsOf(loaded) : []);
    // A table keeps at least one row.
    for (const row of doomed.reverse()) {
      if (row === 0 && doomed.length === loaded.rows.length) put(loaded, 0, ["", "", "", "", ""]);
      else loaded.table.rows.getItemAt(row).delete();
    }
    await context.sync();
    return again(context, names);
  }),
};

type Reviews = Outcome<readonly Review[]>;

async function during(suffix: string, perform: (context: Excel.RequestContext, names: SetNames) => Promise<Reviews>): Promise<Reviews> {
  const n = setNumber(suffix);
  if (n === null) return refuse("review", "This is no table of ours.");
  try {
    return await Excel.run({ delayForCellEdit: true }, (context) => perform(context, setNames(n)));
  } catch (error) {
    return refuse("review", causeOf(error));
  }
}

async function again(context: Excel.RequestContext, names: SetNames): Promise<Reviews> {
  const loaded = await loadReviews(context, names);
  return accept(loaded ? reviewsOf(loaded) : []);
}

const isEmpty = (row: readonly unknown[]): boolean => row.every((cell) => cell === "" || cell === null);

/** Queues a row in the place of one that stands, or at the end; columns that a person added stay as they are. */
function put({ table, at, rows }: LoadedReviews, row: number, cells: readonly (string | number)[]): void {
  if (row < 0) {
    const width = Math.max(...at, (rows[0]?.length ?? 1) - 1) + 1;
    table.rows.add(undefined, [Array.from({ length: width }, (_, index) => cells[at.indexOf(index)] ?? "")]);
    styleRow(table.getDataBodyRange().getLastRow());
    return;
  }
  const body = table.getDataBodyRange();
  at.forEach((column, index) => { body.getCell(row, column).values = [[cells[index]]]; });
}

/** The line above the findings, which the sheet leaves blank. */
const HINT_CELL = "A7";

async function addFirst(context: Excel.RequestContext, names: SetNames, cells: readonly (string | number)[]): Promise<Reviews> {
  const checks = context.workbook.tables.getItemOrNullObject(names.tables.checks).load("id");
  await context.sync();
  if (checks.isNullObject) return refuse("review", NO_SHEET);
  const sheet = checks.worksheet;
  const used = sheet.getUsedRange(true).load("columnIndex,columnCount");
  const hint = sheet.getRange(HINT_CELL).load("values");
  await context.sync();
  const column = used.columnIndex + used.columnCount + 1;
  if ((hint.values as unknown[][])[0]![0] === "") hint.values = [["Findings that were reviewed are listed to the right of these."]];
  addReviewsTable(sheet, column, names.tables.reviewed, cells);
  styleRow(context.workbook.tables.getItem(names.tables.reviewed).getDataBodyRange().getRow(0));
  await context.sync();
  return again(context, names);
}
