import type { RoundTrips } from "../write/roundTrips";
import { OURS, STUCK } from "./cellIssues";
import { counted, FOR_GOOD, listed } from "./issueWords";
import { isLink } from "./linkPattern";
import type { NameAt, ShareIssue } from "./types";

interface FoundName extends NameAt {
  readonly formula: string;
}

/** Names of the workbook and of its sheets, hidden ones too. */
async function readNames(context: Excel.RequestContext, trips: RoundTrips): Promise<FoundName[]> {
  const sheets = context.workbook.worksheets.load("items/id,items/names/items/name,items/names/items/formula");
  const names = context.workbook.names.load("items/name,items/formula,items/scope");
  await trips.send("Looking at the names");
  const of = (items: readonly Excel.NamedItem[], sheetId: string | null): FoundName[] => items.map(({ name, formula }) => ({ name, sheetId, formula: String(formula) }));
  return [...of(names.items.filter(({ scope }) => scope !== "Worksheet"), null), ...sheets.items.flatMap((sheet) => of(sheet.names.items, sheet.id))];
}

const place = ({ name, sheetId }: FoundName): NameAt => ({ name, sheetId });
const namesIn = (names: readonly FoundName[]): string => listed(names.map(({ name }) => name));

/** Names whose formula was read while the add-in was missing. */
export async function stuckNames(context: Excel.RequestContext, trips: RoundTrips): Promise<ShareIssue[]> {
  return stuckAmong(await readNames(context, trips));
}

function stuckAmong(names: readonly FoundName[]): ShareIssue[] {
  const stuck = names.filter(({ formula }) => STUCK.test(formula));
  return stuck.length === 0 ? [] : [{ key: "stuckNames", message: `${counted(stuck.length, "name is", "names are")} stuck with a function that was not known: ${namesIn(stuck)}. Overhang was missing when they were read.`, remedy: "Enter their formulas again; nothing else changes.", fix: { kind: "reenterNames", names: stuck.map(place) } }];
}

/** Names that others cannot compute, or that read another workbook. */
export async function nameIssues(context: Excel.RequestContext, trips: RoundTrips): Promise<ShareIssue[]> {
  const names = await readNames(context, trips);
  const links = names.filter(({ formula }) => isLink(formula));
  const ours = names.filter(({ formula }) => OURS.test(formula));
  const remedy = `Turn the cells that use them into values and delete the names. ${FOR_GOOD}`;
  return [
    ...stuckAmong(names),
    ...(links.length === 0 ? [] : [{ key: "linkNames", message: `${counted(links.length, "name reads", "names read")} another workbook: ${namesIn(links)}. The reader may not have it, and its path is visible.`, remedy, fix: { kind: "deleteNames" as const, names: links.map(place) } }]),
    ...(ours.length === 0 ? [] : [{ key: "functionNames", message: `${counted(ours.length, "name needs", "names need")} Overhang to be computed: ${namesIn(ours)}.`, remedy, fix: { kind: "deleteNames" as const, names: ours.map(place) } }]),
  ];
}
