import type { Span } from "./block";

/** One document of a submission, or the whole file when it is a single one. */
export interface DocumentPart extends Span {
  /** As EDGAR names it: "S-3/A", "EX-5.1"; null where the file does not say. */
  readonly type: string | null;
}

/** What the header of a submission states. */
export interface SubmissionHeader {
  readonly formType: string | null;
  readonly company: string | null;
  /** ISO date, or null. */
  readonly filed: string | null;
}

export interface Submission {
  readonly header: SubmissionHeader;
  readonly parts: readonly DocumentPart[];
}

const MOST_PARTS = 2000;

/**
 * The documents of a submission file, in order, with what its header states; a file without <DOCUMENT> is one part.
 * @param text the decoded file
 * @example splitSubmission("<DOCUMENT>\n<TYPE>S-3/A\n<TEXT>\nHi\n</TEXT></DOCUMENT>").parts[0].type is "S-3/A"
 */
export function splitSubmission(text: string): Submission {
  const first = text.indexOf("<DOCUMENT>");
  if (first < 0) return { header: readHeader(""), parts: [{ type: null, start: 0, end: text.length }] };
  const parts: DocumentPart[] = [];
  for (let at = first; at >= 0 && parts.length < MOST_PARTS; ) {
    const next = text.indexOf("<DOCUMENT>", at + 10);
    const limit = next < 0 ? text.length : next;
    const closing = text.indexOf("</DOCUMENT>", at);
    const end = closing >= 0 && closing < limit ? closing : limit;
    const headEnd = text.indexOf("<TEXT>", at);
    const start = headEnd >= 0 && headEnd < end ? headEnd + 6 : at + 10;
    const type = /<TYPE>([^\r\n<]{1,40})/.exec(text.slice(at, Math.min(start, at + 2000)))?.[1]?.trim() ?? null;
    parts.push({ type, start, end });
    at = next;
  }
  return { header: readHeader(text.slice(0, Math.min(first, 20000))), parts };
}

function readHeader(head: string): SubmissionHeader {
  const filed = /FILED AS OF DATE:\s{0,20}(\d{4})(\d{2})(\d{2})/.exec(head);
  return {
    formType: /CONFORMED SUBMISSION TYPE:[ \t]{0,20}([^\s]{1,20})/.exec(head)?.[1] ?? null,
    company: /COMPANY CONFORMED NAME:[ \t]{0,40}([^\r\n]{1,150})/.exec(head)?.[1]?.trim() ?? null,
    filed: filed ? `${filed[1]}-${filed[2]}-${filed[3]}` : null,
  };
}
