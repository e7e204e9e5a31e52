import type { FileHeaderFooter, FilePageSetup } from "../types/sheetFile";
import { escapeText, xml } from "../xml/writeXml";
import { encodeXString } from "../xml/xString";

const section = (name: string, text: string | undefined): string => (text === undefined ? "" : xml(name, {}, escapeText(encodeXString(text))));

function headerFooterXml(text: FileHeaderFooter): string {
  const odd = text.evenHeader !== undefined || text.evenFooter !== undefined;
  const first = text.firstHeader !== undefined || text.firstFooter !== undefined;
  return xml("headerFooter", { differentOddEven: odd || undefined, differentFirst: first || undefined }, section("oddHeader", text.oddHeader), section("oddFooter", text.oddFooter), section("evenHeader", text.evenHeader), section("evenFooter", text.evenFooter), section("firstHeader", text.firstHeader), section("firstFooter", text.firstFooter));
}

export const fitsToPages = (setup: FilePageSetup): boolean => setup.fitToWidth !== undefined || setup.fitToHeight !== undefined;

/** What a sheet says about printing, by the name of its element; empty where there is nothing to say. */
export function pageXml(setup: FilePageSetup): { readonly printOptions: string; readonly pageMargins: string; readonly pageSetup: string; readonly headerFooter: string } {
  const { margins } = setup;
  const options = { horizontalCentered: setup.centerHorizontally, verticalCentered: setup.centerVertically, headings: setup.printHeadings, gridLines: setup.printGridlines };
  const page = { paperSize: setup.paper, scale: setup.scale, firstPageNumber: setup.firstPage, fitToWidth: setup.fitToWidth, fitToHeight: setup.fitToHeight, pageOrder: setup.overThenDown ? "overThenDown" : undefined, orientation: setup.orientation, blackAndWhite: setup.blackAndWhite, useFirstPageNumber: setup.firstPage === undefined ? undefined : true };
  const says = (attributes: Readonly<Record<string, unknown>>): boolean => Object.values(attributes).some((value) => value !== undefined);
  return {
    printOptions: says(options) ? xml("printOptions", options) : "",
    pageMargins: margins ? xml("pageMargins", { left: margins.left, right: margins.right, top: margins.top, bottom: margins.bottom, header: margins.header, footer: margins.footer }) : "",
    pageSetup: says(page) ? xml("pageSetup", page) : "",
    headerFooter: setup.headerFooter ? headerFooterXml(setup.headerFooter) : "",
  };
}
