/** Halves of a number: two of them multiply, and four such products add up, to less than the 2^53 that a double holds exactly. */
const HALF = 16_777_216;

/** The higher and the lower half of a whole number up to 2^48, as formulas. */
export const highHalf = (number: string): string => `INT(${number}/${HALF})`;
export const lowHalf = (number: string): string => `(${number}-${HALF}*INT(${number}/${HALF}))`;

/** A number with its halves, each an expression that binds as tightly as a product. */
export interface Halved {
  readonly high: string;
  readonly low: string;
}

export const halved = (number: string): Halved => ({ high: highHalf(number), low: lowHalf(number) });

/**
 * a·b − q·t as a formula that is exact although the products pass what a double holds: the halves are multiplied, and as the result is less than
 * two of `t`, so is what is carried from the higher products to the lower ones.
 * @param q whole, within one of a·b/t
 */
export function exactRest(a: Halved, b: Halved, q: Halved, t: Halved): string {
  const high = `${a.high}*${b.high}-${q.high}*${t.high}`;
  const middle = `${a.high}*${b.low}+${a.low}*${b.high}-${q.high}*${t.low}-${q.low}*${t.high}`;
  const low = `${a.low}*${b.low}-${q.low}*${t.low}`;
  return `(${low})+${HALF}*((${middle})+${HALF}*(${high}))`;
}
