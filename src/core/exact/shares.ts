/**
 * A whole number of shares: a safe integer, 0 or more.
 * Only `toShares` and `parseShares` turn a cell's number or a text into one.
 */
export type Shares = number;
