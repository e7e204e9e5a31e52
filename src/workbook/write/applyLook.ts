import type { RangeLook } from "../plan/sheetPlan";

/** Queues what a look says of one range; what it does not say stays as it is. */
export function applyLook(range: Excel.Range, look: RangeLook): void {
  const { format } = range;
  if (look.numberFormat !== undefined) range.numberFormat = look.numberFormat as unknown as string[][];
  if (look.font) applyFont(format.font, look.font);
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.horizontal) format.horizontalAlignment = look.horizontal;
  if (look.vertical) format.verticalAlignment = look.vertical;
  if (look.indent !== undefined) format.indentLevel = look.indent;
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.merge) range.merge(false);
  if (look.columnWidth !== undefined) format.columnWidth = look.columnWidth;
  if (look.rowHeight !== undefined) format.rowHeight = look.rowHeight;
  for (const side of look.borders ?? []) {
    const border = format.borders.getItem(side);
    border.style = "Continuous";
    border.weight = "Thin";
    border.color = "#7F7F7F";
  }
  if (look.hideColumns) range.columnHidden = true;
}

function applyFont(font: Excel.RangeFont, { name, size, bold, italic, color }: NonNullable<RangeLook["font"]>): void {
  if (name !== undefined) font.name = name;
  if (size !== undefined) font.size = size;
  if (bold !== undefined) font.bold = bold;
  if (italic !== undefined) font.italic = italic;
  if (color !== undefined) font.color = color;
}
