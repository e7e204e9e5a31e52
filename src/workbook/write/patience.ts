/** How long Excel may take to answer work on so many rows, in milliseconds. */
export const patienceOf = (rows: number): number => 30_000 + 20 * rows;
