export type DocumentKind = "html" | "tabs" | "text";

const HTML_TAG = /<(?:html|body|head|title|p|div|table|td|tr|span|font|br|center|hr|h[1-6])(?:\s[^<>]{0,200})?\/?>/gi;

/**
 * How a document is laid out: HTML, text whose tables have tab characters between their columns, or plain text.
 * @param text one document
 * @example documentKind("<P>Hello</P><P>World</P><TR><TD>") is "html"
 */
export function documentKind(text: string): DocumentKind {
  if (isPreformatted(text)) return "text";
  const sample = text.length > 400000 ? text.slice(0, 200000) + text.slice(text.length >> 1, (text.length >> 1) + 200000) : text;
  if (/<html[\s>]/i.test(sample)) return "html";
  const tags = sample.match(HTML_TAG) ?? [];
  const tables = tags.filter((tag) => /^<table/i.test(tag)).length;
  if (tags.length - tables > 2 && /<\/(?:p|div|td|tr|font|span|b|center)>|<(?:td|tr|p|div|br)[\s>/]/i.test(sample)) return "html";
  if (sample !== text && /<\/?t[dr][\s>]/i.test(text)) return "html";
  const tabbed = sample.match(/^[^\t\n]{0,4000}\t[^\t\n]{0,400}\t[^\n]{0,4000}$/gm) ?? [];
  const figures = sample.match(/^[^\t\n ][^\t\n]{0,400}\t[$]?[\d*—–-][^\n]{0,400}$/gm) ?? [];
  return tabbed.length >= 3 || figures.length >= 3 ? "tabs" : "text";
}

/** A page that wraps plain text in <pre>, and lays no table out in tags. */
function isPreformatted(text: string): boolean {
  // Most documents have none: two plain searches are much faster than one without regard to case.
  if (!text.includes("<pre") && !text.includes("<PRE") && !text.includes("<Pre")) return false;
  const first = text.search(/<pre[\s>]/i);
  if (first < 0 || /<td[\s>]/i.test(text)) return false;
  const last = text.toLowerCase().lastIndexOf("</pre>");
  return (last < 0 ? text.length : last) - first > text.length / 2;
}
