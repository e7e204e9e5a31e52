import type { Finding } from "../finding";
import { report, type Check } from "./check";

const NO = /^(no|none|n\/?a|-|—|–|false|not? (a|an) .*)?\.?$/i;

/** A selling stockholder that is a broker-dealer, or affiliated with one, has its note. */
export const brokerDealerNote: Check = {
  id: "broker-dealer-note",
  title: "A broker-dealer has its note",
  run: ({ rows, notes }) => rows.flatMap((row, index): Finding[] => {
    const says = row.brokerDealer.trim();
    const tells = notes.some((note) => row.noteRefs.includes(note.ref) && /broker[\s-]?dealer|underwriter/i.test(note.text));
    if (NO.test(says) || tells) return [];
    return [report("broker-dealer-note", "warning", `${row.name} is entered as a broker-dealer or its affiliate ("${says}"), and no note of the row says so.`, { kind: "holder", index, column: "brokerDealer" })];
  }),
};
