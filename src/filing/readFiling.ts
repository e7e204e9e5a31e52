import { buildDraft } from "./draft/buildDraft";
import type { FilingOutcome, Place, ReadLogEntry } from "./draft/filingDraft";
import { readTerms, type ReadDocument } from "./draft/readTerms";
import { readHtml } from "./html/readHtml";
import type { Block } from "./source/block";
import { decodeBytes } from "./source/decodeBytes";
import { documentKind } from "./source/documentKind";
import { LineIndex } from "./source/lineIndex";
import { splitSubmission, type DocumentPart } from "./source/splitSubmission";
import { chooseTables, type Choice } from "./table/chooseTables";
import { readTabs } from "./tabs/readTabs";
import { readColumns } from "./columns/readColumns";
import { findCoverNumbers } from "./terms/registered";
import { paragraphsOf } from "./terms/paragraphs";
import { whyNoTable } from "./whyNoTable";

/** How far the reading is: characters of the file that are done, and all of them. */
export interface ReadProgress {
  readonly done: number;
  readonly total: number;
}

const SKIPPED = /^(?:GRAPHIC|ZIP|EXCEL|XML|JSON|PDF|COVER|EX-101|EX-99\.SDR)/i;
const EXHIBIT = /^EX-/i;
const USED_EXHIBIT = /^EX-(?:5|107|FILING)/i;

/**
 * Reads a filing in steps, so that a caller can show progress, pause or stop between them.
 * @param bytes the whole file: HTML, plain text, recognised text, or a submission of several documents
 * @param name of the file, for the record
 * @returns a draft of the table and the terms, or the reason why there is none in words for a person
 */
export function* readFilingSteps(bytes: Uint8Array, name: string): Generator<ReadProgress, FilingOutcome, void> {
  const decoded = decodeBytes(bytes);
  if (!decoded.ok) return { ok: false, reason: decoded.reason, log: [] };
  const { text } = decoded;
  yield { done: 0, total: text.length };
  const { header, parts } = splitSubmission(text);
  const log: ReadLogEntry[] = [];
  let chosen: { readonly choice: Choice; readonly document: ReadDocument } | null = null;
  const exhibits: ReadDocument[] = [];
  const mains: ReadDocument[] = [];
  for (const part of parts) {
    const type = part.type ?? "";
    if (SKIPPED.test(type) || (EXHIBIT.test(type) && !USED_EXHIBIT.test(type))) continue;
    const blocks = yield* blocksOf(text, part);
    yield { done: part.end, total: text.length };
    const document = { part, paragraphs: yield* paused(paragraphsOf(blocks), part.end, text.length) };
    yield { done: part.end, total: text.length };
    if (EXHIBIT.test(type)) exhibits.push(document);
    else {
      mains.push(document);
      if (chosen !== null) continue;
      const cover = findCoverNumbers(document.paragraphs).map((number) => number.shares);
      const choice = yield* paused(chooseTables(blocks, cover), part.end, text.length);
      if (choice) chosen = { choice, document };
    }
    yield { done: part.end, total: text.length };
  }
  if (chosen === null) return { ok: false, reason: whyNoTable(mains.flatMap((document) => document.paragraphs)), log };
  const lines = new LineIndex(text);
  const placeOf = (span: { start: number; end: number }): Place => ({ start: span.start, end: span.end, line: lines.lineOf(span.start) });
  yield { done: text.length, total: text.length };
  const offering = yield* paused(readTerms(chosen.document, exhibits, header, chosen.choice.parts[0]?.block ?? 0, placeOf), text.length, text.length);
  yield { done: text.length, total: text.length };
  const draft = yield* paused(buildDraft(name, chosen.choice, chosen.document.paragraphs, offering, placeOf), text.length, text.length);
  if (draft.holders.length === 0) return { ok: false, reason: "The table of selling holders has no row with a name.", log: draft.log };
  return { ok: true, draft, text };
}

/** Reads a filing at once. See `readFilingSteps`. */
export function readFiling(bytes: Uint8Array, name: string, progress?: (progress: ReadProgress) => void): FilingOutcome {
  const steps = readFilingSteps(bytes, name);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    progress?.(step.value);
  }
}

function blocksOf(text: string, part: DocumentPart): Generator<ReadProgress, Block[], void> {
  const kind = documentKind(text.slice(part.start, part.end));
  const reader = kind === "html" ? readHtml(text, part) : kind === "tabs" ? readTabs(text, part) : readColumns(text, part);
  return counted(reader, text.length);
}

/** A step that pauses without knowing how far the file is. */
function* paused<T>(step: Generator<void, T, void>, done: number, total: number): Generator<ReadProgress, T, void> {
  for (let part = step.next(); ; part = step.next()) {
    if (part.done) return part.value;
    yield { done, total };
  }
}

function* counted(reader: Generator<number, Block[], void>, total: number): Generator<ReadProgress, Block[], void> {
  for (let step = reader.next(); ; step = reader.next()) {
    if (step.done) return step.value;
    yield { done: step.value, total };
  }
}
