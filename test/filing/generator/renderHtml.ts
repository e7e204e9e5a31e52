import { expectedRow, printColumns, type PrintColumn } from "./columns";
import { grouped, type Model, type ModelHolder } from "./model";
import type { Random } from "./random";

export interface Rendered {
  readonly text: string;
  readonly expected: readonly Record<string, unknown>[];
  /** What the layout was, for the message of a failure. */
  readonly layout: string;
}

interface Style {
  readonly upper: boolean;
  readonly cells: "plain" | "split" | "spanned";
  readonly heading: "one" | "two" | "stacked";
  readonly marks: "sup" | "bracket" | "style" | "supBracket" | "cell";
  readonly pages: "whole" | "repeated" | "tables" | "headless";
  readonly unclosed: boolean;
  readonly nested: boolean;
  readonly sizing: boolean;
  readonly addresses: "lines" | "rows";
  readonly notes: "paragraphs" | "table" | "inside";
}

/** A model as an EDGAR-like HTML document in a random layout. */
export function renderHtml(model: Model, random: Random): Rendered {
  const style: Style = {
    upper: random.chance(0.3), cells: random.pick(["plain", "split", "split", "spanned"] as const), heading: random.pick(["one", "two", "two", "stacked"] as const),
    marks: random.pick(["sup", "bracket", "bracket", "style", "supBracket", "cell"] as const), pages: model.holders.length > 5 ? random.pick(["whole", "whole", "repeated", "tables", "headless"] as const) : "whole",
    unclosed: random.chance(0.15), nested: random.chance(0.1), sizing: random.chance(0.3), addresses: random.pick(["lines", "lines", "rows"] as const), notes: random.pick(["paragraphs", "table", "inside"] as const),
  };
  const columns = printColumns(model, random);
  const table = tables(model, columns, style, random);
  const body = [
    noise(random),
    "<p><b>SELLING STOCKHOLDERS</b></p>",
    `<p>The table shows what each selling stockholder owns as of March 1, 2020. The percentages are based on ${grouped(model.outstanding)} shares of common stock outstanding as of March 1, 2020.</p>`,
    style.nested ? `<table width="100%"><tr><td>${table}</td></tr></table>` : table,
    "<p>* Less than 1%.</p>",
    style.notes === "inside" ? "" : notes(model, style),
    "<p><b>PLAN OF DISTRIBUTION</b></p><p>The holders may sell.</p>",
  ].join("\n");
  const text = `<html><head><title>424B3</title></head><body>\n<p>Filed Pursuant to Rule 424(b)(3)</p><p>TESTBED INDUSTRIES, INC.</p>\n${body}\n</body></html>`;
  return { text: style.upper ? text.replace(/<\/?[a-z][a-z0-9]*/g, (tag) => tag.toUpperCase()) : text, expected: model.holders.map((holder) => expectedRow(model, holder)), layout: `html ${JSON.stringify(style)} ${JSON.stringify(model.columns)}` };
}

function noise(random: Random): string {
  const parts: string[] = [];
  if (random.chance(0.3)) parts.push("<p>TABLE OF CONTENTS</p><table><tr><td>Risk Factors</td><td>3</td></tr><tr><td>Selling Stockholders</td><td>14</td></tr></table>");
  if (random.chance(0.3)) parts.push("<p><b>PRINCIPAL STOCKHOLDERS</b></p><table><tr><td>Name of Beneficial Owner</td><td>Number of Shares</td><td>Percent of Class</td></tr><tr><td>Bigfund LP</td><td>9,000,000</td><td>9.5%</td></tr><tr><td>All directors and executive officers as a group (7 persons)</td><td>1,000,000</td><td>1.1%</td></tr></table>");
  if (random.chance(0.2)) parts.push("<table><tr><td>Title of securities to be registered</td><td>Amount to be registered</td><td>Proposed maximum offering price per share</td><td>Amount of registration fee</td></tr><tr><td>Common Stock</td><td>1,000,000</td><td>$5.00</td><td>$500.00</td></tr></table>");
  return parts.join("\n");
}

function tables(model: Model, columns: readonly PrintColumn[], style: Style, random: Random): string {
  const heading = headingRows(columns, style);
  const perPage = style.pages === "whole" ? model.holders.length : Math.max(3, Math.ceil(model.holders.length / random.whole(2, 3)));
  const pages: string[] = [];
  let section: string | null = null;
  let rows = "";
  model.holders.forEach((holder, index) => {
    if (holder.section !== section) {
      section = holder.section;
      rows += row([`<td colspan="${random.chance(0.5) ? 1 + columns.length * width(style) : 1}"><b>${section ?? ""}</b></td>`], style);
    }
    rows += holderRows(holder, columns, style);
    if ((index + 1) % perPage === 0 && index + 1 < model.holders.length) {
      if (style.pages === "repeated") rows += heading;
      else {
        pages.push(rows);
        rows = "";
      }
    }
  });
  if (model.total) rows += row([`<td>${random.pick(["Total", "TOTAL", "Totals:"])}</td>${markCell("", style)}`, ...columns.map((column) => cell({ text: column.total ?? "", sign: false }, style))], style);
  if (style.notes === "inside") for (const note of model.notes) rows += row([`<td colspan="${1 + columns.length * width(style)}">(${note.ref}) ${note.text} It is stated here for information.</td>`], style);
  pages.push(rows);
  const furniture = `<p>${random.whole(10, 60)}</p><hr><p>Table of Contents</p>`;
  return pages.map((page, index) => `<table cellspacing="0">${index === 0 || style.pages === "tables" ? heading : ""}${page}</table>`).join(`\n${furniture}\n`);
}

const width = (style: Style): number => (style.cells === "plain" ? 1 : style.cells === "split" ? 4 : 3);

function headingRows(columns: readonly PrintColumn[], style: Style): string {
  const w = width(style);
  const sizing = style.sizing ? row([`<td width="40%"></td>${markCell("", style)}`, ...columns.map(() => "<td></td>".repeat(w))], style) : "";
  const name = "Name of Selling Stockholder";
  const over = (text: string, count: number): string => (style.cells === "split" ? `<td>&nbsp;</td><td colspan="${count * w - 2}" align="center"><b>${text}</b></td><td>&nbsp;</td>` : `<td colspan="${count * w}"><b>${text}</b></td>`);
  if (style.heading === "two") {
    const groups: { upper: string; count: number }[] = [];
    for (const column of columns) {
      const last = groups.at(-1);
      if (last && last.upper === column.upper) last.count++;
      else groups.push({ upper: column.upper, count: 1 });
    }
    return sizing + row([`<td rowspan="1">&nbsp;</td>${markCell("", style)}`, ...groups.map((group) => over(group.upper, group.count))], style) + row([`<td>${name}</td>${markCell("", style)}`, ...columns.map((column) => over(column.lower, 1))], style);
  }
  const single = (column: PrintColumn): string => `${column.upper} – ${column.lower}`;
  if (style.heading === "one") return sizing + row([`<td>${name}</td>${markCell("", style)}`, ...columns.map((column) => over(single(column).replace(/ (?=Owned|Offered|the)/g, "<br>"), 1))], style);
  const lines = columns.map((column) => halves(single(column)));
  return sizing + row([`<td></td>${markCell("", style)}`, ...lines.map((line) => over(line[0], 1))], style) + row([`<td>${name}</td>${markCell("", style)}`, ...lines.map((line) => over(line[1], 1))], style);
}

function halves(text: string): [string, string] {
  const words = text.split(" ");
  const middle = Math.ceil(words.length / 2);
  return [words.slice(0, middle).join(" "), words.slice(middle).join(" ")];
}

function holderRows(holder: ModelHolder, columns: readonly PrintColumn[], style: Style): string {
  const name = `${escape(holder.name)}${holder.marks.map((mark) => markText(mark, style)).join("")}`;
  const inCell = style.addresses === "lines" && holder.address.length > 0 ? `<br>${holder.address.join("<br>")}` : "";
  const cells = columns.map((column) => cell(column.cell(holder), style));
  const rest = style.addresses === "rows" ? holder.address.map((line) => row([`<td>${line}</td>${markCell("", style)}`, ...columns.map(() => "<td></td>".repeat(width(style)))], style)).join("") : "";
  return row([`<td>${name}${inCell}</td>${markCell(holder.marks.map((mark) => `(${mark})`).join(""), style)}`, ...cells], style) + rest;
}

/** The grid column of marks, where a layout has one. */
const markCell = (marks: string, style: Style): string => (style.marks === "cell" ? `<td>${marks}</td>` : "");

function markText(mark: string, style: Style): string {
  if (style.marks === "cell") return "";
  if (style.marks === "bracket") return ` (${mark})`;
  if (style.marks === "sup") return `<sup>${mark}</sup>`;
  if (style.marks === "supBracket") return `<sup>(${mark})</sup>`;
  return `<span style="font-size:6pt;vertical-align:super">(${mark})</span>`;
}

function cell(value: { readonly text: string; readonly sign: boolean }, style: Style): string {
  const text = escape(value.text);
  if (style.cells === "plain") return `<td align="right">${text}${value.sign ? "%" : ""}</td>`;
  if (style.cells === "split") return `<td>&nbsp;&nbsp;</td><td>&nbsp;</td><td align="right">${text}</td><td>${value.sign ? "%" : "&nbsp;"}</td>`;
  return `<td colspan="2">${text}</td><td>${value.sign ? "%" : ""}</td>`;
}

function row(cells: readonly string[], style: Style): string {
  const text = cells.join("");
  return style.unclosed ? `<tr>${text.replace(/<\/td>/g, "")}\n` : `<tr>${text}</tr>\n`;
}

function notes(model: Model, style: Style): string {
  return style.notes === "paragraphs"
    ? model.notes.map((note) => `<p>(${note.ref}) ${note.text}</p>`).join("\n")
    : model.notes.map((note) => `<table><tr><td width="4%">(${note.ref})</td><td>${note.text}</td></tr></table>`).join("\n");
}

const escape = (text: string): string => text.replace(/&/g, "&amp;").replace(/—/g, "&mdash;").replace(/–/g, "&#150;");
