import type { CheckInput, CheckRow } from "./checkInput";
import { refsSaying } from "./rowsByRef";

/**
 * What notes say of offering more than is owned: an ownership cap, rights that come only after 60 days or await an approval, a cushion for a price
 * that may move. A "limited" partnership or company, any other percentage, and options "exercisable within 60 days" are no such reason.
 */
const REASON = new RegExp([
  String.raw`\bexceed|\bin excess of\b|\bcushion\b|\bblockers?\b|\bapprovals?\b|\bfloor price\b|\bfloating\b|\banti-?dilution\b|\bindeterminate\b`,
  String.raw`\b(?:ownership|conversion|exercise|exchange|contractual|issuance)[- ]caps?\b|%\s?caps?\b|\bcap (?:of|on|at|that|limits)\b|\bcapped at\b`,
  String.raw`\blimits?\b|\blimitations?\b|\blimited (?:to|so|by|such)\b|\b(?:not|no)\b[^.]{0,300}\bmore than \d{1,2}(?:\.\d+)?\s?%`,
  String.raw`\bnot\b[^.]{0,80}\bwithin (?:60|sixty)\b|\b(?:after|beyond|later than|more than)\b[^.]{0,30}\b(?:60|sixty)[- ]days?\b`,
  String.raw`\b(?:may|might|could) (?:become|be) (?:issuable|issued)\b`,
  String.raw`\b(?:conversion|exercise) (?:price|rate|ratio)s?\b[^.]{0,80}\b(?:adjust|reset|decreas|declin|fall|lower|reduc|fluctuat)`,
  String.raw`\b(?:adjust|reset|decreas|declin|fall|lower|reduc|fluctuat)\w*\b[^.]{0,80}\b(?:conversion|exercise) (?:price|rate|ratio)`,
].join("|"), "i");

/** Which rows have a note, their own or one on a heading, that says why more is offered than is owned. */
export function reasonForMore({ notes, headingNoteRefs }: Pick<CheckInput, "notes" | "headingNoteRefs">): (row: Pick<CheckRow, "noteRefs">) => boolean {
  const telling = refsSaying(notes, REASON);
  const tellsOfAll = headingNoteRefs.some((ref) => telling.has(ref));
  return ({ noteRefs }) => tellsOfAll || noteRefs.some((ref) => telling.has(ref));
}
