// The README's picture, from a real run: the sample is inserted in the workbench and photographed.
//   node scripts/screenshot.mjs [FILE]
import path from "node:path";
import { chromium } from "playwright-core";
import { root } from "./bundle.mjs";
import { certificates } from "./certificates.mjs";
import { BROWSER_FLAGS, findBrowser } from "./findBrowser.mjs";
import { serve } from "./serve.mjs";
import { developmentFolder, ensureDevelopmentBuild } from "./webBuild.mjs";

const file = path.resolve(process.argv[2] ?? path.join(root, "assets/screenshot.png"));
const found = await findBrowser();
if (!found) process.exit(1);
await ensureDevelopmentBuild();
const server = await serve({ ...(await certificates()), folder: developmentFolder, port: 0 });
const browser = await chromium.launch({ executablePath: found.file, env: { ...process.env, ...found.environment }, args: BROWSER_FLAGS });
try {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1440, height: 860 }, colorScheme: "light" });
  const page = await context.newPage();
  await page.goto(`${server.address}/workbench.html`);
  await page.waitForFunction(() => globalThis.workbench && globalThis.workbench.sheets().then(() => true));
  const pane = page.frameLocator('iframe[title="Overhang task pane"]');
  await pane.getByRole("button", { name: /Try it with Internap/ }).click();
  for (let label = ""; !label.startsWith("Insert ");) {
    const next = pane.getByRole("button", { name: /^(Continue|Insert \d)/ }).last();
    label = await next.innerText();
    await next.click();
  }
  await pane.getByRole("button", { name: "Show it in the sheet" }).click({ timeout: 120000 });
  await page.evaluate(() => globalThis.workbench.read("SellingStockholders[#Totals]"));
  await page.mouse.move(700, 840);
  await page.waitForTimeout(1500);
  await page.screenshot({ path: file });
  console.log(`Written: ${path.relative(process.cwd(), file)}`);
} finally {
  await browser.close();
  await server.stop();
}
