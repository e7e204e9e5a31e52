import type { TermId } from "../../core/ownership/offering";
import { toNumber } from "../../core/exact/toNumber";
import { toSerial } from "../../core/exact/serialDate";
import { cellText } from "./cellText";
import type { PlanContext } from "./planContext";
import { TERM_NAMES, type NamedTerm } from "./setNames";
import type { CellValue, RangeLook, SheetPlan, Validation } from "./sheetPlan";
import { DATE_FORMAT, FONT, headerLook, inputLook, quietText, RELEASE_FORMAT, titleLook } from "./style";

const HEADER = 4;

interface TermRow {
  readonly term: TermId;
  readonly label: string;
  readonly value: CellValue;
  readonly format?: string;
  readonly rule?: Validation["rule"];
  readonly message?: string;
}

/** The row of a term on the sheet `Offering`, from 1; null when the sheet does not show it. */
export function termRow(term: TermId): number | null {
  const index = ORDER.indexOf(term);
  return index < 0 ? null : HEADER + 1 + index;
}

const ORDER: readonly TermId[] = ["issuer", "form", "sharesOutstanding", "ownershipAsOf", "sharesRegistered", "percentBasis", "firstRelease", "releasePercent", "intervalMonths", "availableAsOf", "supplementThreshold"];

/** The sheet `Offering`: the terms that everything else is computed from, each with where it was read. */
export function offeringSheet(context: PlanContext): SheetPlan {
  const { names, request: { table: { offering } } } = context;
  const rows = termRows(context);
  const last = HEADER + rows.length;
  const source = (term: TermId): string => offering.sources[term] ?? (term === "availableAsOf" ? "entered here: the day that the sheet Lock-up looks at" : "");
  return {
    key: "offering",
    name: names.sheets.offering,
    values: [
      { address: "A1:A2", cells: [["Offering terms"], ["Shaded cells are entered; the other sheets follow from them."]] },
      { address: `A${HEADER}:C${last}`, cells: [["Term", "Value", "Source"], ...rows.map((row) => [row.label, row.value, cellText(source(row.term))])] },
    ],
    tables: [{ name: names.tables.terms, address: `A${HEADER}:C${last}`, totals: null }],
    formulas: [],
    looks: [
      { address: `A1:C${last}`, font: { name: FONT, size: 10 }, vertical: "Top" },
      titleLook("A1"),
      quietText("A2"),
      { address: "A:A", columnWidth: 170 }, { address: "B:B", columnWidth: 210 }, { address: "C:C", columnWidth: 320 },
      headerLook(`A${HEADER}:C${HEADER}`),
      inputLook(`B${HEADER + 1}:B${last}`),
      { address: `B${HEADER}:B${last}`, horizontal: "Right", wrap: true },
      { address: `C${HEADER}:C${last}`, horizontal: "Left", indent: 1, wrap: true },
      ...rows.flatMap((row): RangeLook[] => (row.format ? [{ address: `B${termRow(row.term)}`, numberFormat: row.format }] : [])),
    ],
    validations: rows.flatMap((row): Validation[] => (row.rule ? [{ address: `B${termRow(row.term)}`, rule: row.rule, message: row.message ?? "" }] : [])),
    flag: null,
    links: [],
    chart: null,
    freeze: null,
    page: { printArea: `A1:C${last}`, titleRows: null, blackAndWhite: true },
  };
}

/** The names of the set, each over its cell of the sheet. */
export function definedNames(context: PlanContext): { name: string; address: string }[] {
  return (Object.keys(TERM_NAMES) as NamedTerm[]).map((term) => ({ name: context.names.terms[term], address: `B${termRow(term)}` }));
}

function termRows({ request: { table: { offering } }, schedule, availableAsOf }: PlanContext): TermRow[] {
  const { lockUp } = offering;
  const steps = lockUp?.kind === "steps" ? lockUp : null;
  const first = schedule?.[0]?.date;
  const date = { format: DATE_FORMAT, rule: { kind: "date" }, message: "Enter a date, such as 3/14/2002." } as const;
  const shares = (least: number, message: string): Pick<TermRow, "format" | "rule" | "message"> => ({ format: "#,##0", rule: { kind: "whole", least }, message });
  const rows: Record<(typeof ORDER)[number], Omit<TermRow, "term">> = {
    issuer: { label: "Issuer", value: cellText(offering.issuer) },
    form: { label: "Form", value: cellText(offering.form ?? "") },
    sharesOutstanding: { label: "Shares outstanding", value: offering.sharesOutstanding || "", ...shares(1, "Shares outstanding is a whole number, 1 or more.") },
    ownershipAsOf: { label: "Ownership as of", value: offering.ownershipAsOf === "" ? "" : toSerial(offering.ownershipAsOf), ...date },
    sharesRegistered: { label: "Shares registered", value: offering.sharesRegistered ?? "", ...shares(0, "Shares registered is a whole number, 0 or more.") },
    percentBasis: { label: "Percent basis", value: offering.percentBasis, rule: { kind: "list", items: "holder,remaining,outstanding" }, message: "holder: all of the holder's acquirable shares count as outstanding; remaining: those that it is not selling; outstanding: none." },
    firstRelease: { label: "First release from lock-up", value: first ? toSerial(first) : "", ...date },
    releasePercent: { label: "Released each time", value: steps ? toNumber(steps.releasePercent) : "", format: RELEASE_FORMAT, rule: { kind: "fraction" }, message: "Enter the part that each release frees, such as 25%." },
    intervalMonths: { label: "Months between releases", value: steps?.intervalMonths ?? "", format: "0", rule: { kind: "whole", least: 1 }, message: "Enter a whole number of months, 1 or more." },
    availableAsOf: { label: "Available as of", value: availableAsOf === "" ? "" : toSerial(availableAsOf), ...date },
    supplementThreshold: { label: "Supplement threshold (shares)", value: offering.supplementThreshold ?? "", ...shares(0, "The threshold is a whole number of shares, 0 or more.") },
  };
  return ORDER.map((term) => ({ term, ...rows[term] }));
}
