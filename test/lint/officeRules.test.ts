import { spawnSync } from "node:child_process";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const script = `
import { ESLint } from "eslint";
import config from "./eslint.config.mjs";
const files = [["**/test/lint/bad/src/workbook/*.ts"]];
const overrideConfig = config.filter((c) => !c.ignores || c.files).map((c) => (c.files?.some?.((f) => String(f).startsWith("src/workbook")) ? { ...c, files: files[0] } : c));
const eslint = new ESLint({ cwd: process.cwd(), overrideConfigFile: true, overrideConfig });
const results = await eslint.lintFiles(["test/lint/bad/src/workbook/*.ts"]);
console.log(JSON.stringify(results.map((r) => [r.filePath.split(/[\\\\/]/).pop(), r.messages.map((m) => m.ruleId)])));
`;

describe("the office-addins rules", () => {
  const run = spawnSync(process.execPath, ["--input-type=module", "-e", script], { cwd: root, encoding: "utf8" });
  const found = new Map<string, string[]>(JSON.parse(run.stdout || "[]"));
  test.each([
    ["office-addins/load-object-before-read", "unloaded.ts"],
    ["office-addins/no-context-sync-in-loop", "syncInLoop.ts"],
    ["office-addins/call-sync-before-read", "unsynced.ts"],
    ["office-addins/no-empty-load", "emptyLoad.ts"],
    ["office-addins/no-navigational-load", "navigation.ts"],
    ["office-addins/call-sync-after-load", "unsynced.ts"],
    ["office-addins/test-for-null-using-isNullObject", "nullObject.ts"],
    ["office-addins/no-office-initialize", "initialize.ts"],
  ])("%s fires on its bad fixture", (rule, file) => {
    expect(run.stderr).toBe("");
    expect(found.get(file)).toContain(rule);
  });
});
