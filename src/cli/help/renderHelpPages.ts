import type { FunctionsFile } from "./functionMetadata";
import { helpIndex } from "./helpIndex";
import { helpPage } from "./helpPage";

/** The help pages that are served with the add-in, by path: help/index.html, and help/NAME.html for every function. */
export function renderHelpPages(metadata: FunctionsFile): Map<string, string> {
  return new Map([["help/index.html", helpIndex(metadata)], ...metadata.functions.map((item): [string, string] => [`help/${item.id}.html`, helpPage(item)])]);
}
