import { isProvenance } from "./isProvenance";
import { packHolders, unpackHolders } from "./packedHolders";
import { PROVENANCE_NAMESPACE, PROVENANCE_VERSION, type Provenance } from "./provenance";

/** What JSON in an element's text must not hold as it stands. */
export const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const UNESCAPES: ReadonlyMap<string, string> = new Map([["amp", "&"], ["lt", "<"], ["gt", ">"], ["quot", '"'], ["apos", "'"]]);

/** A ratio's two whole numbers are past what JSON can say, so they travel as text; millions of digits are no ratio of ours. */
const write = (_key: string, value: unknown): unknown => (typeof value === "bigint" ? value.toString() : value);
const read = (key: string, value: unknown): unknown => ((key === "num" || key === "den") && typeof value === "string" && /^-?\d{1,400}$/.test(value) ? BigInt(value) : value);

/** The custom XML part of one set: its version as an attribute, the record as JSON in the element's text. */
export function formatProvenance(provenance: Provenance): string {
  return formatRecord("set", provenance.version, { ...provenance, holders: packHolders(provenance.holders) });
}

/** A record of ours as an XML document of its own: the version as an attribute, the rest as JSON in the root element's text. */
export function formatRecord(element: string, version: number, record: unknown): string {
  const json = JSON.stringify(record, write).replace(/[&<>]/g, (character) => ESCAPES[character]!);
  return `<${element} xmlns="${PROVENANCE_NAMESPACE}" version="${version}">${json}</${element}>`;
}

/** Reads a part; "newer" when a later version of ours wrote it, null when it is damaged or another's. */
export function parseProvenance(xml: string): Provenance | "newer" | null {
  const record = parseRecord<Provenance>("set", PROVENANCE_VERSION, xml);
  if (record === null || record === "newer") return record;
  if (!Array.isArray(record.holders) || !(record.version <= PROVENANCE_VERSION)) return null;
  const whole = { ...record, holders: unpackHolders(record.holders) };
  return isProvenance(whole) ? whole : null;
}

/** What `formatRecord` wrote; "newer" for a version above `known`, null for another element or a damaged one. */
export function parseRecord<T>(element: string, known: number, xml: string): T | "newer" | null {
  // From the beginning and from the end: a part that anybody may have written is never searched from each of its places.
  const [head = "", name = "", attributes = ""] = new RegExp(`^\\ufeff?\\s*(?:<\\?[^>]*>\\s*)*<((?:\\w+:)?${element})(?=[\\s>])([^>]*)>`).exec(xml) ?? [];
  const end = xml.lastIndexOf(`</${name}>`);
  if (head === "" || end < head.length) return null;
  const version = Number(/\bversion="(\d+)"/.exec(attributes)?.[1] ?? 0);
  if (version > known) return "newer";
  try {
    return JSON.parse(unescape(xml.slice(head.length, end)), read) as T;
  } catch {
    return null;
  }
}

function unescape(text: string): string {
  return text.replace(/^<!\[CDATA\[([\s\S]*)\]\]>$/, "$1").replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (all, name: string) => {
    if (!name.startsWith("#")) return UNESCAPES.get(name) ?? all;
    return String.fromCodePoint(name[1] === "x" ? parseInt(name.slice(2), 16) : Number(name.slice(1)));
  });
}
