import { spawn } from "node:child_process";
import path from "node:path";

export interface RunningServer {
  readonly address: string;
  /** What the command has printed so far. */
  said(): string;
  stop(): void;
}

/** Runs the command that a person runs, `npm start`, on a free port, and waits for its last line. */
export function startServer(): Promise<RunningServer> {
  const child = spawn(process.execPath, [path.join(__dirname, "../../scripts/start.mjs")], { env: { ...process.env, PORT: "0" }, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  return new Promise((resolve, reject) => {
    const hear = (data: Buffer): void => {
      said += data.toString();
      const address = /https:\/\/localhost:\d+/.exec(said);
      if (address && said.includes("stops the server")) resolve({ address: address[0], said: () => said, stop: () => { child.kill(); } });
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.once("exit", (code) => reject(new Error(`npm start ended with ${code}: ${said}`)));
  });
}
