import type { IStyleData } from "@univerjs/core";

/**
 * What puts a cell's style back after `change` was merged into it: the properties that it had before, null for those that it had
 * not. Cells that looked alike share one answer: a whole list is painted many times, and its undo must not hold it many times.
 */
export class StyleUndo {
  private readonly known = new Map<string, Map<IStyleData, IStyleData>>();

  /** `id` tells the cell's style before ("" for none). */
  before(id: string, style: IStyleData | null, change: IStyleData): IStyleData {
    const byChange = this.known.get(id) ?? new Map<IStyleData, IStyleData>();
    this.known.set(id, byChange);
    const shared = byChange.get(change) ?? inverse(style ?? {}, change);
    byChange.set(change, shared);
    // Univer writes the font's colour into the lines under and through a text, so these are never shared.
    return shared.ul || shared.st ? structuredClone(shared) : shared;
  }
}

function inverse(style: IStyleData, change: IStyleData): IStyleData {
  const back: Record<string, unknown> = {};
  for (const key of Object.keys(change) as (keyof IStyleData)[]) {
    if (key !== "bd" || !change.bd) back[key] = style[key] ?? null;
    else back.bd = Object.fromEntries((Object.keys(change.bd) as (keyof typeof change.bd)[]).map((edge) => [edge, style.bd?.[edge] ?? null]));
  }
  return back as IStyleData;
}
