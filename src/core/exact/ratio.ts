/** An exact fraction in lowest terms; `den` is positive. A percentage stays a Ratio until it is shown. */
export interface Ratio {
  readonly num: bigint;
  readonly den: bigint;
}
