import type { Finding, Severity } from "../finding";
import { brokerDealerNote } from "./brokerDealerNote";
import type { Check } from "./check";
import type { CheckInput } from "./checkInput";
import { columnFooting } from "./columnFooting";
import { countedTwice } from "./countedTwice";
import { holderTwice } from "./holderTwice";
import { lockUpStatements } from "./lockUpStatements";
import { marksAndNotes } from "./marksAndNotes";
import { noteParts } from "./noteParts";
import { offeredWithinOwned } from "./offeredWithinOwned";
import { oneOutstanding, oneOwnershipDate } from "./oneStatement";
import { percentCells } from "./percentCells";
import { registeredTies } from "./registeredTies";
import { relationshipStated } from "./relationshipStated";
import { rowArithmetic } from "./rowArithmetic";
import { totalPercent } from "./totalPercent";

/** What a careful reader ticks and ties, in the order in which a reviewer reads. */
export const checks: readonly Check[] = [
  registeredTies, columnFooting, rowArithmetic, offeredWithinOwned, percentCells, totalPercent,
  noteParts, countedTwice, marksAndNotes, oneOutstanding, oneOwnershipDate, lockUpStatements, holderTwice, brokerDealerNote, relationshipStated,
];

const GRADE: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Runs every check; findings by severity, and within one in the order of the checks. */
export function checkTable(input: CheckInput): Finding[] {
  return checks.flatMap((check) => check.run(input)).sort((a, b) => GRADE[a.severity] - GRADE[b.severity]);
}
