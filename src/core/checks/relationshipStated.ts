import { report, type Check } from "./check";

/** A material relationship within three years is stated, or there is none (Item 507). Silent where nobody was asked. */
export const relationshipStated: Check = {
  id: "relationship-stated",
  title: "A relationship is stated, or there is none",
  run: ({ rows, hasQuestionnaire }) => {
    const asked = rows.filter((row) => row.relationship.trim() !== "");
    if (!hasQuestionnaire || !asked.length || asked.length === rows.length) return [];
    const open = rows.map((row, index) => ({ row, index })).filter(({ row }) => row.relationship.trim() === "" && !row.catchAll);
    if (!open.length) return [];
    const named = open.length === 1 ? open[0].row.name : `${open.length} rows, the first ${open[0].row.name}`;
    return [report("relationship-stated", "info", `Relationship is filled in for ${asked.length} of ${rows.length} rows and blank for ${named}. Write the relationship, or None.`, ...open.slice(0, 20).map(({ index }) => ({ kind: "holder", index, column: "relationship" }) as const))];
  },
};
