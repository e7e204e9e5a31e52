// A certificate for https://localhost, made on first use by the maker that Microsoft's add-in tools use, in the folder where
// they look for it: once `npx office-addin-dev-certs install` has made the system trust it, this server is trusted too.
import { X509Certificate } from "node:crypto";
import { accessSync, constants, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { root } from "./bundle.mjs";

const require = createRequire(import.meta.url);

function writable(folder) {
  try { mkdirSync(folder, { recursive: true }); accessSync(folder, constants.W_OK); return true; } catch { return false; }
}

function stillValid(certificate) {
  try { return new Date(new X509Certificate(readFileSync(certificate)).validTo).getTime() > Date.now() + 24 * 3600 * 1000; } catch { return false; }
}

/** The key and certificate for localhost, reused while they are valid; `made` says whether they are new. */
export async function certificates() {
  const defaults = require("office-addin-dev-certs/lib/defaults");
  const folder = writable(defaults.certificateDirectory) ? defaults.certificateDirectory : path.join(root, "build/certificates");
  const file = (name) => path.join(folder, name);
  const [authority, certificate, key] = [defaults.caCertificateFileName, defaults.localhostCertificateFileName, defaults.localhostKeyFileName].map(file);
  const reuse = existsSync(key) && existsSync(authority) && stillValid(certificate);
  if (!reuse) {
    for (const old of [authority, certificate, key]) rmSync(old, { force: true });
    const { generateCertificates } = require("office-addin-dev-certs");
    const say = console.log;
    console.log = () => {};
    try { await generateCertificates(authority, certificate, key); } finally { console.log = say; }
  }
  return { key: readFileSync(key), cert: readFileSync(certificate), folder, made: !reuse };
}
