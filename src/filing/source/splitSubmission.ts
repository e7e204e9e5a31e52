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
  const bounds = documentBounds(text);
  const first = bounds[0]?.at;
  if (first === undefined) return { header: readHeader(""), parts: [{ type: null, start: 0, end: text.length }] };
  const parts = bounds.map(({ at, end }): DocumentPart => {
    const headEnd = text.slice(at, end).indexOf("<TEXT>");
    const start = headEnd >= 0 ? at + headEnd + 6 : at + 10;
    const type = /<TYPE>([^\r\n<]{1,40})/.exec(text.slice(at, Math.min(start, at + 2000)))?.[1]?.trim() ?? null;
    return { type, start, end };
  });
  return { header: readHeader(text.slice(0, Math.min(first, 20000))), parts };
}

/** Where each document's own tag begins, and where the document ends: at its end tag, at the next document, or with the file. */
function documentBounds(text: string): { readonly at: number; readonly end: number }[] {
  const bounds: { at: number; end: number }[] = [];
  // One search by pattern for both tags: it is several times faster than two plain ones in a text full of "<".
  let open: number | null = null;
  for (const { 0: tag, index } of text.matchAll(/<\/?DOCUMENT>/g)) {
    if (open !== null) bounds.push({ at: open, end: index });
    open = tag === "<DOCUMENT>" && bounds.length < MOST_PARTS ? index : null;
  }
  if (open !== null) bounds.push({ at: open, end: text.length });
  return bounds;
}

function readHeader(head: string): SubmissionHeader {
  const filed = /FILED AS OF DATE:\s{0,20}(\d{4})(\d{2})(\d{2})/.exec(head);
  return {
    formType: /CONFORMED SUBMISSION TYPE:[ \t]{0,20}([^\s]{1,20})/.exec(head)?.[1] ?? null,
    company: /COMPANY CONFORMED NAME:[ \t]{0,40}([^\r\n]{1,150})/.exec(head)?.[1]?.trim() ?? null,
    filed: filed ? `${filed[1]}-${filed[2]}-${filed[3]}` : null,
  };
}
