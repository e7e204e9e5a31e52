import type { Outcome } from "../finding";
import { accept, refuse } from "../outcome";
import type { Shares } from "./shares";

/**
 * The one door from a cell's value to a share count.
 * @param value what the cell holds: a safe whole number, 0 or more; everything else is refused, text that looks like a number too
 * @param what how the message names it: an argument ("offered") or a place ("row 5, Offered")
 * @returns the count, or a refusal (`shares`) that names it and the remedy; nothing is rounded
 * @example toShares(10.5, "offered") says "offered is 10.5, a fraction of a share. Give whole shares."
 */
export function toShares(value: unknown, what: string): Outcome<Shares> {
  if (value === null || value === undefined || value === "") return refuse("shares", `${what} is empty. Give a whole number of shares.`);
  if (typeof value !== "number") return refuse("shares", `${what} is ${describe(value)}, not a number. Give a whole number of shares.`);
  if (!Number.isFinite(value)) return refuse("shares", `${what} is not a finite number. Give a whole number of shares.`);
  if (value < 0) return refuse("shares", `${what} is ${shown(value)}, a negative. Give a whole number of shares, 0 or more.`);
  if (!Number.isInteger(value)) return refuse("shares", `${what} is ${shown(value)}, a fraction of a share. Give whole shares.`);
  if (!Number.isSafeInteger(value)) return refuse("shares", `${what} is ${shown(value)}, more than can be counted exactly (9,007,199,254,740,991). Check the number.`);
  return accept(value + 0);
}

function shown(value: number): string {
  return value.toLocaleString("en-US", { maximumFractionDigits: 20 });
}

/** A value as a message quotes it. */
export function describe(value: unknown): string {
  return typeof value === "string" ? `the text "${value.length > 40 ? `${value.slice(0, 40)}…` : value}"` : typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
}
