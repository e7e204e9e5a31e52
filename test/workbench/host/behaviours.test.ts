import { readFileSync } from "node:fs";
import path from "node:path";

const rows = readFileSync(path.resolve("src/workbench/host/BEHAVIOURS.md"), "utf8").split("\n")
  .filter((line) => line.startsWith("|") && !/^\|[-| ]+\|$/.test(line) && !line.startsWith("| behaviour"))
  .map((line) => line.split("|").slice(1, -1).map((cell) => cell.trim()));

describe("the list of what the simulated host does", () => {
  it("names a source for each behaviour, or says that none was found", () => {
    expect(rows.filter((cells) => cells.length !== 3 || cells[0] === "" || cells[1] === "")).toEqual([]);
    const differing = rows.filter((cells) => cells[2] !== "").length;
    const ours = rows.filter((cells) => /^our reading/.test(cells[1]!)).length;
    console.log(`${rows.length} behaviours: ${rows.length - differing} without a known difference, ${differing} with one, ${ours} by our own reading alone`);
    expect(rows.length).toBeGreaterThan(30);
  });
});
