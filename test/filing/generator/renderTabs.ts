import { expectedRow, printColumns } from "./columns";
import { grouped, type Model } from "./model";
import type { Random } from "./random";
import type { Rendered } from "./renderHtml";

/** A model as text with tab characters between the columns, as recognition leaves it, page numbers in the table. */
export function renderTabs(model: Model, random: Random): Rendered {
  const columns = printColumns(model, random);
  const addresses = random.pick(["cell", "rows"] as const);
  const lines = ["Filed Pursuant to Rule 424(b)(3)", "", "TESTBED INDUSTRIES, INC.", "", "SELLING STOCKHOLDERS", "", `The percentages are based on ${grouped(model.outstanding)} shares of common stock outstanding as of March 1, 2020.`, ""];
  lines.push(["Selling Stockholders", ...columns.map((column) => `${column.upper} ${column.lower}`)].join("\t"));
  let page = random.whole(8, 30);
  model.holders.forEach((holder, index) => {
    const cells = columns.map((column) => {
      const { text, sign } = column.cell(holder);
      return sign ? `${text}%` : text;
    });
    const name = `${holder.name}${holder.marks.map((mark) => ` (${mark})`).join("")}`;
    if (addresses === "cell") lines.push([[name, ...holder.address].join(" "), ...cells].join("\t"));
    else {
      lines.push([name, ...cells].join("\t"));
      for (const line of holder.address) lines.push([line, ...columns.map(() => "")].join("\t"));
    }
    if (index % 7 === 6) lines.push(["", String(page++), ...columns.slice(1).map(() => "")].join("\t"));
    if (index % 9 === 8) lines.push("");
  });
  if (model.total) lines.push(["Total:", ...columns.map((column) => column.total ?? "")].join("\t"));
  lines.push("", "*", "", "Less than 1%", "", ...model.notes.flatMap((note) => [`(${note.ref})`, note.text, ""]), "PLAN OF DISTRIBUTION", "", "The holders may sell.");
  return { text: lines.join("\n"), expected: model.holders.map((holder) => expectedRow({ ...model }, holder)), layout: `tabs ${addresses} ${JSON.stringify(model.columns)}` };
}
