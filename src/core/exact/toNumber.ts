import type { Ratio } from "./ratio";

/**
 * The double nearest to a ratio, for a cell; never the basis of a printed digit.
 * @example toNumber(499/10000) is 0.0499
 */
export function toNumber(value: Ratio): number {
  const { num, den } = value;
  const limit = BigInt(Number.MAX_SAFE_INTEGER);
  // Two exact doubles: the processor's division rounds correctly.
  if (num <= limit && num >= -limit && den <= limit) return Number(num) / Number(den);
  const sign = num < 0n ? -1 : 1;
  const size = num < 0n ? -num : num;
  // A quotient of 65 or more bits, the last one standing for all that is cut off, rounds as the true value does.
  const shift = Math.max(0, 66 + bitLength(den) - bitLength(size));
  const scaled = size << BigInt(shift);
  const quotient = scaled / den;
  const sticky = scaled % den === 0n ? quotient : quotient | 1n;
  return (sign * Number(sticky)) / 2 ** shift;
}

function bitLength(value: bigint): number {
  return value.toString(16).length * 4;
}
