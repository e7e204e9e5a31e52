import type { XmlElement } from "./readXml";
import { escapeAttribute, escapeText } from "./writeXml";

const prefixOf = (name: string): string | null => (name.includes(":") ? name.slice(0, name.indexOf(":")) : null);

/** Revision marks of Excel's own (xr:uid and the like) name nothing that anybody needs. */
const isRevisionMark = (name: string): boolean => /^xr\d*:/.test(name);

function prefixesIn(element: XmlElement, found: Set<string>): Set<string> {
  for (const name of [element.name, ...Object.keys(element.attributes)]) {
    const prefix = prefixOf(name);
    if (prefix && prefix !== "xmlns" && prefix !== "xml" && !isRevisionMark(name)) found.add(prefix);
  }
  const requires = element.attributes["Requires"];
  for (const prefix of requires ? requires.split(/\s+/) : []) found.add(prefix);
  for (const child of element.children) prefixesIn(child, found);
  return found;
}

function serialize(element: XmlElement, extra: Readonly<Record<string, string>>): string {
  const attributes = { ...extra, ...Object.fromEntries(Object.entries(element.attributes).filter(([name]) => !isRevisionMark(name))) };
  const head = `<${element.name}${Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join("")}`;
  const leaf = element.children.length === 0;
  const inner = (leaf ? escapeText(element.text) : "") + element.children.map((child) => serialize(child, {})).join("");
  return inner === "" ? `${head}/>` : `${head}>${inner}</${element.name}>`;
}

/** An element back as XML that can stand anywhere: it declares the namespaces that it uses, from `scope` (the attributes of the elements around it). */
export function keepXml(element: XmlElement, scope: Readonly<Record<string, string>>): string {
  const declared: Record<string, string> = {};
  for (const prefix of prefixesIn(element, new Set())) {
    const key = `xmlns:${prefix}`;
    const namespace = scope[key];
    if (namespace !== undefined && element.attributes[key] === undefined) declared[key] = namespace;
  }
  const own = scope["xmlns"];
  if (prefixOf(element.name) === null && own !== undefined && element.attributes["xmlns"] === undefined) declared["xmlns"] = own;
  return serialize(element, declared);
}
