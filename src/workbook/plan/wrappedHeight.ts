/** Lines of the body type: about this much of its size is a character's width, and a line's height. */
const WIDTH_OF_CHARACTER = 0.41;
const HEIGHT_OF_LINE = 1.3;

/**
 * The height that a row needs for a text that wraps, in points. Excel makes no row higher for a merged cell, and other programs not for any.
 * @param width of the cell in points
 * @param size of the type in points
 * @example wrappedHeight("Less than 1%.", 430, 10) is 13; two lines are 26
 */
export function wrappedHeight(text: string, width: number, size: number): number {
  const perLine = Math.max(1, Math.floor(width / (WIDTH_OF_CHARACTER * size)));
  return HEIGHT_OF_LINE * size * Math.max(1, Math.ceil(text.length / perLine));
}
