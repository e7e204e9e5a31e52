import { withoutEntities } from "./decodeEntity";

/** What a tag says of its words' place and look; "" where it says nothing. */
export interface Attributes {
  readonly style: string;
  readonly colspan: string;
  readonly rowspan: string;
}

export const NO_ATTRIBUTES: Attributes = { style: "", colspan: "", rowspan: "" };

const LONGEST_VALUE = 1000;
const LONGEST_NAME = 12;
const [DOUBLE, SINGLE, SLASH, EQUALS, GREATER] = [34, 39, 47, 61, 62] as const;

/**
 * The attributes of an opening tag that matter here, and where the tag ends; of an attribute that is given twice the last counts.
 * @param from offset behind the tag's name
 * @returns `end` is the offset of the tag's ">"; null where the tag never ends
 */
export function readAttributes(text: string, from: number): { readonly attributes: Attributes; readonly end: number; readonly selfClosing: boolean } | null {
  let at = from;
  let afterSlash = false;
  let style = "";
  let colspan = "";
  let rowspan = "";
  for (;;) {
    at = passBlanks(text, at);
    if (at >= text.length) return null;
    const code = text.charCodeAt(at);
    if (code === GREATER) return { attributes: style === "" && colspan === "" && rowspan === "" ? NO_ATTRIBUTES : { style, colspan, rowspan }, end: at, selfClosing: afterSlash };
    afterSlash = code === SLASH;
    if (afterSlash) {
      at++;
      continue;
    }
    const start = at;
    at = endOfAttributeName(text, at + 1);
    const name = at - start > LONGEST_NAME ? "" : text.slice(start, at).toLowerCase();
    at = passBlanks(text, at);
    let value = "";
    if (text.charCodeAt(at) === EQUALS) {
      at = passBlanks(text, at + 1);
      const quote = text.charCodeAt(at);
      const quoted = quote === DOUBLE || quote === SINGLE;
      const valueStart = quoted ? at + 1 : at;
      const valueEnd = quoted ? text.indexOf(quote === DOUBLE ? '"' : "'", valueStart) : endOfBareValue(text, at);
      if (valueEnd < 0 || valueEnd >= text.length) return null;
      if (name === "style" || name === "colspan" || name === "rowspan") value = withoutEntities(text.slice(valueStart, Math.min(valueEnd, valueStart + LONGEST_VALUE)));
      at = quoted ? valueEnd + 1 : valueEnd;
    }
    if (name === "style") style = value;
    else if (name === "colspan") colspan = value;
    else if (name === "rowspan") rowspan = value;
  }
}

function passBlanks(text: string, from: number): number {
  let at = from;
  while (isBlank(text.charCodeAt(at))) at++;
  return at;
}

function endOfAttributeName(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === EQUALS || code === GREATER || code === SLASH || isBlank(code)) return at;
  }
  return text.length;
}

function endOfBareValue(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === GREATER || isBlank(code)) return at;
  }
  return text.length;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13 || code === 12;
}
