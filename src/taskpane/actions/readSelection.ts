import type { Finding, Outcome } from "../../core/finding";
import { refuse } from "../../core/outcome";
import type { SelectedCells } from "../../workbook/types";
import { ASK_FIRST, type ListSource } from "../path/pathState";
import { hashOfCells } from "./hashOf";
import type { PaneAction } from "./paneAction";

/** Takes the selected cells as a holder list. */
export const readSelection: PaneAction<null, ListSource> = {
  id: "readSelection",
  doing: "Reading the selected cells",
  async perform(_input, { workbook }) {
    const selected = await workbook.readSelection();
    return selected.ok ? listOfCells(selected.value, selected.findings) : selected;
  },
};

/** Takes the cells again that a table was made from, with what was added below them. */
export const readSourceCells: PaneAction<string, ListSource> = {
  id: "readSourceCells",
  doing: "Reading the cells again",
  async perform(address, { refresh }) {
    if (!refresh) throw new Error("cells were asked for again where nothing is refreshed");
    const read = await refresh.readSource(address);
    return read.ok ? listOfCells(read.value, read.findings) : read;
  },
};

async function listOfCells({ address, rows }: SelectedCells, findings: readonly Finding[]): Promise<Outcome<ListSource>> {
  if (rows.length < 2) return refuse("selection.small", `${address} is too little to read a table from. Select the list with its heading row, one row for each selling stockholder, and press the button again.`);
  const [{ gridOfCells }, { proposeMapping }] = await Promise.all([import("../../filing/list/listGrid"), import("../../filing/list/proposeMapping")]);
  const grid = gridOfCells(rows, address);
  return { ok: true, findings, value: { record: { kind: "cells", name: address, date: null, hash: await hashOfCells(rows) }, grid, mapping: proposeMapping(grid), options: ASK_FIRST } };
}
