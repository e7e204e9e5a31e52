import type { PlacedLine } from "./columnBands";
import type { Segment } from "./segments";

/**
 * Puts figures together that are broken over two lines behind a comma ("1,234," above "567"), column by column. The lower line keeps its words
 * and its other figures.
 * @param lines in order, figures by column
 */
export function joinWrapped(lines: readonly PlacedLine[]): PlacedLine[] {
  const joined = lines.map((line) => ({ ...line, figures: [...line.figures] as (Segment | null)[] }));
  for (let index = 1; index < joined.length; index++) {
    const above = joined[index - 1];
    const below = joined[index];
    above?.figures.forEach((figure, column) => {
      const rest = below?.figures[column];
      if (!figure || !rest || !below || !/^\d{1,3}(?:,\d{3})*,$/.test(figure.text) || !/^\d{3}(?:,\d{3})*$/.test(rest.text)) return;
      above.figures[column] = { ...figure, text: figure.text + rest.text };
      below.figures[column] = null;
    });
  }
  return joined;
}
