import { refuse } from "../../core/outcome";
import type { PaneAction } from "./paneAction";
import { ASK_FIRST, type ListSource } from "../path/pathState";

/** Takes the selected cells as a holder list. */
export const readSelection: PaneAction<null, ListSource> = {
  id: "readSelection",
  doing: "Reading the selected cells",
  async perform(_input, { workbook }) {
    const selected = await workbook.readSelection();
    if (!selected.ok) return selected;
    const { address, rows } = selected.value;
    if (rows.length < 2) return refuse("selection.small", `${address} is too little to read a table from. Select the list with its heading row, one row for each selling stockholder, and press the button again.`);
    const [{ gridOfCells }, { proposeMapping }] = await Promise.all([import("../../filing/list/listGrid"), import("../../filing/list/proposeMapping")]);
    const grid = gridOfCells(rows, address);
    return { ok: true, findings: selected.findings, value: { record: { kind: "cells", name: address, date: null, hash: null }, grid, mapping: proposeMapping(grid), options: ASK_FIRST } };
  },
};
