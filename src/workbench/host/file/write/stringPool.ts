import { MAIN } from "../xml/names";
import { escapeText, XML_HEAD } from "../xml/writeXml";
import { encodeXString } from "../xml/xString";

/** The workbook's texts, each once (xl/sharedStrings.xml). */
export class StringPool {
  private readonly index = new Map<string, number>();
  private uses = 0;

  add(text: string): number {
    this.uses++;
    const known = this.index.get(text);
    if (known !== undefined) return known;
    this.index.set(text, this.index.size);
    return this.index.size - 1;
  }

  get size(): number {
    return this.index.size;
  }

  toXml(): string {
    const items: string[] = [];
    for (const text of this.index.keys()) items.push(`<si><t${/^\s|\s$|[\n\t]/.test(text) ? ' xml:space="preserve"' : ""}>${escapeText(encodeXString(text))}</t></si>`);
    return `${XML_HEAD}<sst xmlns="${MAIN}" count="${this.uses}" uniqueCount="${this.index.size}">${items.join("")}</sst>`;
  }
}
