import type { CivilDate } from "../../core/exact/civilDate";
import { LONG_DATE, readLongDate } from "./longDates";
import type { Paragraph } from "./paragraphs";

export interface OutstandingStatement {
  readonly shares: number;
  readonly date: CivilDate | null;
  readonly paragraph: Paragraph;
  /** The words say that percentages are computed on it. */
  readonly isDenominator: boolean;
}

const COUNT = "(\\d{1,3}(?:,\\d{3})+)";
const STOCK = "(?:issued and outstanding |outstanding )?(?:of (?:our|its|the company['’]s) )?(?:issued and outstanding |outstanding )?(?:aggregate )?(?:class [a-c] )?(?:shares|ordinary shares|common shares|common stock|common units|units|ADSs|american depositary shares)";
const COUNT_FIRST = new RegExp(`${COUNT}\\s+${STOCK}\\b([^.;]{0,160})`, "gi");
const DATE_FIRST = new RegExp(`(?:as of|on|at)\\s+(?:the close of business on\\s+)?(${LONG_DATE}),?\\s+(?:there were|we had|the company had|the issuer had)\\s+(?:approximately\\s+)?${COUNT}\\s+(?:[\\w,$.]+\\s+){0,12}?(?:shares|units)\\b`, "gi");
const AS_OF = new RegExp(`(?:as of|on|at)\\s+(?:the close of business on\\s+|such date,?\\s+)?(${LONG_DATE})`, "i");
const THAT_DATE = /\b(?:on|as of|at) (?:that|such|the same) date\b/i;
/** "The number of shares of Common Stock outstanding as of April 15, 1996 was 8,500,000". */
const NUMBER_WAS = new RegExp(`\\bnumber of (?:issued and outstanding |outstanding )?(?:shares|units|ADSs)\\b[^.;]{0,60}?(?:as of|on|at)\\s+(?:the close of business on\\s+)?(${LONG_DATE}),?\\s+(?:was|were|is)\\s+(?:approximately\\s+)?${COUNT}`, "gi");
/** "As of May 1, 1998, 12,000,000 shares of Common Stock were outstanding". */
const DATE_JUST_BEFORE = new RegExp(`\\b(?:as of|on|at)\\s+(?:the close of business on\\s+)?(${LONG_DATE}),?\\s+(?:approximately\\s+|an aggregate of\\s+)?$`, "i");

/**
 * Every statement of the shares outstanding, those that percentages are computed on first. Shares that a holder has, that are issuable, or that
 * are part of a list of what is offered are none.
 */
export function findOutstanding(paragraphs: readonly Paragraph[]): OutstandingStatement[] {
  const found: OutstandingStatement[] = [];
  for (const paragraph of paragraphs) {
    if (!/outstanding/i.test(paragraph.text)) continue;
    const text = paragraph.text.replace(/\s+/g, " ");
    for (const match of text.matchAll(DATE_FIRST)) {
      const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 120);
      if (/outstanding/i.test(match[0] + behind) && !/^[^.;]{0,40}(?:issuable|reserved|held by|subject to)/i.test(behind)) add(match[2] ?? "", match[1] ?? null, paragraph, /percent/i.test(text.slice(Math.max(0, match.index - 200), match.index)));
    }
    for (const match of text.matchAll(NUMBER_WAS)) if (/outstanding/i.test(match[0]) && !/\b(?:held|owned|options?|warrants?|registered|offered)\b/i.test(match[0])) add(match[2] ?? "", match[1] ?? null, paragraph, false);
    for (const match of text.matchAll(COUNT_FIRST)) {
      const before = text.slice(Math.max(0, match.index - 160), match.index);
      const based = /\b(?:based (?:up)?on|using|calculated on|computed on|assum\w+)\b[^.;]{0,90}$/i.test(before);
      const tail = match[2] ?? "";
      if (!/outstanding/i.test(match[0])) continue;
      if (/^[^.;]{0,70}\b(?:issuable|held by|beneficially|underlying|reserved|registered|offered|upon (?:the )?(?:exercise|conversion)|that may be)/i.test(tail) && !based) continue;
      if (/\b(?:issuable|upon (?:the )?(?:exercise|conversion))\b/i.test(tail.split(/\boutstanding\b/i)[0] ?? "")) continue;
      const date = AS_OF.exec(tail)?.[1] ?? DATE_JUST_BEFORE.exec(before)?.[1] ?? (THAT_DATE.test(tail) ? lastDate(text.slice(0, match.index)) : based ? (AS_OF.exec(before)?.[1] ?? null) : null);
      if (based || date !== null) add(match[1] ?? "", date, paragraph, based);
    }
  }
  return found.sort((a, b) => Number(b.isDenominator) - Number(a.isDenominator));

  function add(count: string, date: string | null, paragraph: Paragraph, isDenominator: boolean): void {
    const shares = Number(count.replaceAll(",", ""));
    if (shares > 0 && !found.some((other) => other.shares === shares && other.paragraph === paragraph)) found.push({ shares, date: date === null ? null : readLongDate(date), paragraph, isDenominator });
  }
}

function lastDate(text: string): string | null {
  return [...text.matchAll(new RegExp(LONG_DATE, "gi"))].at(-1)?.[0] ?? null;
}
