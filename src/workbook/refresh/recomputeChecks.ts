import { checkTable } from "../../core/checks";
import { checkInputOf } from "../../core/checks/fromSellingTable";
import type { Finding } from "../../core/finding";
import type { SellingTable } from "../../core/ownership/sellingTable";
import { computeTable } from "../../core/ownership/computeTable";
import { cellText } from "../plan/cellText";
import { checkTitle, findingHeight, valueLines } from "../plan/checksSheet";
import { composeSet } from "../lockUps/composeView";
import { loadTables } from "../lockUps/loadTables";
import { lockUpTables } from "../lockUps/lockUpTables";
import { outgrownBy } from "../lockUps/outgrownBy";
import { lockUpFindings } from "../plan/lockUpFindings";
import { addLink } from "../write/sheetExtras";
import type { RoundTrips } from "../write/roundTrips";
import { contentOf } from "./cellContent";
import { findingPlace } from "./findingPlace";
import { lockUpValueWrites, type LoadedLockUp, loadLockUpValues } from "./lockUpValues";
import { readSet } from "./readSet";
import type { SetView } from "./setView";
import { tableOfView } from "./tableOfView";

const HEADERS = ["Severity", "Check", "Finding", "Where"] as const;
/** What stands above the findings; a person's own words there stay. */
const LINES = ["What the table showed when it was inserted stands below; the lines above it follow the sheet.", "Nothing was found when the table was inserted. The lines below follow the sheet."];
const REFRESHED = "What the table showed when it was last refreshed stands below; the lines above it follow the sheet.";

interface ChecksTable {
  readonly table: Excel.Table;
  readonly body: Excel.Range;
  readonly columns: Excel.TableColumnCollection;
  readonly lines: Excel.Range;
  readonly sheet: Excel.Worksheet;
}

/**
 * Brings what is computed once and not by formulas up to date with the sheet as it stands: the findings, and in mode `values` the lock-up.
 * Findings that stay keep their row and what a person wrote beside it. A failure leaves the table itself complete.
 */
export async function recomputeChecks(context: Excel.RequestContext, trips: RoundTrips, suffix: string): Promise<Finding[]> {
  const read = await readSet(context, trips, suffix);
  if (!read.ok) return [...read.findings];
  const view = read.value;
  const table = tableOfView(view);
  const findings = withoutRepeats([...checkTable(checkInputOf(table)), ...(await foundInLockUps(context, trips, view, table))]);
  const checks = loadChecks(context, view);
  const terms = view.termsTableId ? context.workbook.tables.getItem(view.termsTableId).getDataBodyRange().load("rowIndex") : null;
  terms?.worksheet.load("name");
  const isOne = !view.contents.tables.some(({ name }) => name.toLowerCase() === lockUpTables(view.names).lockUps.toLowerCase());
  const lockUp = view.record.mode === "values" && isOne ? loadLockUpValues(context, view) : null;
  await trips.send("Looking at the checks");
  if (checks) queueChecks(checks, findings, (finding) => findingPlace(finding, view, terms && { sheetName: terms.worksheet.name, top: terms.rowIndex }));
  if (checks && view.record.mode === "values") writeChanged(checks.lines, [1, 2, 3], valueLines({ computed: computeTable(table), request: { table } }));
  if (lockUp) queueLockUp(lockUp, view, table);
  await trips.send("Writing the checks");
  return findings;
}

/** A finding that two parts make in the same words stands once. */
function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const said = new Set<string>();
  return findings.filter(({ message }) => !said.has(message) && said.add(message));
}

/** What the lock-up's terms, dates and sales show: of the one lock-up of the offering terms, or of all that the sheet has tables for. */
async function foundInLockUps(context: Excel.RequestContext, trips: RoundTrips, view: SetView, table: SellingTable): Promise<readonly Finding[]> {
  const several = lockUpTables(view.names).lockUps.toLowerCase();
  if (!view.contents.tables.some(({ name }) => name.toLowerCase() === several)) return lockUpFindings(table);
  const { tables, dailyVolume, saidOutgrown } = await loadTables(context, trips, view);
  const composed = composeSet(view, tables, dailyVolume, null);
  const outgrown = outgrownBy(view, tables, composed, saidOutgrown);
  return [...composed.findings, ...(outgrown ? [{ check: "lock-ups", severity: "warning" as const, message: outgrown, subjects: [] }] : [])];
}

function loadChecks(context: Excel.RequestContext, { contents, names }: SetView): ChecksTable | null {
  const found = contents.tables.find(({ name }) => name.toLowerCase() === names.tables.checks.toLowerCase());
  if (!found) return null;
  const table = context.workbook.tables.getItem(found.id);
  const sheet = context.workbook.worksheets.getItem(found.sheetId);
  return { table, sheet, body: table.getDataBodyRange().load("values,rowIndex,columnIndex"), columns: table.columns.load("items/name"), lines: sheet.getRange("A2:A6").load("values") };
}

function queueChecks({ table, body, columns, lines, sheet }: ChecksTable, findings: readonly Finding[], placeOf: (finding: Finding) => string): void {
  const at = HEADERS.map((header) => columns.items.findIndex(({ name }) => name.toLowerCase() === header.toLowerCase()));
  const [severity, check, text, where] = at as [number, number, number, number];
  if (severity < 0 || check < 0 || text < 0) return;
  const wanted = findings.map((finding) => ({ finding, key: `${checkTitle(finding.check)}\n${finding.message}` }));
  const standing = new Map<string, number>();
  const rows = body.values as unknown[][];
  const ours = new Set(["error", "warning", "info"]);
  const isEmpty = (row: readonly unknown[]): boolean => at.every((index) => index < 0 || row[index] === "");
  rows.forEach((row, index) => standing.set(`${String(row[check])}\n${String(row[text])}`, index));
  const stays = new Set(wanted.flatMap(({ key }) => (standing.has(key) ? [standing.get(key)!] : [])));
  const gone = rows.flatMap((row, index) => (!stays.has(index) && (ours.has(String(row[severity])) || isEmpty(row)) ? [index] : []));
  const come = wanted.filter(({ key }) => !standing.has(key));
  const link = (row: number, place: string): void => {
    if (where < 0) return;
    const cell = sheet.getRangeByIndexes(body.rowIndex + row, body.columnIndex + where, 1, 1);
    if (place) addLink(cell, { address: "", target: place, text: place });
    else cell.values = [[""]];
  };
  const heighten = (row: number, message: string): void => {
    if (findingHeight(message) > findingHeight("")) sheet.getRangeByIndexes(body.rowIndex + row, body.columnIndex, 1, 1).format.rowHeight = findingHeight(message);
  };
  for (const { finding, key } of wanted) {
    const row = standing.get(key);
    if (row !== undefined && where >= 0 && String(rows[row]![where]) !== placeOf(finding)) link(row, placeOf(finding));
  }
  const cells = ({ finding }: (typeof wanted)[number]): (string | null)[] => columns.items.map((_, index) => (index === severity ? finding.severity : index === check ? cellText(checkTitle(finding.check)) : index === text ? cellText(finding.message) : null));
  // Rows that go lend their place to those that come, so that a table is never left without a row.
  const reused = come.slice(0, gone.length);
  reused.forEach((one, index) => {
    at.slice(0, 3).forEach((column) => { sheet.getRangeByIndexes(body.rowIndex + gone[index]!, body.columnIndex + column, 1, 1).values = [[cells(one)[column]]]; });
    link(gone[index]!, placeOf(one.finding));
    heighten(gone[index]!, one.finding.message);
  });
  const added = come.slice(gone.length);
  if (added.length > 0) {
    table.rows.add(undefined, added.map(cells) as string[][]);
    added.forEach((one, index) => {
      link(rows.length + index, placeOf(one.finding));
      heighten(rows.length + index, one.finding.message);
    });
  }
  for (const row of gone.slice(reused.length).reverse()) {
    if (row === 0 && stays.size === 0 && come.length === 0) at.filter((column) => column >= 0).forEach((column) => { sheet.getRangeByIndexes(body.rowIndex, body.columnIndex + column, 1, 1).values = [[""]]; });
    else table.rows.getItemAt(row).delete();
  }
  if ((gone.length > 0 || come.length > 0) && LINES.includes(String(lines.values[0]![0]))) lines.getCell(0, 0).values = [[REFRESHED]];
}

function queueLockUp(lockUp: LoadedLockUp, view: SetView, table: ReturnType<typeof tableOfView>): void {
  for (const { range, row, column, value } of lockUpValueWrites(lockUp, view, table)) range.getCell(row, column).values = [[value]];
}

/** Lines of a loaded range, from 0, that say something else now. */
function writeChanged(range: Excel.Range, rows: readonly number[], texts: readonly string[]): void {
  rows.forEach((row, index) => {
    const cell = range.getCell(row + 1, 0);
    if (contentOf(null, range.values[row + 1]![0]) !== cellText(texts[index]!)) cell.values = [[cellText(texts[index]!)]];
  });
}
