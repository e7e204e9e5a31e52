import { spawn, spawnSync } from "node:child_process";
import https from "node:https";
import net from "node:net";
import path from "node:path";
import { startServer, type RunningServer } from "./startServer";

interface Answer { status: number; headers: Record<string, string | string[] | undefined>; body: string }

const get = (address: string): Promise<Answer> => new Promise((resolve, reject) => {
  https.get(address, { rejectUnauthorized: false }, (response) => {
    let body = "";
    response.setEncoding("utf8");
    response.on("data", (part: string) => { body += part; });
    response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
  }).on("error", reject);
});

describe("npm start", () => {
  let server: RunningServer;
  beforeAll(async () => { server = await startServer(); }, 300000);
  afterAll(() => server.stop());

  test("prints the workbench's, the task pane's and the manifest's address, and how to load the manifest into Excel", () => {
    for (const name of ["/workbench.html", "/taskpane.html", "/functions.json", "/manifest.xml"]) expect(server.said()).toContain(server.address + name);
    expect(server.said()).toMatch(/sideload|Upload My Add-in/);
  });

  test.each([["/workbench.html", "text/html"], ["/taskpane.html", "text/html"], ["/functions.js", "text/javascript"], ["/functions.json", "application/json"], ["/manifest.xml", "text/xml"], ["/assets/icon-32.png", "image/png"], ["/help/index.html", "text/html"], ["/support.html", "text/html"], ["/privacy.html", "text/html"], ["/officejs/office.js", "text/javascript"]])("serves %s as %s, never kept", async (name, type) => {
    const { status, headers } = await get(server.address + name);
    expect(status).toBe(200);
    expect(headers["content-type"]).toContain(type);
    expect(headers["cache-control"]).toContain("no-store");
  });

  test("names its own address in the manifest and in functions.json", async () => {
    const manifest = await get(`${server.address}/manifest.xml`);
    const functions = await get(`${server.address}/functions.json`);
    for (const { body } of [manifest, functions]) {
      expect(body).toContain(server.address);
      expect(body.replaceAll(server.address, "")).not.toContain("https://localhost");
    }
    expect((JSON.parse(functions.body) as { functions: unknown[] }).functions).toHaveLength(13);
  });

  test("says Not found plainly, and reads nothing outside its folder", async () => {
    for (const name of ["/nothing.js", "/..%2f..%2fpackage.json", "/.stamp", "/%zz"]) {
      const { status, body } = await get(server.address + name);
      expect([name, status, body]).toEqual([name, 404, "Not found\n"]);
    }
  });

  test("says which port is taken, and what to do", async () => {
    const blocker = net.createServer().listen(0, "127.0.0.1");
    await new Promise((ready) => blocker.once("listening", ready));
    const port = (blocker.address() as net.AddressInfo).port;
    const child = spawn(process.execPath, [path.join(__dirname, "../../scripts/start.mjs")], { env: { ...process.env, PORT: String(port) } });
    let said = "";
    child.stderr.on("data", (data: Buffer) => { said += data.toString(); });
    const code = await new Promise((resolve) => child.once("exit", resolve));
    blocker.close();
    expect(code).toBe(1);
    expect(said).toContain(`Port ${port} is taken`);
  });

  test("refuses a PORT that is none", () => {
    const { status, stderr } = spawnSync(process.execPath, [path.join(__dirname, "../../scripts/start.mjs")], { env: { ...process.env, PORT: "many" }, encoding: "utf8" });
    expect(status).toBe(1);
    expect(stderr).toContain('PORT is "many"');
  });
});
