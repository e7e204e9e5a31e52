import type { Finding, Severity, Subject } from "../finding";
import { brokerDealerNote } from "./brokerDealerNote";
import type { Check } from "./check";
import type { CheckInput } from "./checkInput";
import { columnFooting } from "./columnFooting";
import { countedTwice } from "./countedTwice";
import { dateOrder } from "./dateOrder";
import { holderTwice } from "./holderTwice";
import { leftForReview } from "./leftForReview";
import { lockUpStatements } from "./lockUpStatements";
import { marksAndNotes } from "./marksAndNotes";
import { noteParts } from "./noteParts";
import { offeredWithinOwned } from "./offeredWithinOwned";
import { oneOutstanding, oneOwnershipDate } from "./oneStatement";
import { percentCells } from "./percentCells";
import { printedFigure } from "./printedFigure";
import { registeredTies } from "./registeredTies";
import { relationshipStated } from "./relationshipStated";
import { rowArithmetic } from "./rowArithmetic";
import { totalPercent } from "./totalPercent";

/** What a careful reader ticks and ties, in the order in which a reviewer reads. */
export const checks: readonly Check[] = [
  registeredTies, columnFooting, rowArithmetic, offeredWithinOwned, percentCells, totalPercent,
  noteParts, countedTwice, marksAndNotes, oneOutstanding, oneOwnershipDate, lockUpStatements, dateOrder, holderTwice, brokerDealerNote, relationshipStated, printedFigure, leftForReview,
];

const GRADE: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Runs every check; findings by severity, and within one in the order of the checks. */
export function checkTable(input: CheckInput): Finding[] {
  return graded(checks.flatMap((check) => check.run(input)));
}

/** The same in steps, none of which goes through more of a large table than a moment allows. */
export function* checkSteps(input: CheckInput): Generator<void, Finding[], void> {
  const found: Finding[] = [];
  for (const check of checks) {
    found.push(...(check.steps ? yield* check.steps(input) : check.run(input)));
    yield;
  }
  return graded(found);
}

/** Checks that give a printed figure and what it should be. */
const SPEAK_OF_FIGURES: ReadonlySet<string> = new Set([rowArithmetic.id, percentCells.id, totalPercent.id]);

/** A figure that another finding already speaks of is not told a second time as printed otherwise. */
function graded(found: readonly Finding[]): Finding[] {
  const cells = new Set(found.flatMap(({ check, subjects }) => (SPEAK_OF_FIGURES.has(check) ? subjects.flatMap(cellOf) : [])));
  return found.filter(({ check, subjects }) => check !== printedFigure.id || !subjects.flatMap(cellOf).every((cell) => cells.has(cell))).sort((a, b) => GRADE[a.severity] - GRADE[b.severity]);
}

const cellOf = (subject: Subject): string[] => (subject.kind === "holder" && subject.column ? [`${subject.index} ${subject.column}`] : subject.kind === "total" ? [`total ${subject.column}`] : []);
