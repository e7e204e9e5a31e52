import { Parser } from "htmlparser2";

/** An element as read: names keep their prefixes, `local` has none. */
export interface XmlElement {
  readonly name: string;
  readonly local: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  /** All text directly inside, joined. */
  text: string;
}

export interface XmlReading {
  /** Elements of this local name are handed to `take` when they close, and not kept: so a million rows never stand in memory at once. */
  readonly each?: string;
  readonly take?: (element: XmlElement) => void;
}

const CHUNK = 1 << 20;
const DEEPEST = 256;

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-8";
}

/** Reads a part of a workbook into elements; null where there is none. Declared entities are never expanded. */
export function readXml(part: Uint8Array | string, reading: XmlReading = {}): XmlElement | null {
  let root: XmlElement | null = null;
  const open: XmlElement[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length >= DEEPEST) throw new Error(`its XML is nested more than ${DEEPEST} deep`);
        open.push({ name, local: localName(name), attributes, children: [], text: "" });
      },
      ontext(text) {
        const last = open[open.length - 1];
        if (last) last.text += text;
      },
      onclosetag() {
        const element = open.pop();
        if (!element) return;
        const parent = open[open.length - 1];
        if (element.local === reading.each) reading.take?.(element);
        else if (parent) parent.children.push(element);
        else root ??= element;
      },
    },
    { xmlMode: true },
  );
  if (typeof part === "string") parser.write(part);
  else {
    const decoder = new TextDecoder(encodingOf(part));
    for (let at = 0; at < part.length; at += CHUNK) parser.write(decoder.decode(part.subarray(at, at + CHUNK), { stream: at + CHUNK < part.length }));
  }
  parser.end();
  return root;
}

export const childOf = (element: XmlElement | null | undefined, local: string): XmlElement | undefined => element?.children.find((child) => child.local === local);

export const childrenOf = (element: XmlElement | null | undefined, local: string): XmlElement[] => element?.children.filter((child) => child.local === local) ?? [];

/** The value of an attribute with a prefix, such as r:id, whatever the file calls the prefix. */
export function prefixedAttribute(element: XmlElement, local: string): string | undefined {
  const key = Object.keys(element.attributes).find((name) => name.endsWith(`:${local}`));
  return key === undefined ? undefined : element.attributes[key];
}

/** A whole number from an attribute, or undefined. */
export function numberOf(text: string | undefined): number | undefined {
  const value = text === undefined || text.trim() === "" ? NaN : Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** xsd:boolean; `missing` where the attribute is not there. */
export const flagOf = (text: string | undefined, missing = false): boolean => (text === undefined ? missing : text === "1" || text === "true" || text === "on");
