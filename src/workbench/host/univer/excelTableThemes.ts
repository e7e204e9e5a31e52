import type { IRangeThemeStyleJSON } from "@univerjs/sheets";

type Theme = { name: string; style: Omit<IRangeThemeStyleJSON, "name"> };
type Item = NonNullable<IRangeThemeStyleJSON["wholeStyle"]>;

/** Office's theme colours in the order of its table styles: none (black), then accents 1 to 6. */
const COLOURS = ["#000000", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;
const THIN = 1;
const line = (colour: string): { s: number; cl: { rgb: string } } => ({ s: THIN, cl: { rgb: colour } });
/** The grid draws a header's filter buttons in the header's colour, and in white without one. */
const BLACK: Item = { cl: { rgb: "#000000" } };
const fill = (colour: string): Item => ({ bg: { rgb: colour } });

/** `part` of the colour, the rest white: 0.2 is Excel's "80% lighter". */
function tint(colour: string, part: number): string {
  const channel = (at: number): string => Math.round(255 - (255 - parseInt(colour.slice(at, at + 2), 16)) * part).toString(16).padStart(2, "0");
  return `#${channel(1)}${channel(3)}${channel(5)}`.toUpperCase();
}

function light(colour: string, family: number, banded: boolean): Theme["style"] {
  const stripe = banded ? fill(tint(colour, colour === "#000000" ? 0.15 : 0.2)) : {};
  const rule = line(colour);
  if (family === 0) return { headerRowStyle: { ...BLACK, bd: { t: rule, b: rule } }, lastRowStyle: { bd: { b: rule } }, firstRowStyle: stripe, secondRowStyle: {} };
  const header: Item = family === 1 ? { ...fill(colour), cl: { rgb: "#FFFFFF" } } : { ...BLACK, bd: { t: rule, b: rule } };
  return { wholeStyle: { bd: family === 1 ? { b: rule } : { t: rule, b: rule, l: rule, r: rule } }, headerRowStyle: header, lastRowStyle: { bd: { b: rule } }, firstRowStyle: family === 1 ? {} : stripe, secondRowStyle: {} };
}

function medium(colour: string, banded: boolean): Theme["style"] {
  const rule = line(tint(colour, 0.6));
  return { wholeStyle: { bd: { b: rule } }, headerRowStyle: { ...fill(colour), cl: { rgb: "#FFFFFF" } }, lastRowStyle: { bd: { b: rule } }, firstRowStyle: banded ? fill(tint(colour, 0.2)) : {}, secondRowStyle: {} };
}

const both = (name: string, style: (banded: boolean) => Theme["style"]): Theme[] => [{ name: themeName(name, true), style: style(true) }, { name: themeName(name, false), style: style(false) }];

/** What the grid calls an Excel table style, with or without its stripes. */
export const themeName = (style: string, banded: boolean): string => (banded ? style : `${style}, plain`);

/** Excel's table styles as the grid draws them: their families and colours, not every line of every style. */
export const EXCEL_TABLE_THEMES: Theme[] = [
  ...both("TableStyleMedium2", (banded) => medium(COLOURS[1], banded)),
  ...both("", () => ({ headerRowStyle: BLACK })),
  ...Array.from({ length: 21 }, (_, i) => both(`TableStyleLight${i + 1}`, (banded) => light(COLOURS[i % 7]!, Math.floor(i / 7), banded))).flat(),
  ...Array.from({ length: 28 }, (_, i) => (i === 1 ? [] : both(`TableStyleMedium${i + 1}`, (banded) => medium(COLOURS[i % 7]!, banded)))).flat(),
  ...Array.from({ length: 11 }, (_, i) => both(`TableStyleDark${i + 1}`, (banded) => medium(COLOURS[i % 7]!, banded))).flat(),
];
