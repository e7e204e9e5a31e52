import { fail, HostObject } from "../protocol/hostError";
import { Collection } from "./collection";
import type { Workbook } from "./workbook";

const NAMESPACE = /^\s*(?:<\?xml[^>]*\?>)?\s*(?:<!--[\s\S]*?-->\s*)*<(?:([\w.-]+):)?[\w.-]+([^>]*)>/;

/** The namespace of an XML document's root element, "" for none; null when the text is no document. */
export function rootNamespace(xml: string): string | null {
  const root = NAMESPACE.exec(xml);
  if (!root) return null;
  const attribute = new RegExp(`(?:^|\\s)xmlns${root[1] ? `:${root[1]}` : ""}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(root[2]!);
  return attribute ? attribute[1] ?? attribute[2] ?? "" : "";
}

export class CustomXmlPart extends HostObject {
  static readonly scalars = ["Id", "NamespaceUri"];
  constructor(private readonly book: Workbook, readonly _Id: string) { super(); }
  get Id(): string { return this._Id; }
  get NamespaceUri(): string { return rootNamespace(this.GetXml()) ?? ""; }
  GetXml(): string { return this.book.held.get<string>(`xml/${this._Id}`) ?? fail("ItemNotFound"); }
  SetXml(xml: string): void {
    this.GetXml();
    this.book.held.set(`xml/${this._Id}`, checked(xml));
  }
  Delete(): void { this.book.held.set(`xml/${this._Id}`, null); }
}

const checked = (xml: string): string => (rootNamespace(xml) === null ? fail("InvalidArgument", "The text is not an XML document.") : xml);

export class CustomXmlParts extends Collection<CustomXmlPart> {
  constructor(private readonly book: Workbook, private readonly namespace: string | null) { super(); }
  Items(): CustomXmlPart[] {
    const parts = this.book.held.keys("xml").map((key) => new CustomXmlPart(this.book, key.slice("xml/".length)));
    return this.namespace === null ? parts : parts.filter((part) => part.NamespaceUri === this.namespace);
  }
  /** `id` is given when a file is opened. */
  Add(xml: string, id?: string): CustomXmlPart {
    const given = id ?? `{${this.book.guid()}}`;
    this.book.held.set(`xml/${given}`, checked(xml));
    return new CustomXmlPart(this.book, given);
  }
  GetByNamespace(namespace: string): CustomXmlParts { return new CustomXmlParts(this.book, namespace); }
  GetOnlyItemOrNullObject(): CustomXmlPart | null {
    const items = this.Items();
    return items.length === 1 ? items[0]! : null;
  }
  GetOnlyItem(): CustomXmlPart { return this.GetOnlyItemOrNullObject() ?? fail("ItemNotFound"); }
}
