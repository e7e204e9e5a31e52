import type { DocumentPart, SubmissionHeader } from "../source/splitSubmission";
import type { Paragraph } from "./paragraphs";

export interface Form {
  readonly name: string;
  readonly paragraph: Paragraph | null;
}

/** The form as EDGAR names it: what the submission says, else the rule or the form that the first pages name, with "/A" for an amendment. */
export function findForm(paragraphs: readonly Paragraph[], header: SubmissionHeader, part: DocumentPart): Form | null {
  const stated = part.type !== null && !/^EX/i.test(part.type) ? part.type : header.formType;
  if (stated !== null) return { name: stated.trim().toUpperCase(), paragraph: null };
  const first = paragraphs.slice(0, 80);
  for (const paragraph of first) {
    const rule = /\bRule\s+424\s?\(\s?b\s?\)\s?\(\s?(\d)\s?\)/i.exec(paragraph.text)?.[1] ?? /\bForm\s+424\s?\(?B\)?\s?\(?(\d)\)?/i.exec(paragraph.text)?.[1];
    if (rule) return { name: `424B${rule}`, paragraph };
  }
  const after = first.slice(0, 40).find((paragraph) => /^post-effective amendment/i.test(paragraph.text.trim()));
  if (after) return { name: "POS AM", paragraph: after };
  for (const paragraph of first.slice(0, 40)) {
    const form = /\bForm\s+((?:S|F)-\s?\d{1,2})(ASR|MEF)?(\/A)?(?![\d-])/i.exec(paragraph.text) ?? /^((?:S|F)-\d{1,2})(ASR|MEF)?(\/A)?$/i.exec(paragraph.text.trim());
    if (!form) continue;
    const amended = form[3] !== undefined || first.slice(0, 40).some((other) => /\b(?:pre-effective |post-effective )?amendment no\.?\s?\d/i.test(other.text) && other.text.length < 120);
    return { name: `${(form[1] ?? "").replace(/\s/g, "").toUpperCase()}${(form[2] ?? "").toUpperCase()}${amended ? "/A" : ""}`, paragraph };
  }
  return null;
}
