// Runs src/cli/NAME.ts (bench: test/bench/bench.ts) with the arguments that follow.
import { spawn } from "node:child_process";
import { bundleProgram, bundleUniver, root } from "./bundle.mjs";

const [name, ...args] = process.argv.slice(2);
const entries = { bench: "test/bench/bench.ts" };
await bundleUniver();
const program = await bundleProgram(name, entries[name]);
const child = spawn(process.execPath, ["--enable-source-maps", program, ...args], { stdio: "inherit", env: { ...process.env, OVERHANG_ROOT: root } });
child.on("exit", (code, signal) => { process.exitCode = signal ? 1 : code; });
