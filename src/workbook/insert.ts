import type { Finding, Outcome } from "../core/finding";
import { accept } from "../core/outcome";
import { describeFailure, describeLeft } from "./describeFailure";
import { computeKnown } from "./plan/computeKnown";
import { lockUpTables } from "./lockUps/lockUpTables";
import { planInsert } from "./plan/planInsert";
import { freeSetNames, setNames, setNumber, type SetNames } from "./plan/setNames";
import { PROVENANCE_NAMESPACE } from "./provenance/provenance";
import { parseProvenance } from "./provenance/provenanceXml";
import { TRAIL_NAMESPACE } from "./trail/trail";
import { parseTrail } from "./trail/trailXml";
import type { Inserted, InsertRequest, Progress } from "./types";
import { NEWER } from "./refresh/readSet";
import { carryReviews } from "./reviews/carryReviews";
import { loadReviews, reviewsOf } from "./reviews/reviewsTable";
import { validateRequest } from "./validateRequest";
import { clearLeftBehind } from "./write/clearLeftBehind";
import { answerWithin, RoundTrips } from "./write/roundTrips";
import { takeBack } from "./write/takeBack";
import { newRun } from "./write/temporaryNames";
import { loadContents, whyBlocked, type WorkbookContents } from "./write/workbookContents";
import { writePlan } from "./write/writePlan";
import { nothingWritten, type ReplacedSet, type Written } from "./write/written";

/** Another pane took the names between our look and our write: look again, this often. */
const ATTEMPTS = 3;
/** Reading what is there, adding the sheets, values, formulas, look, showing: corrected once the plan is made. */
const USUAL_TRIPS = 6;

/** Of the custom XML parts that an insert adds. */
const NAMESPACES = [PROVENANCE_NAMESPACE, TRAIL_NAMESPACE];
/** Inserts of this pane that could not be taken back: the next insert tries that again before anything else. */
const unfinished = new Set<Written>();

/** How long the host may take for one round trip, in milliseconds: large tables take longer to compute. */
export const patienceFor = (rows: number): number => 30_000 + 20 * rows;

/**
 * Inserts the four sheets, and `Accounts` where accounts were added together. Everything is validated before the first write, and on any failure
 * or cancel all that was written is taken back: never half a table.
 * @returns what was inserted, with the findings of the checks; or why nothing was, and what became of the workbook
 */
export async function insert(request: InsertRequest, progress: Progress, patience = patienceFor(request.table.holders.length)): Promise<Outcome<Inserted>> {
  const problems = validateRequest(request);
  if (problems.length > 0) return { ok: false, findings: problems };
  for (const written of unfinished) {
    const left = await takeBack(written, NAMESPACES, patience);
    if (left.length > 0) return { ok: false, findings: [describeLeft(left)] };
    unfinished.delete(written);
  }
  for (let attempt = 1; ; attempt++) {
    const written = nothingWritten(newRun(Date.now(), Math.random()));
    try {
      return await Excel.run({ delayForCellEdit: true }, (context) => insertInto(context, request, progress, written, patience));
    } catch (error) {
      const left = await takeBack(written, NAMESPACES, patience);
      if (left.length > 0) unfinished.add(written);
      const isTaken = (error as { code?: string }).code === "ItemAlreadyExists";
      if (isTaken && left.length === 0 && attempt < ATTEMPTS) continue;
      return { ok: false, findings: [describeFailure(error, left)] };
    }
  }
}

async function insertInto(context: Excel.RequestContext, request: InsertRequest, progress: Progress, written: Written, patience: number): Promise<Outcome<Inserted>> {
  const trips = new RoundTrips(context, progress, USUAL_TRIPS, patience);
  const contentsOf = loadContents(context);
  await trips.send("Looking at the workbook");
  const found = contentsOf();
  const blocked = whyBlocked(found);
  if (blocked) return refusal(blocked);
  if (found.partIds.length > 0 && (await hasNewer(context, found, patience))) return refusal(NEWER);
  const contents = clearLeftBehind(context, found, Date.now());

  const place = request.placement === "new" ? { names: freeNames(contents), replaced: null, parts: [] } : await replacement(context, contents, request.placement.replace, patience);
  if ("ok" in place) return place;
  const reviews = place.replaced ? await answerWithin(loadReviews(context, place.names), patience) : null;
  const plan = carryReviews(planInsert(request, place.names), reviews ? reviewsOf(reviews) : []);
  const before = new Set(contents.names.map(({ name }) => name.toLowerCase()));
  Object.assign(written, {
    sheetCount: plan.sheets.length,
    names: plan.definedNames.map(({ name }) => name).filter((name) => !before.has(name.toLowerCase())),
    replaced: place.replaced,
    activeSheetId: contents.activeSheetId,
    partIds: [...contents.partIds, ...contents.trailIds],
  });
  const table = await writePlan(context, trips, request, plan, written, place.parts);
  trips.finish("Done");
  const { totals } = computeKnown(request.table);
  const stale: Finding[] = contents.calculationMode === "Manual" ? [{ check: "insert", severity: "info", message: "This workbook calculates only when told to: press F9 to bring the table up to date after a change. The setting was left as it is.", subjects: [] }] : [];
  return accept({ table, totals: { offered: totals.offered, before: totals.ownedBefore, after: totals.ownedAfter } }, [...plan.findings, ...stale]);
}

const freeNames = (contents: WorkbookContents): SetNames => freeSetNames({ sheets: contents.sheets.map(({ name }) => name), tables: contents.tables.map(({ name }) => name), names: contents.names.map(({ name }) => name) });

const refusal = (message: string): Outcome<never> => ({ ok: false, findings: [{ check: "insert", severity: "error", message: `Nothing was changed. ${message}`, subjects: [] }] });

/** Whether a later version of ours wrote to the workbook, which is then not written to. */
async function hasNewer(context: Excel.RequestContext, { partIds }: WorkbookContents, patience: number): Promise<boolean> {
  const xmls = partIds.map((id) => context.workbook.customXmlParts.getItem(id).getXml());
  await answerWithin(context.sync(), patience);
  return xmls.some((xml) => parseProvenance(xml.value) === "newer");
}

interface Place {
  readonly names: SetNames;
  readonly replaced: ReplacedSet;
  readonly parts: readonly string[];
}

/** The set that the person asked to replace: found by its record, so that no sheet of theirs is ever taken for ours. */
async function replacement(context: Excel.RequestContext, contents: WorkbookContents, suffix: string, patience: number): Promise<Place | Outcome<never>> {
  const xmlOf = (id: string) => ({ id, xml: context.workbook.customXmlParts.getItem(id).getXml() });
  const [xmls, trails] = [contents.partIds.map(xmlOf), contents.trailIds.map(xmlOf)];
  await answerWithin(context.sync(), patience);
  const records = xmls.map(({ id, xml }) => ({ id, record: parseProvenance(xml.value) }));
  const own = records.flatMap(({ id, record }) => (record && record !== "newer" && record.suffix === suffix ? [{ id, record }] : []));
  const n = setNumber(suffix);
  const names = setNames(n ?? 1);
  // A sheet's id may not outlive its file: then its table's name tells. The sheets of several lock-ups are known by their tables alone.
  const tableNames = new Set([...Object.values(names.tables), ...Object.values(lockUpTables(names))].map((name) => name.toLowerCase()));
  // And an id alone proves nothing: a later sheet may have been given it, or the record may be forged. A sheet without a table of ours must have the name that we gave.
  const isNamed = (key: string, id: string | undefined): boolean => contents.sheets.some((sheet) => sheet.id === id && sheet.name.toLowerCase() === new Map(Object.entries(names.sheets)).get(key)?.toLowerCase());
  const sheetIds = new Set([...own.flatMap(({ record }) => Object.entries(record.sheetIds).flatMap(([key, id]) => (isNamed(key, id) ? [id] : []))), ...contents.tables.filter(({ name }) => tableNames.has(name.toLowerCase())).map(({ sheetId }) => sheetId)]);
  const sheets = contents.sheets.filter(({ id }) => sheetIds.has(id));
  if (n === null || own.length === 0 || sheets.length === 0) return refusal("The table to be replaced is no longer in this workbook. Insert it as a new one.");
  const ours = new Set(Object.values(names.terms).map((name) => name.toLowerCase()));
  const others = { sheets: contents.sheets.filter(({ id }) => !sheetIds.has(id)), tables: contents.tables.filter(({ sheetId }) => !sheetIds.has(sheetId)) };
  const isTaken = freeSetNames({ sheets: others.sheets.map(({ name }) => name), tables: others.tables.map(({ name }) => name), names: [] }, n).suffix !== suffix;
  if (isTaken) return refusal("Another sheet or table has taken a name that the replacement needs. Rename it, or insert the table as a new one.");
  return {
    names,
    parts: [...own.map(({ id }) => id), ...trails.filter(({ xml }) => parseTrail(xml.value)?.suffix === suffix).map(({ id }) => id)],
    replaced: {
      tables: contents.tables.filter(({ sheetId }) => sheetIds.has(sheetId)).map(({ id, name }, index) => ({ id, name, temporary: `Overhang_replaced_${index + 1}` })),
      sheets: sheets.map(({ id, name }, index) => ({ id, name, temporary: `~Replaced ${index + 1}` })),
      names: contents.names.filter(({ name }) => ours.has(name.toLowerCase())),
    },
  };
}
