import { spawnSync } from "node:child_process";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
function violations(folder: string): { rule: { name: string }; from: string }[] {
  const run = spawnSync(process.execPath, [path.join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs"), "--config", ".dependency-cruiser.cjs", "--output-type", "json", folder], { cwd: root, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  if (!run.stdout) throw new Error(run.stderr);
  return JSON.parse(run.stdout).summary.violations;
}

describe("import directions", () => {
  const found = violations("test/lint/bad/src");
  test.each([
    ["core-is-pure", "core/impure.ts"],
    ["filing-over-core", "filing/reader.ts"],
    ["workbook-over-core", "workbook/workbookThing.ts"],
    ["functions-over-core-and-filing", "functions/fat.ts"],
    ["nothing-imports-taskpane", "core/impure.ts"],
    ["commands-are-thin", "commands/ribbon.ts"],
    ["pane-without-workbench", "taskpane/shipped.ts"],
    ["src-without-test", "core/tested.ts"],
    ["no-circles", "core/one.ts"],
  ])("%s fires on its bad fixture", (rule, file) => {
    expect(found.filter((v) => v.rule.name === rule).map((v) => v.from)).toContain(`test/lint/bad/src/${file}`);
  });

  test("every rule has a bad fixture", () => {
    const { forbidden } = jest.requireActual<{ forbidden: { name: string }[] }>("../../.dependency-cruiser.cjs");
    expect([...new Set(found.map((v) => v.rule.name))].sort()).toEqual(forbidden.map((r) => r.name).sort());
  });
});
