const INLINE = /<\/?(?:b|i|u|a|font|strong|em|span|pre|body|html|p|br|center|div|hr)(?:\s[^<>]{0,300})?\/?>/gi;
const RAISED = /<sup>\s?\(?([\w*†]{1,3})\)?\s?<\/sup>/gi;
const ENTITY = /&(amp|lt|gt|quot|nbsp|mdash|ndash|#\d{1,6});/g;
const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: "\"", nbsp: " ", mdash: "—", ndash: "–" };

/** Marks between slashes, as text filings of the 1990s raise them: "/(1)(2)/", and "/1/" behind a word or a figure at the end of its stretch.
 * (Written without look-behind, which older web views cannot parse.) */
const SLASHED = /\/((?:\((?:\d{1,3}|[a-z]|\*{1,3})\),?)+)\/|([A-Za-z][A-Za-z.)]|,\d{3}|%)\/(\d{1,2})\/(?=\s{2,}|\s*$)/g;

/**
 * A line of plain text without what a web page wrapped around it: tags within the line, entities, raised marks in brackets.
 * @example plainLine("<b>Smith &amp; Co.</b>   5") is "Smith & Co.   5"; plainLine("Baker Fund/(1)/   5") is "Baker Fund (1)    5"
 */
export function plainLine(line: string): string {
  if (line.includes("/")) return withoutTags(line.replace(SLASHED, (_, bracketed: string | undefined, before = "", bare = "") => (bracketed === undefined ? `${before}(${bare})` : ` ${bracketed} `)));
  return line.includes("&") ? withoutTags(line) : line;
}

function withoutTags(line: string): string {
  if (!line.includes("<") && !line.includes("&")) return line;
  const bare = line.includes("</") || /<(?:b|i|u|a|font|p|br|hr|pre|body|html|center|div|span)\b/i.test(line) ? line.replace(RAISED, "($1)").replace(INLINE, "") : line;
  return bare.replace(ENTITY, (whole: string, name: string) => NAMED[name] ?? character(name) ?? whole);
}

function character(name: string): string | null {
  const code = Number(name.slice(1));
  if (!name.startsWith("#") || !Number.isInteger(code) || code > 0x10ffff) return null;
  return code === 151 ? "—" : code === 150 ? "–" : code === 160 ? " " : String.fromCodePoint(code);
}
