import { expectedRow, printColumns, type PrintColumn } from "./columns";
import { grouped, type Model, type ModelHolder } from "./model";
import type { Random } from "./random";
import type { Rendered } from "./renderHtml";

interface Style {
  readonly tagged: boolean;
  readonly marks: boolean;
  readonly leaders: boolean;
  readonly blankLines: boolean;
  readonly figuresOn: "first" | "last";
  readonly ruled: boolean;
  readonly pages: boolean;
  readonly shift: number;
}

/** A model as plain text of fixed columns in a random layout, names wrapped, columns shifting at page breaks. */
export function renderText(model: Model, random: Random): Rendered {
  const style: Style = { tagged: random.chance(0.6), marks: random.chance(0.7), leaders: random.chance(0.2), blankLines: random.chance(0.5), figuresOn: random.pick(["first", "last"] as const), ruled: random.chance(0.4), pages: model.holders.length > 8 && random.chance(0.5), shift: random.whole(0, 3) };
  const columns = printColumns(model, random);
  const nameWidth = random.whole(26, 36);
  const widths = columns.map((column) => Math.max(11, ...wrap(column.lower, 12).map((line) => line.length), ...model.holders.map((holder) => full(column, holder).length + 1)));
  const gap = random.whole(2, 4);
  const heading = headingLines(columns, widths, nameWidth, gap, style);
  const lines: string[] = [];
  if (style.tagged) lines.push("<TABLE>", "<CAPTION>");
  lines.push(...heading);
  if (style.tagged && style.marks) lines.push(marksLine(widths, nameWidth, gap));
  let shift = 0;
  let section: string | null = null;
  model.holders.forEach((holder, index) => {
    if (style.pages && index > 0 && index % 9 === 0) {
      lines.push("", `${" ".repeat(30)}${12 + index / 9}`, "<PAGE>", "");
      shift -= style.shift > nameWidth ? 0 : style.shift;
      if (random.chance(0.5)) lines.push(...heading);
      if (style.blankLines) lines.push("");
    }
    if (style.blankLines && holder.section !== section && holder.section !== null) lines.push(holder.section, "");
    section = holder.section;
    lines.push(...holderLines(holder, columns, widths, nameWidth, gap, style, shift));
    if (style.blankLines) lines.push("");
  });
  if (model.total) {
    lines.push(rule(widths, nameWidth, gap, shift));
    lines.push(figures("  Total", columns.map((column) => column.total ?? ""), widths, nameWidth, gap, shift));
  }
  const notes = ["", "- ---------", "*    Less than one percent.", "", ...model.notes.flatMap((note) => [`(${note.ref})  ${note.text}`, ""])];
  const body = style.tagged ? [...lines, "</TABLE>", ...notes] : [...lines, ...notes];
  const text = ["            Filed Pursuant to Rule 424(b)(3)", "", "               TESTBED INDUSTRIES, INC.", "", "<PAGE>", "                 SELLING STOCKHOLDERS", "", "     The following table shows what each selling stockholder owns as of", `March 1, 1999. The percentages are based on ${grouped(model.outstanding)} shares of Common`, "Stock outstanding as of March 1, 1999.", "", ...body, "", "                 PLAN OF DISTRIBUTION", "", "     The shares may be sold from time to time by the holders of them."].join("\n");
  const printable = style.blankLines ? model : { ...model, holders: model.holders };
  return { text, expected: printable.holders.map((holder) => expectedRow(model, holder)), layout: `text ${JSON.stringify(style)} ${JSON.stringify(model.columns)} width ${nameWidth}` };
}

function full(column: PrintColumn, holder: ModelHolder): string {
  const { text, sign } = column.cell(holder);
  return plainDash(sign ? `${text}%` : text);
}

/** Plain text of that time knows only the hyphen. */
const plainDash = (text: string): string => text;

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function centred(text: string, width: number): string {
  const left = Math.max(0, Math.floor((width - text.length) / 2));
  return (" ".repeat(left) + text).padEnd(width);
}

function headingLines(columns: readonly PrintColumn[], widths: readonly number[], nameWidth: number, gap: number, style: Style): string[] {
  const groups: { upper: string; lower: string[]; widths: number[] }[] = [];
  columns.forEach((column, index) => {
    const last = groups.at(-1);
    if (last && last.upper === column.upper) {
      last.lower.push(column.lower);
      last.widths.push(widths[index] as number);
    } else groups.push({ upper: column.upper, lower: [column.lower], widths: [widths[index] as number] });
  });
  const total = (group: { widths: number[] }): number => group.widths.reduce((sum, width) => sum + width, 0) + gap * (group.widths.length - 1);
  const uppers = groups.map((group) => wrap(group.upper, Math.max(total(group) - 1, 12)));
  const height = Math.max(...uppers.map((lines) => lines.length));
  const lines: string[] = [];
  for (let level = 0; level < height; level++) lines.push(" ".repeat(nameWidth + gap) + groups.map((group, index) => centred((uppers[index] as string[])[level - (height - (uppers[index] as string[]).length)] ?? "", total(group))).join(" ".repeat(gap)));
  if (style.ruled) lines.push(" ".repeat(nameWidth + gap) + groups.map((group) => "-".repeat(total(group))).join(" ".repeat(gap)));
  const lowers = groups.flatMap((group) => group.lower.map((lower) => wrap(lower, 12)));
  const lowHeight = Math.max(...lowers.map((low) => low.length));
  for (let level = 0; level < lowHeight; level++) {
    const name = level === lowHeight - 1 ? "Selling Stockholder" : "";
    lines.push(name.padEnd(nameWidth + gap) + lowers.map((low, index) => centred(low[level - (lowHeight - low.length)] ?? "", widths[index] as number)).join(" ".repeat(gap)));
  }
  lines.push("-".repeat(19).padEnd(nameWidth + gap) + widths.map((width) => centred("-".repeat(Math.min(width, 9)), width)).join(" ".repeat(gap)));
  return lines.map((line) => line.trimEnd());
}

function marksLine(widths: readonly number[], nameWidth: number, gap: number): string {
  let line = "<S>".padEnd(nameWidth + gap);
  for (const width of widths) line += "<C>".padEnd(width + gap);
  return line.trimEnd();
}

function rule(widths: readonly number[], nameWidth: number, gap: number, shift: number): string {
  return " ".repeat(Math.max(0, nameWidth + gap + shift)) + widths.map((width) => "-".repeat(width)).join(" ".repeat(gap));
}

function figures(name: string, texts: readonly string[], widths: readonly number[], nameWidth: number, gap: number, shift: number, leaders = false): string {
  const room = Math.max(name.length + 2, nameWidth + gap + shift);
  const head = leaders && room - name.length > 4 ? `${name}${".".repeat(room - name.length - 2)}  ` : name.padEnd(room);
  return (head + texts.map((text, index) => text.padStart(widths[index] as number)).join(" ".repeat(gap))).trimEnd();
}

function holderLines(holder: ModelHolder, columns: readonly PrintColumn[], widths: readonly number[], nameWidth: number, gap: number, style: Style, shift: number): string[] {
  const name = `${holder.name}${holder.marks.map((mark) => `(${mark})`).join("")}`;
  const lines = wrap(name, Math.max(14, nameWidth - 4 + shift)).map((line, index) => (index === 0 ? line : `  ${line}`));
  const texts = columns.map((column) => full(column, holder));
  const at = style.figuresOn === "first" ? 0 : lines.length - 1;
  const printed = lines.map((line, index) => (index === at ? figures(line, texts, widths, nameWidth, gap, shift, style.leaders) : line));
  return style.figuresOn === "first" ? [...printed, ...holder.address.map((line) => (style.blankLines ? line : `  ${line}`))] : printed;
}
