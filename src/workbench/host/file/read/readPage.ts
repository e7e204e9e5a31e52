import type { FileHeaderFooter, FileMargins, FilePageSetup } from "../types/sheetFile";
import { childOf, flagOf, numberOf, type XmlElement } from "../xml/readXml";
import { decodeXString } from "../xml/xString";
import { compact } from "./readStyles";

const sectionText = (element: XmlElement | undefined, local: string): string | undefined => {
  const part = childOf(element, local);
  return part ? decodeXString(part.text) : undefined;
};

function readHeaderFooter(element: XmlElement | undefined): FileHeaderFooter | undefined {
  if (!element) return undefined;
  const even = flagOf(element.attributes["differentOddEven"]);
  const first = flagOf(element.attributes["differentFirst"]);
  const text = (local: string, used = true): string | undefined => (used ? sectionText(element, local) : undefined);
  return compact<FileHeaderFooter>({ oddHeader: text("oddHeader"), oddFooter: text("oddFooter"), evenHeader: text("evenHeader", even), evenFooter: text("evenFooter", even), firstHeader: text("firstHeader", first), firstFooter: text("firstFooter", first) });
}

function readMargins(element: XmlElement | undefined): FileMargins | undefined {
  if (!element) return undefined;
  const inch = (name: string, usual: number): number => numberOf(element.attributes[name]) ?? usual;
  return { left: inch("left", 0.7), right: inch("right", 0.7), top: inch("top", 0.75), bottom: inch("bottom", 0.75), header: inch("header", 0.3), footer: inch("footer", 0.3) };
}

/** What a sheet says about printing; its print area and titles are defined names and come later. */
export function readPage(root: XmlElement): FilePageSetup {
  const page = childOf(root, "pageSetup")?.attributes ?? {};
  const options = childOf(root, "printOptions")?.attributes ?? {};
  const fits = flagOf(childOf(childOf(root, "sheetPr"), "pageSetUpPr")?.attributes["fitToPage"]);
  const { orientation } = page;
  return (
    compact<FilePageSetup>({
      orientation: orientation === "portrait" || orientation === "landscape" ? orientation : undefined,
      paper: numberOf(page["paperSize"]),
      scale: numberOf(page["scale"]),
      fitToWidth: fits ? (numberOf(page["fitToWidth"]) ?? 1) : undefined,
      fitToHeight: fits ? (numberOf(page["fitToHeight"]) ?? 1) : undefined,
      firstPage: flagOf(page["useFirstPageNumber"]) ? numberOf(page["firstPageNumber"]) : undefined,
      overThenDown: page["pageOrder"] === "overThenDown" ? true : undefined,
      blackAndWhite: flagOf(page["blackAndWhite"]) ? true : undefined,
      margins: readMargins(childOf(root, "pageMargins")),
      centerHorizontally: flagOf(options["horizontalCentered"]) ? true : undefined,
      centerVertically: flagOf(options["verticalCentered"]) ? true : undefined,
      printGridlines: flagOf(options["gridLines"]) ? true : undefined,
      printHeadings: flagOf(options["headings"]) ? true : undefined,
      headerFooter: readHeaderFooter(childOf(root, "headerFooter")),
    }) ?? {}
  );
}
