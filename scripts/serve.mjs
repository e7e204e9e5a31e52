// The development server: https on this machine alone, plain files, nothing kept by the browser.
import { readFileSync } from "node:fs";
import https from "node:https";
import { createRequire } from "node:module";
import path from "node:path";
import sirv from "sirv";
import { atAddress } from "./address.mjs";

const require = createRequire(import.meta.url);
const officeJs = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
const REWRITTEN = { "/manifest.xml": "text/xml; charset=utf-8", "/functions.json": "application/json; charset=utf-8" };
// Excel on the web reads functions.json and the manifest from another origin than its own.
const HEADERS = { "Cache-Control": "no-store", "Access-Control-Allow-Origin": "*", "Access-Control-Allow-Private-Network": "true", "X-Content-Type-Options": "nosniff" };

function handler(folder, address) {
  const files = sirv(folder, { dev: true, etag: false, dotfiles: false });
  const office = sirv(officeJs, { dev: true, etag: false });
  return (request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    const missing = () => { response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" }); response.end("Not found\n"); };
    if (request.method === "OPTIONS") { response.writeHead(204, { "Access-Control-Allow-Methods": "GET, HEAD" }); response.end(); return; }
    if (request.method !== "GET" && request.method !== "HEAD") { response.writeHead(405, { Allow: "GET, HEAD", "Content-Type": "text/plain; charset=utf-8" }); response.end("Only GET and HEAD\n"); return; }
    let name;
    try { name = decodeURIComponent(new URL(request.url, "https://localhost").pathname); } catch { missing(); return; }
    if (/\/\.|\\/.test(name)) { missing(); return; }
    if (name === "/") { response.writeHead(302, { Location: "/workbench.html" }); response.end(); return; }
    if (REWRITTEN[name]) {
      let text;
      try { text = readFileSync(path.join(folder, name), "utf8"); } catch { missing(); return; }
      response.writeHead(200, { "Content-Type": REWRITTEN[name] });
      response.end(request.method === "HEAD" ? undefined : atAddress(text, address()));
      return;
    }
    if (name.startsWith("/officejs/")) { request.url = request.url.slice("/officejs".length); office(request, response, missing); return; }
    files(request, response, missing);
  };
}

const listen = (server, port, host) => new Promise((resolve, reject) => {
  server.once("error", reject);
  server.listen(port, host, () => resolve(server.address().port));
});

/** Serves `folder` over https on the loopback addresses; port 0 takes any free one. Answers the address and how to stop. */
export async function serve({ folder, port, key, cert }) {
  let address = "";
  const handle = handler(folder, () => address);
  const servers = [https.createServer({ key, cert }, handle)];
  const taken = await listen(servers[0], port, "127.0.0.1");
  address = `https://localhost:${taken}`;
  const six = https.createServer({ key, cert }, handle);
  try { await listen(six, taken, "::1"); servers.push(six); } catch (error) {
    // A machine without IPv6 still serves on IPv4; a stranger on the same port of ::1 would answer half of the requests.
    if (error.code === "EADDRINUSE") { servers[0].close(); throw error; }
  }
  return { address, stop: () => Promise.all(servers.map((server) => new Promise((done) => { server.close(done); server.closeAllConnections(); }))) };
}
