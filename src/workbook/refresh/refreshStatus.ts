import type { Outcome } from "../../core/finding";
import { accept, refuse } from "../../core/outcome";
import { causeOf } from "../describeFailure";
import { PROVENANCE_NAMESPACE, PROVENANCE_VERSION } from "../provenance/provenance";
import { parseProvenance } from "../provenance/provenanceXml";
import { changeKind } from "./changeKind";
import { parseHead, type Head } from "./head";
import { GONE, NEWER } from "./readSet";
import type { RefreshStatus } from "./types";

/** Where a table came from, when it was refreshed, whether that can be taken back, and whether a refresh stopped in the middle. */
export async function refreshStatus(suffix: string): Promise<Outcome<RefreshStatus>> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const parts = context.workbook.customXmlParts.getByNamespace(PROVENANCE_NAMESPACE).load("items/id");
      await context.sync();
      const xmls = parts.items.map((part) => part.getXml());
      await context.sync();
      const records = xmls.map(({ value }) => parseProvenance(value));
      if (records.includes("newer")) return refuse("refresh", NEWER);
      const record = records.find((one) => one !== null && one !== "newer" && one.suffix === suffix);
      if (!record || record === "newer") return refuse("refresh", GONE);
      const head = xmls.map(({ value }) => parseHead(value)).find((one): one is Head => one !== null && one !== "newer" && one.suffix === suffix && one.of === record.insertedAt);
      return accept({
        suffix, source: record.source,
        refreshedAt: head?.state === "done" && head.revision > 0 ? head.at : null,
        isOlder: record.version < PROVENANCE_VERSION,
        decidedBy: head?.state === "done" ? head.decidedBy : "",
        lastChange: head?.state === "done" && head.change ? changeKind(head.change) : null,
        canUndo: head?.state === "done" && head.change !== null,
        unfinished: head?.state === "writing" ? { suffix, startedAt: head.at, source: head.change?.source.to.name ?? "" } : null,
      });
    });
  } catch (error) {
    return refuse("refresh", causeOf(error));
  }
}
