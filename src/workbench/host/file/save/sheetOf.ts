import type { Box } from "../../model/address";
import type { ProtectionRecord } from "../../model/protection";
import type { Worksheet } from "../../model/worksheet";
import { hexColor } from "../../model/color";
import { blockName } from "../cellReference";
import { GUID } from "../read/readSheet";
import { compact } from "../read/readStyles";
import type { KeptOfSheet } from "../keptContents";
import { NOTHING_KEPT } from "../types/keptContent";
import type { FileColumns, FileSheet, FileView } from "../types/sheetFile";
import { pointsOfPixels, STANDARD, widthOfPixels } from "../units";
import { rowsOf } from "./cellsOf";
import { chartsOf } from "./chartsOf";
import { pageOf } from "./pageOf";
import { type PersonCollector, remarksOf } from "./remarksOf";
import { conditionalFormatsOf, dataValidationsOf, hyperlinksOf } from "./rulesOf";
import type { StyleCollector } from "./styleCollector";
import { tablesOf } from "./tablesOf";

function columnsOf(sheet: Worksheet, styles: StyleCollector): FileColumns[] {
  const { model } = sheet;
  const standard = model.getConfig().defaultColumnWidth;
  const found: FileColumns[] = [];
  for (const [key, data] of Object.entries(model.getColumnManager().getColumnData()).sort(([a], [b]) => Number(a) - Number(b))) {
    const at = Number(key);
    const width = data?.w === undefined || data.w === standard ? undefined : widthOfPixels(data.w);
    const hidden = data?.hd === 1 ? (true as const) : undefined;
    const style = (data?.s && styles.add(model.getColumnStyle(at) ?? {}, {})) || undefined;
    if (width === undefined && !hidden && style === undefined) continue;
    const last = found[found.length - 1];
    if (last && last.to === at - 1 && last.width === width && last.hidden === hidden && last.style === style) found[found.length - 1] = { ...last, to: at };
    else found.push(compact<FileColumns>({ from: at, to: at, width, hidden, style }) ?? { from: at, to: at });
  }
  return found;
}

function viewOf(sheet: Worksheet): FileView {
  const { xSplit, ySplit } = sheet.f.getFreeze();
  return compact<FileView>({ showGridlines: sheet.ShowGridlines ? undefined : false, frozenRows: ySplit > 0 ? ySplit : undefined, frozenColumns: xSplit > 0 ? xSplit : undefined }) ?? {};
}

/** The file says what is locked, Office.js what is allowed. */
export const PROTECTED: Readonly<Record<string, string>> = { allowAutoFilter: "autoFilter", allowDeleteColumns: "deleteColumns", allowDeleteRows: "deleteRows", allowFormatCells: "formatCells", allowFormatColumns: "formatColumns", allowFormatRows: "formatRows", allowInsertColumns: "insertColumns", allowInsertHyperlinks: "insertHyperlinks", allowInsertRows: "insertRows", allowPivotTables: "pivotTables", allowSort: "sort" };

function protectionOf(record: ProtectionRecord | null): FileSheet["protection"] {
  if (!record) return null;
  const { options } = record;
  const allowed = Object.entries(PROTECTED).filter(([name]) => options[name] === true).map(([, attribute]) => [attribute, "0"]);
  const { selectionMode } = options;
  return {
    sheet: "1",
    ...(options["allowEditObjects"] === true ? {} : { objects: "1" }),
    ...(options["allowEditScenarios"] === true ? {} : { scenarios: "1" }),
    ...Object.fromEntries(allowed),
    ...(selectionMode === "None" || selectionMode === "Unlocked" ? { selectLockedCells: "1" } : {}),
    ...(selectionMode === "None" ? { selectUnlockedCells: "1" } : {}),
  };
}

const refOf = ({ r, c, nr, nc }: Box): string => blockName({ top: r, left: c, bottom: r + nr - 1, right: c + nc - 1 });
const STATES: Readonly<Record<string, FileSheet["state"]>> = { Hidden: "hidden", VeryHidden: "veryHidden" };

/** One sheet of the host as the file holds it. */
export function sheetOf(sheet: Worksheet, styles: StyleCollector, persons: PersonCollector, kept?: KeptOfSheet): FileSheet {
  const own = conditionalFormatsOf(sheet);
  const others = kept?.conditionalFormats ?? [];
  const { defaultColumnWidth, defaultRowHeight } = sheet.model.getConfig();
  return {
    ...(GUID.test(sheet.Id) ? { uid: sheet.Id } : {}),
    name: sheet.Name,
    state: STATES[sheet.Visibility] ?? "visible",
    ...(sheet.TabColor ? { tabColor: hexColor(sheet.TabColor, "#000000") } : {}),
    ...(defaultColumnWidth === STANDARD.columnWidth ? {} : { defaultColumnWidth: widthOfPixels(defaultColumnWidth) }),
    ...(defaultRowHeight === STANDARD.rowHeight ? {} : { defaultRowHeight: pointsOfPixels(defaultRowHeight) }),
    view: { ...(kept?.view.zoom === undefined ? {} : { zoom: kept.view.zoom }), ...viewOf(sheet) },
    columns: columnsOf(sheet, styles),
    rows: rowsOf(sheet, styles),
    merges: sheet.merges.map(refOf),
    tables: tablesOf(sheet),
    autoFilter: kept?.autoFilter ?? null,
    conditionalFormats: [...own, ...others.map((format, index) => ({ ...format, rules: format.rules.map((rule, at) => ({ ...rule, priority: own.length + 1 + index * 100 + at })) }))],
    dataValidations: dataValidationsOf(sheet),
    hyperlinks: hyperlinksOf(sheet),
    charts: chartsOf(sheet),
    remarks: remarksOf(sheet, persons),
    pageSetup: pageOf(sheet),
    protection: protectionOf(sheet.protection),
    kept: kept?.kept ?? NOTHING_KEPT,
  };
}
