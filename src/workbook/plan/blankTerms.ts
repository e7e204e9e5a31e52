import type { Finding } from "../../core/finding";
import type { SellingTable } from "../../core/ownership/sellingTable";

/** One finding for each term that is left blank, with where to enter it. */
export function blankTerms({ offering }: SellingTable): Finding[] {
  const blank = (term: "sharesOutstanding" | "ownershipAsOf", message: string): Finding => ({ check: "blank-term", severity: "warning", message, subjects: [{ kind: "term", term }] });
  return [
    ...(offering.sharesOutstanding > 0 ? [] : [blank("sharesOutstanding", "The shares outstanding are not known: percentages and ownership caps wait for them. Enter them on the sheet of offering terms.")]),
    ...(offering.ownershipAsOf === "" ? [blank("ownershipAsOf", "The date of ownership is not known. Enter it on the sheet of offering terms.")] : []),
  ];
}
