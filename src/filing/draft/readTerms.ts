import type { DraftOffering, DraftTerm, Place, RegisteredTerm } from "./filingDraft";
import type { DocumentPart, SubmissionHeader } from "../source/splitSubmission";
import { findForm } from "../terms/form";
import { findIssuer } from "../terms/issuer";
import { findLockUps } from "../terms/lockUps";
import { LONG_DATE, readLongDate } from "../terms/longDates";
import { findOutstanding, type OutstandingStatement } from "../terms/outstanding";
import { findOwnershipDates, type OwnershipDate } from "../terms/ownershipDate";
import type { Paragraph } from "../terms/paragraphs";
import { findCoverNumbers, findFeeTableNumber, findOpinionNumber } from "../terms/registered";

/** A document of the submission with its paragraphs. */
export interface ReadDocument {
  readonly part: DocumentPart;
  readonly paragraphs: readonly Paragraph[];
}

const BEFORE_TABLE = 30;

/**
 * The terms of the offering with the places that state them.
 * @param main the document with the table
 * @param others its exhibits
 * @param tableBlock the table's first block in the main document; the paragraphs before it say as of when and on what basis it stands
 * @param placeOf an offset span as a place with its line
 */
export function* readTerms(main: ReadDocument, others: readonly ReadDocument[], header: SubmissionHeader, tableBlock: number, placeOf: (span: { start: number; end: number }) => Place): Generator<void, DraftOffering, void> {
  const { paragraphs } = main;
  const term = <T>(value: T, paragraph: Paragraph | null, where: string): DraftTerm<T> => ({ value, where: paragraph ? `${where}, line ${placeOf(paragraph).line}` : where, place: paragraph ? placeOf(paragraph) : { start: 0, end: 0, line: 1 } });
  const issuer = findIssuer(paragraphs, header, tableBlock);
  const form = findForm(paragraphs, header, main.part);
  yield;
  const near = nearTable(paragraphs, tableBlock);
  const outstandingNear = findOutstanding(near);
  const outstandingAll = outstandingNear.length > 0 ? [] : findOutstanding(paragraphs);
  yield;
  const outstanding = outstandingNear.length > 0 ? [...outstandingNear.filter((statement) => statement.isDenominator), ...(outstandingNear.some((statement) => statement.isDenominator) ? [] : outstandingNear)] : outstandingAll.filter((statement) => statement.isDenominator || outstandingAll.every((other) => !other.isDenominator)).slice(0, 1);
  const owned = findOwnershipDates(near);
  const dates = owned.length > 0 ? owned : dateOfCount(outstanding[0], outstandingNear, paragraphs);
  const prospectusDate = findProspectusDate(paragraphs) ?? header.filed;
  const lockUps = findLockUps(paragraphs, prospectusDate);
  yield;
  const supplementThreshold = findThreshold(paragraphs, term);
  yield;
  return {
    issuer: issuer && term(issuer.name, issuer.paragraph, issuer.paragraph ? "the cover page" : "the submission's header"),
    form: form && term(form.name, form.paragraph, form.paragraph ? "the cover page" : "the submission's header"),
    sharesOutstanding: outstanding.map(({ shares, paragraph }) => term(shares, paragraph, sectionOf(paragraph))),
    ownershipDates: dates.map(({ date, paragraph }) => term(date, paragraph, sectionOf(paragraph))),
    registered: registeredTerms(main, others, term),
    coverNumbers: findCoverNumbers(paragraphs).map((number) => term(number.shares, number.paragraph, "the cover page")),
    lockUps: lockUps.map(({ terms, agreementDate, quote, paragraph }) => ({ terms, agreementDate, quote, where: `${sectionOf(paragraph)}, line ${placeOf(paragraph).line}`, place: placeOf(paragraph) })),
    denominatorRule: findRule(near, term),
    deemsRightsOutstanding: near.some((paragraph) => DEEMED.test(paragraph.text)),
    supplementThreshold,
    prospectusDate,
  };
}

/** The date of the count that percentages are computed on; where it has none there, of the same count in another sentence. */
function dateOfCount(count: OutstandingStatement | undefined, near: readonly OutstandingStatement[], paragraphs: readonly Paragraph[]): OwnershipDate[] {
  if (!count) return [];
  const isDated = ({ shares, date }: OutstandingStatement): boolean => shares === count.shares && date !== null;
  const dated = count.date ? count : near.find(isDated) ?? findOutstanding(paragraphs).find(isDated);
  return dated?.date ? [{ date: dated.date, paragraph: dated.paragraph }] : [];
}

type ToTerm = <T>(value: T, paragraph: Paragraph | null, where: string) => DraftTerm<T>;

function sectionOf(paragraph: Paragraph): string {
  return paragraph.section === "" ? "the first pages" : paragraph.section;
}

function nearTable(paragraphs: readonly Paragraph[], tableBlock: number): Paragraph[] {
  const before = paragraphs.filter((paragraph) => paragraph.block < tableBlock).slice(-BEFORE_TABLE * 2);
  const section = before.at(-1)?.section ?? "";
  const own = before.filter((paragraph) => paragraph.section === section);
  const after = paragraphs.filter((paragraph) => paragraph.block >= tableBlock && !paragraph.fromTable).slice(0, BEFORE_TABLE);
  return [...(own.length > 2 ? own : before.slice(-BEFORE_TABLE)), ...after.filter((paragraph) => paragraph.section === section)];
}

function registeredTerms(main: ReadDocument, others: readonly ReadDocument[], term: ToTerm): RegisteredTerm[] {
  const found: RegisteredTerm[] = [];
  const cover = findCoverNumbers(main.paragraphs)[0];
  if (cover) found.push({ ...term(cover.shares, cover.paragraph, "the cover page"), kind: "cover" });
  for (const { part, paragraphs } of others) {
    const type = part.type ?? "";
    if (/^EX-5/i.test(type)) {
      const opinion = findOpinionNumber(paragraphs);
      if (opinion) found.push({ ...term(opinion.shares, opinion.paragraph, `the legal opinion (${type})`), kind: "opinion" });
    } else if (/^EX-(?:107|FILING)/i.test(type)) {
      const fee = findFeeTableNumber(paragraphs);
      if (fee) found.push({ ...term(fee.shares, fee.paragraph, `the fee table (${/107/.test(type) ? type : "EX-107"})`), kind: "feeTable" });
    }
  }
  return found;
}

const DEEMED = /\b(?:deemed|treated|considered|counted)\b[^.]{0,60}\boutstanding\b|\boutstanding\b[^.]{0,40}\bplus\b/i;
const RULE = /\bpercent(?:age)?s?\b[^.]{0,120}\bbased (?:up)?on\b[^.]{0,300}\.?/i;
const BEFORE_RULE = 200;
const THRESHOLD = /\b(?:intends?|proposes?)\b[^.]{0,80}\bmore than\s+(\d{1,3}(?:,\d{3})*)\s+shares\b[^.]{0,120}\bsupplement/i;

function findRule(near: readonly Paragraph[], term: ToTerm): DraftTerm<string> | null {
  for (const paragraph of near) {
    if (!/percent/i.test(paragraph.text) || !/based/i.test(paragraph.text)) continue;
    const text = paragraph.text.replace(/\s+/g, " ");
    const found = RULE.exec(text);
    // The sentence up to there is cut out by itself: searched with the rule, each of its characters would begin a search of its own.
    if (found) return term(text.slice(Math.max(text.lastIndexOf(".", found.index) + 1, found.index - BEFORE_RULE), found.index + found[0].length).trim(), paragraph, sectionOf(paragraph));
  }
  return null;
}

function findThreshold(paragraphs: readonly Paragraph[], term: ToTerm): DraftTerm<number> | null {
  for (const paragraph of paragraphs) {
    if (!/supplement/i.test(paragraph.text)) continue;
    const found = THRESHOLD.exec(paragraph.text.replace(/\s+/g, " "))?.[1];
    if (found) return term(Number(found.replaceAll(",", "")), paragraph, sectionOf(paragraph));
  }
  return null;
}

const DATED = new RegExp(`\\b(?:the )?date of this prospectus(?: supplement)? is\\s+(${LONG_DATE})|\\bprospectus(?: supplement)? (?:is )?dated\\s+(${LONG_DATE})|^prospectus dated (${LONG_DATE})`, "i");

function findProspectusDate(paragraphs: readonly Paragraph[]): string | null {
  for (const paragraph of paragraphs.slice(0, 200)) {
    if (!/prospectus/i.test(paragraph.text)) continue;
    const found = DATED.exec(paragraph.text.replace(/\s+/g, " "));
    const date = found ? readLongDate(found[1] ?? found[2] ?? found[3] ?? "") : null;
    if (date !== null) return date;
  }
  return null;
}
