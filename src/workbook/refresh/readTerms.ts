import { fromSerial } from "../../core/exact/serialDate";
import { toDecimalRatio } from "../../core/exact/toDecimalRatio";
import type { CivilDate } from "../../core/exact/civilDate";
import type { Offering, PercentBasis } from "../../core/ownership/offering";
import { REFRESHED_TERMS, type RefreshedTerm } from "../../core/refresh/termValues";
import type { Provenance } from "../provenance/provenance";
import { contentOf } from "./cellContent";
import type { TermCell } from "./setView";

export type TermCells = Readonly<Partial<Record<RefreshedTerm, TermCell & { readonly read: unknown }>>>;

/** The cells of the terms' table, found by their labels. */
export function readTermCells(values: readonly (readonly unknown[])[], formulas: readonly (readonly unknown[])[]): TermCells {
  const labels = new Map(Object.entries(REFRESHED_TERMS).map(([term, label]) => [label.toLowerCase(), term as RefreshedTerm]));
  const cells: Partial<Record<RefreshedTerm, TermCell & { read: unknown }>> = {};
  values.forEach(([label, value, source], row) => {
    const term = labels.get(String(label).trim().toLowerCase());
    if (term && !(term in cells)) cells[term] = { row, read: value, value: contentOf(formulas[row]![1], value), source: contentOf(formulas[row]![2], source) };
  });
  return cells;
}

const AVAILABLE_AS_OF = "available as of";

/** The day that the sheet Lock-up looks at; null where the terms have none. */
export function readAvailableAsOf(values: readonly (readonly unknown[])[]): CivilDate | null {
  const cell = values.find(([label]) => String(label).trim().toLowerCase() === AVAILABLE_AS_OF)?.[1];
  return typeof cell === "number" ? fromSerial(cell) : null;
}

/** The offering as the sheet says it now; what is not to be read there stays as it was recorded, and `problems` names what can't be meant. */
export function readOffering(cells: TermCells, record: Provenance["table"]["offering"]): { readonly offering: Offering; readonly problems: readonly string[] } {
  const problems: string[] = [];
  const refuse = (term: RefreshedTerm, wanted: string): void => { problems.push(`Offering, ${REFRESHED_TERMS[term]}: ${JSON.stringify(cells[term]!.read)} is not ${wanted}.`); };
  const text = (term: RefreshedTerm, otherwise: string | null): string | null => (cells[term] ? String(cells[term].read).trim() || null : otherwise);
  const count = (term: RefreshedTerm, otherwise: number | null): number | null => {
    const cell = cells[term];
    if (!cell) return otherwise;
    if (cell.read === "") return null;
    if (typeof cell.read === "number" && Number.isSafeInteger(cell.read) && cell.read >= 0) return cell.read;
    refuse(term, "a whole number, 0 or more");
    return otherwise;
  };
  const date = (term: RefreshedTerm, otherwise: CivilDate | null): CivilDate | null => {
    const cell = cells[term];
    if (!cell) return otherwise;
    if (cell.read === "") return null;
    const day = typeof cell.read === "number" ? fromSerial(cell.read) : null;
    if (!day) refuse(term, "a date");
    return day ?? otherwise;
  };
  const basis = text("percentBasis", record.percentBasis);
  const offering: Offering = {
    ...record,
    issuer: text("issuer", record.issuer) ?? "",
    form: text("form", record.form),
    sharesOutstanding: count("sharesOutstanding", record.sharesOutstanding) ?? record.sharesOutstanding,
    ownershipAsOf: date("ownershipAsOf", record.ownershipAsOf) ?? record.ownershipAsOf,
    sharesRegistered: count("sharesRegistered", record.sharesRegistered),
    percentBasis: (["holder", "remaining", "outstanding"] as const).find((one): one is PercentBasis => one === basis) ?? record.percentBasis,
    supplementThreshold: count("supplementThreshold", record.supplementThreshold),
    lockUp: record.lockUp,
  };
  if (record.lockUp?.kind === "dates") return { offering, problems };
  const first = date("firstRelease", record.lockUp?.firstRelease ?? null);
  const percent = cells.releasePercent?.read;
  const months = count("intervalMonths", record.lockUp?.intervalMonths ?? null);
  const part = typeof percent === "number" && percent > 0 && percent <= 1 ? toDecimalRatio(percent) : percent === "" ? { num: 1n, den: 1n } : record.lockUp?.releasePercent ?? null;
  return { offering: { ...offering, lockUp: first && part ? { kind: "steps", firstRelease: first, releasePercent: part, intervalMonths: months } : null }, problems };
}
