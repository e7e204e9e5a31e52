import type { Position } from "./position";

/** The holders whose sales under Rule 144 count together with one's own, itself included. */
export function relatedPersons(position: Position, positions: readonly Position[]): readonly Position[] {
  const word = position.related.trim().toLowerCase();
  return word === "" ? [position] : positions.filter((other) => other === position || other.related.trim().toLowerCase() === word);
}
