import type { Finding, Outcome } from "../../core/finding";
import { accept, refuse } from "../../core/outcome";
import { causeOf } from "../describeFailure";
import type { Progress } from "../types";
import { RoundTrips } from "../write/roundTrips";
import { cellIssues, stuckCells } from "./cellIssues";
import { chartIssues, queryIssues, supports } from "./chartIssues";
import { commentIssues, noteIssues } from "./commentIssues";
import { decidedByIssues } from "./decidedBy";
import { hiddenIssues } from "./hiddenIssues";
import { FOR_GOOD } from "./issueWords";
import { nameIssues, stuckNames } from "./nameIssues";
import { readFormulas, usedRanges } from "./readCells";
import { reviewerIssues } from "./reviewerIssues";
import { formatIssues, hyperlinkIssues, validationIssues } from "./ruleIssues";
import type { ShareIssue } from "./types";

const PATIENCE = 60_000;
const USUAL_TRIPS = 24;

/** Everything in the workbook that somebody without the add-in, or outside, would stumble over; nothing is changed. */
export function inspectWorkbook(progress: Progress): Promise<Outcome<readonly ShareIssue[]>> {
  return looking(progress, USUAL_TRIPS, async (context, trips) => {
    const sheets = await readSheets(context, trips);
    const properties = context.workbook.properties.load("author,lastAuthor,manager,company");
    const used = await usedRanges(context, trips, "workbook");
    const formulas = await readFormulas(trips, used);
    const nameOf = (id: string): string => sheets.find((sheet) => sheet.id === id)?.name ?? "";
    return accept([
      ...stuckCells(formulas, nameOf),
      ...cellIssues(formulas, nameOf),
      ...(await nameIssues(context, trips)),
      ...(await validationIssues(context, trips, used, nameOf)),
      ...(await formatIssues(context, trips, used, nameOf)),
      ...(await hyperlinkIssues(trips, used, nameOf)),
      ...(await chartIssues(context, trips)),
      ...(await queryIssues(context, trips)),
      ...sheets.filter(({ visibility }) => visibility !== "Visible").map(hiddenSheet),
      ...(await hiddenIssues(context, trips)),
      ...personalNames(properties),
      ...(await decidedByIssues(context, trips)),
      ...(await reviewerIssues(context, trips)),
      ...(await commentIssues(context, trips)),
      ...(await noteIssues(context, trips)),
    ], notLookedAt());
  });
}

/** Cells and names that were computed while the add-in was missing. */
export function findStuck(progress: Progress): Promise<Outcome<readonly ShareIssue[]>> {
  return looking(progress, 5, async (context, trips) => {
    const sheets = await readSheets(context, trips);
    const formulas = await readFormulas(trips, await usedRanges(context, trips, "workbook"));
    return accept([...stuckCells(formulas, (id) => sheets.find((sheet) => sheet.id === id)?.name ?? ""), ...(await stuckNames(context, trips))]);
  });
}

async function looking<T>(progress: Progress, usual: number, look: (context: Excel.RequestContext, trips: RoundTrips) => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const trips = new RoundTrips(context, progress, usual, PATIENCE);
      const found = await look(context, trips);
      trips.finish("Done");
      return found;
    });
  } catch (error) {
    return refuse("share", causeOf(error));
  }
}

interface SheetAt { readonly id: string; readonly name: string; readonly visibility: string }

async function readSheets(context: Excel.RequestContext, trips: RoundTrips): Promise<SheetAt[]> {
  const sheets = context.workbook.worksheets.load("items/id,items/name,items/visibility");
  await trips.send("Looking at the sheets");
  return sheets.items.map(({ id, name, visibility }) => ({ id, name, visibility }));
}

function hiddenSheet({ id, name, visibility }: SheetAt): ShareIssue {
  const how = visibility === "VeryHidden" ? "is hidden so that Excel's own Unhide does not list it; a macro or an add-in" : "is hidden; whoever gets the workbook";
  return { key: `hidden:${id}`, message: `The sheet "${name}" ${how} can show it.`, remedy: "Show it, then look it over or delete it. To take this back, hide it again.", fix: { kind: "showSheet", sheetId: id } };
}

const LABELS = { author: "the author", lastAuthor: "who saved it last", manager: "the manager", company: "the company" } as const;

function personalNames(properties: Excel.DocumentProperties): ShareIssue[] {
  const named = (["author", "manager", "company"] as const).filter((key) => String(properties[key] ?? "").trim() !== "");
  const last = String(properties.lastAuthor ?? "").trim();
  const values = named.map((key) => `${LABELS[key]} "${properties[key]}"`).join(", ");
  return [
    ...(named.length === 0 ? [] : [{ key: "names", message: `The workbook's properties name ${values}.`, remedy: `Empty these properties. ${FOR_GOOD}`, fix: { kind: "clearProperties" as const, properties: named } }]),
    ...(last === "" ? [] : [{ key: "savedBy", message: `The workbook's properties say who saved it last: ${last}.`, remedy: "Excel writes this whenever it saves, and lets no add-in change it: choose File, Info, Inspect Workbook, and save without personal information.", fix: null }]),
  ];
}

/** What this Excel does not tell an add-in, so that a person looks for it. */
function notLookedAt(): Finding[] {
  const missing = [
    ...(supports("1.18") ? [] : ["notes, the older kind of comments (choose Review, Notes)"]),
    ...(supports("1.15") ? [] : ["where charts take their numbers from, and queries (choose Data, Edit Links, and Data, Queries & Connections)"]),
  ];
  return missing.length === 0 ? [] : [{ check: "share", severity: "info", message: `This version of Excel does not tell an add-in about ${missing.join("; nor about ")}. Look for them yourself.`, subjects: [] }];
}
