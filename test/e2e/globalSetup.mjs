import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { BROWSER_FLAGS, findBrowser } from "../../scripts/findBrowser.mjs";

/** Once for all browser tests: a browser, and the pages that it will open. Workers read what they need from the environment. */
export default async function globalSetup() {
  const browser = await findBrowser();
  if (!browser) {
    if (process.env.CI) throw new Error("In CI the browser tests must run, and no Chromium could be found or fetched.");
    console.log("THE BROWSER TESTS DID NOT RUN: there is no Chromium.");
    return;
  }
  process.env.OVERHANG_BROWSER = JSON.stringify({ ...browser, flags: BROWSER_FLAGS });
  // In a process of its own: webpack inside jest would be seen through jest's module registry.
  const script = new URL("../../scripts/prepareWeb.mjs", import.meta.url);
  const { status } = spawnSync(process.execPath, [fileURLToPath(script)], { stdio: "inherit" });
  if (status !== 0) throw new Error("The pages that the browser tests open could not be built; the reason stands above.");
}
