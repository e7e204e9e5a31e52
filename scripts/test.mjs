// npm test: types, lint, then every jest project. Arguments go to jest.
import { spawnSync } from "node:child_process";

const steps = [["types", "npm", ["run", "-s", "types"]], ["lint", "npm", ["run", "-s", "lint"]], ["jest", process.execPath, ["node_modules/jest/bin/jest.js", "--maxWorkers=2", ...process.argv.slice(2)]]];
for (const [name, command, args] of steps) {
  console.log(`\n== ${name}`);
  const { status } = spawnSync(command, args, { stdio: "inherit", shell: command === "npm" && process.platform === "win32" });
  if (status !== 0) { console.error(`${name} failed`); process.exit(status ?? 1); }
}
