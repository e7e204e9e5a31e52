import type { IBorderStyleData, IStyleData } from "@univerjs/core";
import { fail, HostObject } from "../protocol/hostError";
import { hexColor } from "./color";
import { Collection } from "./collection";
import type { Formatted } from "./formatted";

const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal", "DiagonalDown", "DiagonalUp"] as const;
type Side = (typeof SIDES)[number];
type Key = "t" | "b" | "l" | "r" | "tl_br" | "bl_tr";

/** Style and weight of a border, as Office.js names them, against Univer's one code for both. */
const CODES: readonly (readonly [code: number, style: string, weight: string])[] = [
  [1, "Continuous", "Thin"], [2, "Continuous", "Hairline"], [8, "Continuous", "Medium"], [13, "Continuous", "Thick"],
  [3, "Dot", "Thin"], [4, "Dash", "Thin"], [9, "Dash", "Medium"], [5, "DashDot", "Thin"], [10, "DashDot", "Medium"],
  [6, "DashDotDot", "Thin"], [11, "DashDotDot", "Medium"], [12, "SlantDashDot", "Medium"], [7, "Double", "Thick"],
];
const codeOf = (style: string, weight: string): number => (CODES.find((row) => row[1] === style && row[2] === weight) ?? CODES.find((row) => row[1] === style) ?? CODES[0]!)[0];

export class RangeBorders extends Collection<RangeBorder> {
  constructor(private readonly range: Formatted) { super(); }
  Items(): RangeBorder[] { return SIDES.map((side) => new RangeBorder(this.range, side)); }
  override Indexer(key: string | number): RangeBorder {
    const side = SIDES.find((name) => name === key) ?? fail("InvalidArgument", `There is no border "${key}".`);
    return new RangeBorder(this.range, side);
  }
}

/** One side of a range: its edge, or the lines between its cells. */
export class RangeBorder extends HostObject {
  static readonly scalars = ["SideIndex", "Style", "Weight", "Color"];
  constructor(private readonly range: Formatted, readonly SideIndex: Side) { super(); }
  get _Id(): string { return this.SideIndex; }
  get Id(): string { return this.SideIndex; }

  get Style(): string | null { return this.read((line) => (line ? CODES.find((row) => row[0] === line.s)?.[1] ?? "Continuous" : "None")); }
  set Style(style: string) { this.draw((line) => (style === "None" ? null : { s: codeOf(style, this.weightOf(line)), cl: line?.cl ?? { rgb: "#000000" } })); }
  get Weight(): string | null { return this.read((line) => this.weightOf(line)); }
  set Weight(weight: string) { this.draw((line) => ({ s: codeOf(line ? CODES.find((row) => row[0] === line.s)?.[1] ?? "Continuous" : "Continuous", weight), cl: line?.cl ?? { rgb: "#000000" } })); }
  get Color(): string | null { return this.read((line) => hexColor(line?.cl?.rgb, "#000000")); }
  set Color(color: string) { this.draw((line) => ({ s: line?.s ?? 1, cl: { rgb: hexColor(color, "#000000") } })); }

  private weightOf(line: IBorderStyleData | null): string { return line ? CODES.find((row) => row[0] === line.s)?.[2] ?? "Thin" : "Thin"; }

  /** Which edges of the cell at (i, j) belong to this side. */
  private keys(i: number, j: number): Key[] {
    const { nr, nc } = this.range.box;
    switch (this.SideIndex) {
      case "EdgeTop": return i === 0 ? ["t"] : [];
      case "EdgeBottom": return i === nr - 1 ? ["b"] : [];
      case "EdgeLeft": return j === 0 ? ["l"] : [];
      case "EdgeRight": return j === nc - 1 ? ["r"] : [];
      case "InsideHorizontal": return [...(i > 0 ? ["t" as const] : []), ...(i < nr - 1 ? ["b" as const] : [])];
      case "InsideVertical": return [...(j > 0 ? ["l" as const] : []), ...(j < nc - 1 ? ["r" as const] : [])];
      case "DiagonalDown": return ["tl_br"];
      case "DiagonalUp": return ["bl_tr"];
    }
  }

  private read<T>(say: (line: IBorderStyleData | null) => T): T | null {
    const { sheet } = this.range;
    const box = sheet.reach(this.range.box);
    let found: { value: T } | null = null;
    for (let i = 0; i < box.nr; i++) {
      for (let j = 0; j < box.nc; j++) {
        for (const key of this.keys(i, j)) {
          const value = say(sheet.cells.style(box.r + i, box.c + j).bd?.[key] ?? null);
          if (found && found.value !== value) return null;
          found = { value };
        }
      }
    }
    return found ? found.value : say(null);
  }

  private draw(change: (line: IBorderStyleData | null) => IBorderStyleData | null): void {
    const { sheet, box } = this.range;
    sheet.writer.paintEach(box, (i, j): IStyleData | null => {
      const keys = this.keys(i, j);
      if (keys.length === 0) return null;
      const old = sheet.cells.ownStyle(box.r + i, box.c + j)?.bd;
      return { bd: Object.fromEntries(keys.map((key) => [key, change(old?.[key] ?? null)])) };
    });
  }
}
