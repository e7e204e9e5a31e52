import type { Segment } from "./segments";

/** Where the figures of each column begin and end on most lines. */
export type Places = readonly { readonly from: number; readonly to: number }[];

const LEAST_OTHERS = 3;

/**
 * Where figures stand on the other lines of a line's page: of each column the middle of where they begin and of where they end. Each page is sorted
 * once, so that a long table takes no longer a line than a short one.
 * @param models the lines that show all figures, null for the others
 * @param pages of the lines
 * @returns for a line that shows all figures the places on the others of its page; null where they are too few
 */
export function usualPlaces(models: readonly (readonly Segment[] | null)[], pages: readonly number[]): (index: number) => Places | null {
  const byPage = new Map<number, { readonly from: number[]; readonly to: number[] }[]>();
  models.forEach((model, index) => {
    if (!model) return;
    const page = pages[index] ?? 0;
    const columns = byPage.get(page) ?? model.map(() => ({ from: [], to: [] }));
    byPage.set(page, columns);
    model.forEach((figure, column) => {
      columns[column]?.from.push(figure.from);
      columns[column]?.to.push(figure.to);
    });
  });
  for (const columns of byPage.values()) for (const { from, to } of columns) { from.sort((a, b) => a - b); to.sort((a, b) => a - b); }
  return (index) => {
    const model = models[index];
    const columns = byPage.get(pages[index] ?? 0);
    if (!model || !columns || (columns[0]?.from.length ?? 0) <= LEAST_OTHERS) return null;
    return model.map((figure, column) => ({ from: middleWithout(columns[column]?.from ?? [], figure.from), to: middleWithout(columns[column]?.to ?? [], figure.to) }));
  };
}

/** The middle of sorted numbers with one of them left out. */
function middleWithout(sorted: readonly number[], value: number): number {
  const middle = (sorted.length - 1) >> 1;
  // Whatever stands at the middle or behind it moves one place forward when something before it is left out.
  return sorted[value <= (sorted[middle] ?? 0) ? middle + 1 : middle] ?? 0;
}
