import { expectedRow, printColumns } from "./columns";
import { grouped, type Model } from "./model";
import type { Random } from "./random";
import type { Rendered } from "./renderHtml";

/** How the headings of a page come out of a PDF: in one line, one below the other, or line by line across the columns. */
export type RunHeadings = "line" | "stacked" | "across";

/** A model as text whose columns are parted by single blanks, as a PDF or a web page is pasted. */
export function renderRun(model: Model, random: Random): Rendered & { readonly headings: RunHeadings } {
  const columns = printColumns(model, random);
  const headings = random.pick(["line", "stacked", "across"] as const);
  const names = columns.map((column) => `${column.upper} ${column.lower}`);
  const lines = ["Filed Pursuant to Rule 424(b)(3)", "TESTBED INDUSTRIES, INC.", "", "SELLING STOCKHOLDERS", "", `The percentages are based on ${grouped(model.outstanding)} shares of common stock outstanding as of March 1, 2020.`, ""];
  if (headings === "line") lines.push(["Name of Selling Stockholder", ...names].join(" "));
  else if (headings === "stacked") lines.push("Name of Selling Stockholder", ...names);
  else {
    const wrapped = ["Name of Selling Stockholder", ...names].map((name) => name.match(/.{1,16}(?:\s|$)/g)?.map((part) => part.trim()) ?? [name]);
    for (let level = 0; level < Math.max(...wrapped.map((parts) => parts.length)); level++) lines.push(wrapped.map((parts) => parts[level] ?? "").filter((part) => part !== "").join(" "));
  }
  if (random.chance(0.3)) lines.push("");
  const wrap = random.chance(0.4);
  for (const holder of model.holders) {
    const figures = columns.map((column) => {
      const { text, sign } = column.cell(holder);
      return sign ? `${text}%` : text;
    });
    const words = `${holder.name}${holder.marks.map((mark) => ` (${mark})`).join("")}`.split(" ");
    const cut = wrap && words.length > 3 ? random.whole(1, words.length - 1) : 0;
    if (cut > 0) lines.push(words.slice(0, cut).join(" "));
    lines.push([...words.slice(cut), ...figures].join(" "));
    if (holder.address.length > 0) lines.push(...holder.address);
  }
  if (model.total) lines.push(["Total", ...columns.map((column) => column.total ?? "")].filter((text) => text !== "").join(" "));
  lines.push("", "* Less than one percent.", "", ...model.notes.flatMap((note) => [`(${note.ref}) ${note.text}`, ""]), "PLAN OF DISTRIBUTION", "", "The holders may sell.");
  return { text: lines.join("\n"), expected: model.holders.map((holder) => expectedRow(model, holder)), layout: `run ${headings}${wrap ? " wrapped" : ""} ${JSON.stringify(model.columns)}`, headings };
}
