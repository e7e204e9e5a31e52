import { PRINT_AREA, PRINT_TITLES, type HeaderFooterTexts, type PageRecord } from "../../model/pageLayout";
import type { ProtectionRecord } from "../../model/protection";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../model/address";
import type { Worksheet } from "../../model/worksheet";
import { parseBlock } from "../cellReference";
import { compact } from "../read/readStyles";
import { PAPERS } from "../save/pageOf";
import { PROTECTED } from "../save/sheetOf";
import type { FilePageSetup, FileSheet } from "../types/sheetFile";
import { boxOf } from "./openLayout";

const INCH = 72;
const PAPER_NAMES = new Map(Object.entries(PAPERS).map(([name, number]) => [number, name]));

/** The three parts of a header or footer; text before the first mark stands in the middle. */
function partsOf(text: string | undefined): { left?: string; center?: string; right?: string } {
  const parts: Record<string, string> = {};
  let mark = "C";
  // "&&" is one ampersand, and no mark stands behind it.
  for (const [part, section] of (text ?? "").matchAll(/&&|&([LCR])|[\s\S]/g)) {
    if (section) mark = section;
    else parts[mark] = (parts[mark] ?? "") + part;
  }
  return compact({ left: parts["L"], center: parts["C"], right: parts["R"] }) ?? {};
}

function textsOf({ oddHeader, oddFooter }: NonNullable<FilePageSetup["headerFooter"]>): HeaderFooterTexts {
  const [header, footer] = [partsOf(oddHeader), partsOf(oddFooter)];
  return compact({ leftHeader: header.left, centerHeader: header.center, rightHeader: header.right, leftFooter: footer.left, centerFooter: footer.center, rightFooter: footer.right }) ?? {};
}

function recordOf(page: FilePageSetup): PageRecord {
  const { fitToWidth, fitToHeight, scale, margins, headerFooter } = page;
  const fits = fitToWidth !== undefined || fitToHeight !== undefined;
  return (
    compact<PageRecord>({
      orientation: page.orientation === undefined ? undefined : page.orientation === "landscape" ? "Landscape" : "Portrait",
      paperSize: page.paper === undefined ? undefined : PAPER_NAMES.get(page.paper),
      zoom: fits ? { ...(fitToWidth ? { horizontalFitToPages: fitToWidth } : {}), ...(fitToHeight ? { verticalFitToPages: fitToHeight } : {}) } : scale === undefined ? undefined : { scale },
      firstPageNumber: page.firstPage,
      printOrder: page.overThenDown ? "OverThenDown" : undefined,
      blackAndWhite: page.blackAndWhite,
      centerHorizontally: page.centerHorizontally,
      centerVertically: page.centerVertically,
      printGridlines: page.printGridlines,
      printHeadings: page.printHeadings,
      leftMargin: margins && margins.left * INCH,
      rightMargin: margins && margins.right * INCH,
      topMargin: margins && margins.top * INCH,
      bottomMargin: margins && margins.bottom * INCH,
      headerMargin: margins && margins.header * INCH,
      footerMargin: margins && margins.footer * INCH,
      headersFooters: headerFooter ? textsOf(headerFooter) : undefined,
    }) ?? {}
  );
}

function protectionOf(attributes: Readonly<Record<string, string>>): ProtectionRecord {
  const off = (name: string): boolean => attributes[name] === "0" || attributes[name] === "false";
  const on = (name: string): boolean => attributes[name] === "1" || attributes[name] === "true";
  const selectionMode = on("selectUnlockedCells") ? "None" : on("selectLockedCells") ? "Unlocked" : "Normal";
  return { options: { ...Object.fromEntries(Object.entries(PROTECTED).map(([name, attribute]) => [name, off(attribute)])), allowEditObjects: !on("objects"), allowEditScenarios: !on("scenarios"), selectionMode } };
}

/** How the sheet is printed, and whether it is protected. */
export function openPage(sheet: Worksheet, file: FileSheet): void {
  const { held } = sheet.book;
  const page = recordOf(file.pageSetup);
  if (Object.keys(page).length > 0) held.put(`page/${sheet.Id}`, page);
  const { printArea, titleRows, titleColumns } = file.pageSetup;
  const areas = (printArea ?? "").split(",").flatMap((part) => parseBlock(part) ?? []).map(boxOf);
  if (areas.length > 0) sheet.setHiddenName(PRINT_AREA, areas);
  const titles = [...(titleColumns ? [{ r: 0, c: titleColumns.from, nr: SHEET_ROWS, nc: titleColumns.to - titleColumns.from + 1 }] : []), ...(titleRows ? [{ r: titleRows.from, c: 0, nr: titleRows.to - titleRows.from + 1, nc: SHEET_COLUMNS }] : [])];
  if (titles.length > 0) sheet.setHiddenName(PRINT_TITLES, titles);
  if (file.protection) held.put(`protection/${sheet.Id}`, protectionOf(file.protection));
}
