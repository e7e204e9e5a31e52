import { HostObject } from "../protocol/hostError";
import { Collection } from "./collection";
import type { Workbook } from "./workbook";

/** Excel.QueryCollection (ExcelApi 1.14): the names of queries that a test put under `query/NAME`. */
export class Queries extends Collection<Query> {
  constructor(private readonly book: Workbook) { super(); }
  Items(): Query[] { return this.book.held.keys("query").map((key) => new Query(key.slice("query/".length))); }
}

export class Query extends HostObject {
  static readonly scalars = ["Name"];
  constructor(readonly Name: string) { super(); }
}
