import type { RoundTrips } from "../write/roundTrips";

/** A block of a sheet's cells: first row and column from 0, and how many of each. */
export interface Block {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const MOST_A_TRIP = 400;

export const rangeOf = (context: Excel.RequestContext, { sheetId, row, column, rows, columns }: Block): Excel.Range => context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, rows, columns);

/**
 * Excel answers for a block whose cells differ that they do: such a block is halved until its parts are of one kind, all parts of a size together.
 * @param load queues a question about a range; its answer, after the round trip, is null where the cells differ
 */
export async function uniformBlocks<T>(context: Excel.RequestContext, trips: RoundTrips, blocks: readonly Block[], doing: string, load: (range: Excel.Range) => () => T | null): Promise<{ readonly block: Block; readonly answer: T }[]> {
  const found: { block: Block; answer: T }[] = [];
  let open = [...blocks];
  while (open.length > 0) {
    const asked = open.slice(0, MOST_A_TRIP).map((block) => ({ block, answerOf: load(rangeOf(context, block)) }));
    await trips.send(doing);
    const rest = open.slice(MOST_A_TRIP);
    open = [...asked.flatMap(({ block, answerOf }) => {
      const answer = answerOf();
      if (answer !== null) found.push({ block, answer });
      return answer === null ? halves(block) : [];
    }), ...rest];
  }
  return found;
}

/** Columns are parted before rows: cells of one column are mostly alike. */
function halves(block: Block): Block[] {
  const { row, column, rows, columns } = block;
  if (columns > 1) {
    const left = Math.ceil(columns / 2);
    return [{ ...block, columns: left }, { ...block, column: column + left, columns: columns - left }];
  }
  if (rows > 1) {
    const top = Math.ceil(rows / 2);
    return [{ ...block, rows: top }, { ...block, row: row + top, rows: rows - top }];
  }
  return [];
}

/** Blocks of the same columns that touch, one beneath the other, as one. */
export function joinedDown(blocks: readonly Block[]): Block[] {
  const all: Block[] = [];
  for (const block of [...blocks].sort((a, b) => a.sheetId.localeCompare(b.sheetId) || a.column - b.column || a.columns - b.columns || a.row - b.row)) {
    const last = all.at(-1);
    if (last && last.sheetId === block.sheetId && last.column === block.column && last.columns === block.columns && last.row + last.rows === block.row) all[all.length - 1] = { ...last, rows: last.rows + block.rows };
    else all.push(block);
  }
  return all;
}
