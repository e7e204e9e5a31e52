/**
 * Sizes as the file counts them. The widest digit of the default font (Calibri 11) takes 7 pixels, and a column's width in the
 * file is in such digits, its padding included (ECMA-376 part 1, 18.3.1.13); a pixel is 3/4 of a point, and a point 12,700 EMU.
 */
const DIGIT = 7;
const EMU = 12700;

export const widthOfPixels = (pixels: number): number => Math.trunc((pixels / DIGIT) * 256) / 256;
export const pixelsOfWidth = (width: number): number => Math.round(width * DIGIT);
export const pointsOfPixels = (pixels: number): number => Math.round(pixels * 75) / 100;
export const pixelsOfPoints = (points: number): number => Math.round((points * 4) / 3);
export const emuOfPoints = (points: number): number => Math.round(points * EMU);
export const pointsOfEmu = (emu: number): number => emu / EMU;

/** Pixels of a column and a row that nobody changed: 8.43 characters, 15 points. */
export const STANDARD = { columnWidth: 64, rowHeight: 20 } as const;
