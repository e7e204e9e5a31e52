import type { BaseFunction, BaseValueObject } from "@univerjs/engine-formula";
import type { UniverNamespaces } from "../../univer/univerNamespaces";

/** HYPERLINK(link, [name]) has the name for its value, or the link; Univer makes rich text of it, which no formula can read. */
export function hyperlinkFunction({ formula }: UniverNamespaces): BaseFunction {
  class Hyperlink extends formula.BaseFunction {
    override calculate(link: BaseValueObject, name?: BaseValueObject): BaseValueObject { return link.isError() ? link : name ?? link; }
  }
  const hyperlink = new Hyperlink("HYPERLINK");
  hyperlink.minParams = 1;
  hyperlink.maxParams = 2;
  return hyperlink;
}
