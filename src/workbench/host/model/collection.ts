import { fail, HostObject } from "../protocol/hostError";

interface Keyed {
  readonly _Id?: string | number;
  readonly Name?: string;
}

/** What every collection of the object model answers; items are found by id, or by name whatever its case. */
export abstract class Collection<T extends HostObject & Keyed> extends HostObject {
  static readonly scalars: readonly string[] = ["Count"];
  /** The items, in order; the batch executor reads a collection through it. */
  abstract Items(): T[];

  get Count(): number { return this.Items().length; }
  GetCount(): number { return this.Items().length; }
  find(key: string | number): T | undefined {
    const name = typeof key === "string" ? key.toLowerCase() : null;
    return this.Items().find((item) => item._Id === key || (name !== null && item.Name?.toLowerCase() === name));
  }
  Indexer(key: string | number): T { return this.find(key) ?? fail("ItemNotFound"); }
  GetItem(key: string | number): T { return this.Indexer(key); }
  GetItemOrNullObject(key: string | number): T | null { return this.find(key) ?? null; }
  GetItemAt(index: number): T { return this.Items()[index] ?? fail("ItemNotFound"); }
}
