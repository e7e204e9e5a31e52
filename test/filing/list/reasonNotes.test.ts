import { checkTable } from "../../../src/core/checks";
import { checkInputOf } from "../../../src/core/checks/fromSellingTable";
import { addReasons, REASONS, reasonOf } from "../../../src/filing/list/reasonNotes";
import { internap2001 } from "../../../src/filing/sample/internap2001";

const [one] = internap2001.holders;
const over = { ...one!, name: "Alder LP", noteRefs: ["a"], held: 10, acquirable: 0, offered: 12, ownershipCap: null };

test.each([...REASONS, "we do as we please"])("the check of offered against owned takes the note for a reason: %s", (reason) => {
  const table = { ...internap2001, ...addReasons([over], [{ ref: "a", text: "A director." }], new Map([[0, reason]])), printedTotals: null };
  expect(checkTable(checkInputOf(table)).filter(({ check }) => check === "offered-within-owned")).toEqual([]);
  expect(reasonOf(table.holders[0]!, table.notes)).toBe(reason);
});

test("a reason's mark is a number that no row and no note bears, and the row's own marks stay", () => {
  const { holders, notes } = addReasons([{ ...over, noteRefs: ["4"] }, { ...over, noteRefs: ["†"] }], [{ ref: "7", text: "A director." }], new Map([[1, "approval is awaited"]]));
  expect(holders.map(({ noteRefs }) => noteRefs)).toEqual([["4"], ["†", "8"]]);
  expect(notes.map(({ ref }) => ref)).toEqual(["7", "8"]);
});

test("where no reason is stated nothing changes", () => {
  const notes = [{ ref: "1", text: "A director." }];
  expect(addReasons([over], notes, new Map())).toEqual({ holders: [over], notes });
});
