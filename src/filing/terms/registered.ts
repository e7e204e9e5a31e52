import type { Paragraph } from "./paragraphs";

export interface RegisteredNumber {
  readonly shares: number;
  readonly paragraph: Paragraph;
}

const COUNT = "(\\d{1,3}(?:,\\d{3})+)";
const STOCK = "(?:shares?|ordinary shares|common shares|common units|units|american depositary shares|ADSs)";
const TITLE = new RegExp(`^(?:up to\\s+)?${COUNT}\\s+${STOCK}(?:\\s+of(?: our)?(?: class [a-c])?\\s+(?:common stock|common shares|ordinary shares|voting common stock|capital stock|stock))?(?:\\s*\\([^)]{0,80}\\)|,?\\s+(?:par value\\s+)?(?:US)?\\$[\\d.,]+(?:\\s+par value)?(?:\\s+per share)?|\\s+(?:offered|issuable|underlying|for resale|by the|par value|being)\\b[^.]{0,80})?$`, "i");
const TITLE_CLASS = new RegExp(`^(?:up to\\s+)?${COUNT}\\s+(?:class [a-c]\\s+)?(?:ordinary shares|common shares|common units)(?:\\s|$)`, "i");
const OFFER = new RegExp(`\\b(?:offer(?:ed|ing)?|sale|resale|resell|sell(?:ing)?|disposition|relates?|covers?|registering|registration|register(?:s|ed)?)\\b[^.;]{0,200}?\\b(?:up to(?: an aggregate of)?|an aggregate of(?: up to)?|aggregate of|of|to|sell|registers)\\s+${COUNT}\\s+${STOCK}\\b`, "i");

const COVER_PARAGRAPHS = 140;

/**
 * The numbers of shares that the cover states, the likeliest first: lines of their own on the first pages, else the first sentence that says what
 * is offered.
 */
export function findCoverNumbers(paragraphs: readonly Paragraph[]): RegisteredNumber[] {
  const first = paragraphs.slice(0, COVER_PARAGRAPHS);
  const titles = first.flatMap((paragraph) => paragraph.text.split("\n").flatMap((line): RegisteredNumber[] => {
    const match = line.length < 160 ? (TITLE.exec(line.trim()) ?? TITLE_CLASS.exec(line.trim())) : null;
    return match ? [{ shares: Number((match[1] ?? "").replaceAll(",", "")), paragraph }] : [];
  }));
  const sentences = first.flatMap((paragraph): RegisteredNumber[] => {
    const shares = offeredIn(paragraph.text);
    return shares === null ? [] : [{ shares, paragraph }];
  });
  const found = [...titles, ...sentences];
  return found.filter((one, index) => found.findIndex((other) => other.shares === one.shares) === index);
}

/** What a legal opinion says is registered. */
export function findOpinionNumber(paragraphs: readonly Paragraph[]): RegisteredNumber | null {
  for (const paragraph of paragraphs) {
    const shares = offeredIn(paragraph.text);
    if (shares !== null) return { shares, paragraph };
  }
  return null;
}

/** The amounts registered in a fee table's rows of equity: the count that stands before the price. */
export function findFeeTableNumber(paragraphs: readonly Paragraph[]): RegisteredNumber | null {
  const rows = paragraphs.filter((paragraph) => paragraph.fromTable && paragraph.text.length < 400 && !/^\s*[(*]?\d{0,2}\)/.test(paragraph.text) && /\b(?:equity|common|ordinary|stock|shares|units)\b/i.test(paragraph.text) && /\$/.test(paragraph.text) && !/\btotal\b/i.test(paragraph.text));
  let shares = 0;
  for (const row of rows) {
    const text = row.text.replace(/[\uE000\uE001]/g, "").replace(/\(\d{1,2}\)/g, " ");
    const count = /(?:^|\s)(\d{1,3}(?:,\d{3})+)\s+\$/.exec(text.replace(/\$\s?[\d,.]+/g, " $ "))?.[1];
    if (count) shares += Number(count.replaceAll(",", ""));
  }
  const paragraph = rows[0];
  return paragraph && shares > 0 ? { shares, paragraph } : null;
}

function offeredIn(words: string): number | null {
  if (!/\d,\d{3}/.test(words)) return null;
  const match = OFFER.exec(words.replace(/\s+/g, " "));
  return match ? Number((match[1] ?? "").replaceAll(",", "")) : null;
}
