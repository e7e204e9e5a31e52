import type { CivilDate } from "../../core/exact/civilDate";
import { LONG_DATE, readLongDate } from "./longDates";
import type { Paragraph } from "./paragraphs";

export interface OwnershipDate {
  readonly date: CivilDate;
  readonly paragraph: Paragraph;
}

const OWNED = new RegExp(`\\b(?:own(?:ed|ership|s)?|held|holdings|information)\\b[^.;]{0,260}?\\bas of\\s+(?:the close of business on\\s+)?(${LONG_DATE})|\\bas of\\s+(${LONG_DATE})[^.;]{0,200}\\b(?:own(?:ed|ership|s)?|held)\\b`, "gi");

/** The days as of which the holdings are stated, in the paragraphs given (those that lead to the table). */
export function findOwnershipDates(paragraphs: readonly Paragraph[]): OwnershipDate[] {
  return paragraphs.flatMap((paragraph) => {
    const text = paragraph.text.replace(/\s+/g, " ");
    return [...text.matchAll(OWNED)].flatMap((match) => {
      const date = readLongDate(match[1] ?? match[2] ?? "");
      return date === null ? [] : [{ date, paragraph }];
    });
  });
}
