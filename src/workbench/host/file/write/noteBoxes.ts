import { parseBlock } from "../cellReference";
import type { FileRemark } from "../types/remarkFile";
import { xml } from "../xml/writeXml";

const NAMESPACES = { "xmlns:v": "urn:schemas-microsoft-com:vml", "xmlns:o": "urn:schemas-microsoft-com:office:office", "xmlns:x": "urn:schemas-microsoft-com:office:excel" };
const BOX = "_x0000_t202";
const THREAD_SIZE = { width: 108, height: 59.25 };
/** A usual column and row, in points: what a note's box covers is told in cells. */
const COLUMN = 48;
const ROW = 15;

const shapes = /<v:shape\b[\s\S]*?<\/v:shape>/g;
const isNote = (shape: string): boolean => /ObjectType\s*=\s*["']Note["']/.test(shape);

/** Whether a drawing of the older kind holds anything besides the boxes of notes. */
export const holdsOthers = (vml: string): boolean => /<v:(?:shape|rect|oval|line|group|roundrect|image)\b/.test(vml.replace(shapes, (shape) => (isNote(shape) ? "" : shape)));

function anchorOf(row: number, column: number, width: number, height: number): string {
  const top = Math.max(0, row - 1);
  const [columns, rows] = [Math.floor(width / COLUMN), Math.floor(height / ROW)];
  return [column + 1, 15, top, 2, column + 1 + columns, 15 + Math.round(((width % COLUMN) * 4) / 3), top + rows, 2 + Math.round(((height % ROW) * 4) / 3)].join(", ");
}

function boxXml({ cell, note }: FileRemark, number: number): string {
  const { top: row, left: column } = parseBlock(cell) ?? { top: 0, left: 0 };
  const { width, height } = note ?? THREAD_SIZE;
  return xml(
    "v:shape",
    { id: `_x0000_s${1025 + number}`, type: `#${BOX}`, style: `position:absolute;margin-left:60pt;margin-top:2pt;width:${width}pt;height:${height}pt;z-index:${number + 1};visibility:${note?.visible ? "visible" : "hidden"}`, fillcolor: "#ffffe1", "o:insetmode": "auto" },
    xml("v:fill", { color2: "#ffffe1" }),
    xml("v:shadow", { on: "t", color: "black", obscured: "t" }),
    xml("v:path", { "o:connecttype": "none" }),
    xml("v:textbox", { style: "mso-direction-alt:auto" }, xml("div", { style: "text-align:left" })),
    xml("x:ClientData", { ObjectType: "Note" }, "<x:MoveWithCells/><x:SizeWithCells/>", xml("x:Anchor", {}, anchorOf(row, column, width, height)), xml("x:AutoFill", {}, "False"), xml("x:Row", {}, String(row)), xml("x:Column", {}, String(column)), note?.visible && "<x:Visible/>"),
  );
}

/**
 * The boxes in which Excel shows a sheet's notes, a drawing of the older kind (VML).
 * @param kept a drawing of the sheet's that holds other things too; its boxes of notes give way to these
 */
export function noteBoxes(remarks: readonly FileRemark[], kept: string | null): string {
  const boxes = remarks.map(boxXml).join("");
  if (kept !== null) return kept.replace(shapes, (shape) => (isNote(shape) ? "" : shape)).replace(/<\/xml>\s*$/, `${boxes}</xml>`);
  const layout = xml("o:shapelayout", { "v:ext": "edit" }, xml("o:idmap", { "v:ext": "edit", data: 1 }));
  const type = xml("v:shapetype", { id: BOX, coordsize: "21600,21600", "o:spt": 202, path: "m,l,21600r21600,l21600,xe" }, xml("v:stroke", { joinstyle: "miter" }), xml("v:path", { gradientshapeok: "t", "o:connecttype": "rect" }));
  return xml("xml", NAMESPACES, layout, type, boxes);
}
