/** How many rows an answer of so many bytes has room for, when `rows` of them took `bytes`. */
export const rowsFor = (room: number, rows: number, bytes: number): number => Math.max(20, Math.floor((room * rows) / Math.max(1, bytes)));
