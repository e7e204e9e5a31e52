import type { IStyleData } from "@univerjs/core";

const PX_PER_POINT = 4 / 3;
/** The size of letters that the standard row height fits. */
export const STANDARD_POINTS = 11;
/** The height of a line, as a part of its font's size. */
export const LINE = 1.2;

type Measurer = Pick<CanvasRenderingContext2D, "measureText">;

export const fontPixels = ({ fs = STANDARD_POINTS }: IStyleData): number => fs * PX_PER_POINT;

/** The style's font as a canvas takes it. */
export const fontOf = (style: IStyleData): string => `${style.it ? "italic " : ""}${style.bl ? "bold " : ""}${fontPixels(style)}px ${style.ff ? `"${style.ff}", ` : ""}Arial, sans-serif`;

/** `text` broken at its spaces and line breaks into lines of at most `width` pixels; a longer word has a line of its own. The measurer's font is set. */
export function linesOf(measurer: Measurer, text: string, width: number): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split("\n")) {
    let line = "";
    for (const word of paragraph.split(" ")) {
      const longer = line === "" ? word : `${line} ${word}`;
      if (line !== "" && measurer.measureText(longer).width > width) {
        lines.push(line);
        line = word;
      } else line = longer;
    }
    lines.push(line);
  }
  return lines;
}
