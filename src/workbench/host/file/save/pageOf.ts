import { PRINT_AREA, PRINT_TITLES, type HeaderFooterTexts } from "../../model/pageLayout";
import { isWholeColumns, isWholeRows, type Box } from "../../model/address";
import type { Worksheet } from "../../model/worksheet";
import { blockName } from "../cellReference";
import { compact } from "../read/readStyles";
import type { FilePageSetup } from "../types/sheetFile";

/** Numbers of papers in the file, by their names in Office.js (ECMA-376 part 1, 18.3.1.63). */
export const PAPERS: Readonly<Record<string, number>> = { Letter: 1, LetterSmall: 2, Tabloid: 3, Ledger: 4, Legal: 5, Statement: 6, Executive: 7, A3: 8, A4: 9, A4Small: 10, A5: 11, B4: 12, B5: 13, Folio: 14, Quatro: 15, Paper10x14: 16, Paper11x17: 17, Note: 18 };
const INCH = 72;

function sectionOf(left: string | undefined, center: string | undefined, right: string | undefined): string | undefined {
  const text = [["&L", left], ["&C", center], ["&R", right]].map(([mark, part]) => (part ? `${mark}${part}` : "")).join("");
  return text === "" ? undefined : text;
}

const headerFooterOf = (texts: HeaderFooterTexts): FilePageSetup["headerFooter"] => compact({ oddHeader: sectionOf(texts.leftHeader, texts.centerHeader, texts.rightHeader), oddFooter: sectionOf(texts.leftFooter, texts.centerFooter, texts.rightFooter) });

const nameOfBox = ({ r, c, nr, nc }: Box): string => blockName({ top: r, left: c, bottom: r + nr - 1, right: c + nc - 1 });

/** How a sheet is printed. */
export function pageOf(sheet: Worksheet): FilePageSetup {
  const { page } = sheet;
  const { horizontalFitToPages: wide, verticalFitToPages: tall, scale } = page.zoom ?? {};
  const fits = wide !== undefined || tall !== undefined;
  const ownMargins = [page.leftMargin, page.rightMargin, page.topMargin, page.bottomMargin, page.headerMargin, page.footerMargin].some((margin) => margin !== undefined);
  const inches = (points: number | undefined, usual: number): number => (points === undefined ? usual : Math.round((points / INCH) * 10000) / 10000);
  const areas = sheet.hiddenNameBoxes(PRINT_AREA);
  const titles = sheet.hiddenNameBoxes(PRINT_TITLES);
  const rows = titles.find(isWholeRows);
  const columns = titles.find(isWholeColumns);
  return (
    compact<FilePageSetup>({
      orientation: page.orientation === "Landscape" ? "landscape" : page.orientation === "Portrait" ? "portrait" : undefined,
      paper: page.paperSize === undefined ? undefined : PAPERS[page.paperSize],
      scale: !fits && scale !== undefined && scale !== 100 ? scale : undefined,
      fitToWidth: fits ? (wide ?? 0) : undefined,
      fitToHeight: fits ? (tall ?? 0) : undefined,
      firstPage: typeof page.firstPageNumber === "number" ? page.firstPageNumber : undefined,
      overThenDown: page.printOrder === "OverThenDown" ? true : undefined,
      blackAndWhite: page.blackAndWhite ? true : undefined,
      margins: ownMargins ? { left: inches(page.leftMargin, 0.7), right: inches(page.rightMargin, 0.7), top: inches(page.topMargin, 0.75), bottom: inches(page.bottomMargin, 0.75), header: inches(page.headerMargin, 0.3), footer: inches(page.footerMargin, 0.3) } : undefined,
      centerHorizontally: page.centerHorizontally ? true : undefined,
      centerVertically: page.centerVertically ? true : undefined,
      printGridlines: page.printGridlines ? true : undefined,
      printHeadings: page.printHeadings ? true : undefined,
      printArea: areas.length > 0 ? areas.map(nameOfBox).join(",") : undefined,
      titleRows: rows ? { from: rows.r, to: rows.r + rows.nr - 1 } : undefined,
      titleColumns: columns ? { from: columns.c, to: columns.c + columns.nc - 1 } : undefined,
      headerFooter: page.headersFooters ? headerFooterOf(page.headersFooters) : undefined,
    }) ?? {}
  );
}
