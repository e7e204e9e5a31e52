import { useMemo } from "react";
import type { Finding } from "../../../core/finding";
import type { ListField } from "../../../filing/list/listFields";
import { usePane } from "../../pane/paneContext";
import type { ListSource } from "../../path/pathState";
import { draftOfList, readList } from "../../path/readList";
import { sheetLetter } from "../../../filing/list/listGrid";

interface Choice { readonly value: string; readonly title: string }

interface MappingView {
  readonly columns: readonly Choice[];
  readonly headerRows: readonly Choice[];
  readonly moreInUse: boolean;
  readonly findings: readonly Finding[];
  readonly ready: boolean;
  readonly holders: number;
  readonly asksAboutRepeats: boolean;
  readonly asksAboutFractions: boolean;
  readonly chooseColumn: (field: ListField, value: string) => void;
  readonly chooseHeader: (value: string) => void;
  readonly chooseRepeats: (value: string) => void;
  readonly chooseFractions: (roundDown: boolean) => void;
  readonly goOn: () => void;
}

const HEADER_CHOICES = 12;
const TITLE_LENGTH = 40;

/** Reads the list under the mapping as it stands, and turns each choice into a new mapping. */
export function useMappingForm(list: ListSource): MappingView {
  const { dispatchPath } = usePane();
  const read = useMemo(() => readList(list), [list]);
  const has = (check: string): boolean => read.findings.some((finding) => finding.check === check);
  const width = useMemo(() => list.grid.rows.slice(0, 200).reduce((most, row) => Math.max(most, row.length), 0), [list.grid]);
  const header = list.mapping.headerRow === null ? undefined : list.grid.rows[list.mapping.headerRow];
  const columns = Array.from({ length: width }, (_none, at) => ({ value: String(at), title: `${sheetLetter(list.grid, at)}${header?.[at] ? `: ${short(String(header[at]))}` : ""}` }));
  const headerRows = list.grid.rows.slice(0, HEADER_CHOICES).map((row, at) => ({ value: String(at), title: `Row ${list.grid.firstRow + at}: ${short(row.filter((cell) => cell !== null && cell !== "").join(", ")) || "empty"}` }));
  const { mapping } = list;
  return {
    columns, headerRows,
    moreInUse: Object.keys(mapping.columns).some((field) => !["name", "offered", "held", "acquirable"].includes(field)),
    findings: read.findings.filter((finding) => finding.severity !== "info"),
    ready: read.ok,
    holders: read.ok ? read.value.holders.length : 0,
    asksAboutRepeats: has("list-repeated") || list.options.repeatedHolders !== "refuse",
    asksAboutFractions: has("list-fraction") || list.options.fractions !== "refuse",
    chooseColumn: (field, value) => {
      const others = Object.fromEntries(Object.entries(mapping.columns).filter(([other]) => other !== field));
      dispatchPath({ type: "mappingChanged", mapping: { ...mapping, columns: value === "" ? others : { ...others, [field]: Number(value) } } });
    },
    chooseHeader: (value) => dispatchPath({ type: "mappingChanged", mapping: { ...mapping, headerRow: value === "" ? null : Number(value) } }),
    chooseRepeats: (value) => dispatchPath({ type: "listOptionChosen", options: { repeatedHolders: value === "combine" ? "combine" : "keepApart" } }),
    chooseFractions: (roundDown) => dispatchPath({ type: "listOptionChosen", options: { fractions: roundDown ? "roundDown" : "refuse" } }),
    goOn: () => {
      if (read.ok) dispatchPath({ type: "draftRead", draft: draftOfList(list, read.value, read.findings) });
    },
  };
}

function short(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > TITLE_LENGTH ? `${line.slice(0, TITLE_LENGTH - 1)}…` : line;
}
