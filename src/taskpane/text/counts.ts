import { formatShares } from "../../core/exact/formatShares";

/** "1 holder", "5,000 holders". */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${formatShares(count)} ${count === 1 ? one : many}`;
}
