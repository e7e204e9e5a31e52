import type { Finding } from "../finding";
import { report, type Check } from "./check";
import { refsSaying } from "./rowsByRef";

const NO = /^(no|none|n\/?a|-|—|–|false|not? (a|an) .*)?\.?$/i;
const TELLS = /broker[\s-]?dealer|underwriter/i;

/** A selling stockholder that is a broker-dealer, or affiliated with one, has its note. */
export const brokerDealerNote: Check = {
  id: "broker-dealer-note",
  title: "A broker-dealer has its note",
  run: ({ rows, notes, headingNoteRefs }) => {
    const telling = refsSaying(notes, TELLS);
    const tellsOfAll = headingNoteRefs.some((ref) => telling.has(ref));
    return rows.flatMap((row, index): Finding[] => {
      const says = row.brokerDealer.trim();
      if (NO.test(says) || tellsOfAll || row.noteRefs.some((ref) => telling.has(ref))) return [];
      return [report("broker-dealer-note", "warning", `${row.name} is entered as a broker-dealer or its affiliate ("${says}"), and no note of the row says so.`, { kind: "holder", index, column: "brokerDealer" })];
    });
  },
};
