export type XmlAttributes = Readonly<Record<string, string | number | boolean | undefined>>;

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\n": "&#10;", "\t": "&#9;", "\r": "&#13;" };

/** Text between tags. */
export const escapeText = (text: string): string => (/[&<>\r]/.test(text) ? text.replace(/[&<>\r]/g, (c) => ESCAPES[c] ?? c) : text);

/** Text of an attribute; line breaks survive as references. */
export const escapeAttribute = (text: string): string => text.replace(/[&<>"\n\t\r]/g, (c) => ESCAPES[c] ?? c);

/** `<name a="1">…</name>`: attributes that are undefined and content that is empty are left out; true is "1", false is "0". */
export function xml(name: string, attributes: XmlAttributes, ...content: readonly (string | undefined | null | false)[]): string {
  let head = `<${name}`;
  for (const key of Object.keys(attributes)) {
    const value = attributes[key];
    if (value !== undefined) head += ` ${key}="${typeof value === "boolean" ? (value ? "1" : "0") : escapeAttribute(String(value))}"`;
  }
  const inner = content.filter(Boolean).join("");
  return inner === "" ? `${head}/>` : `${head}>${inner}</${name}>`;
}
