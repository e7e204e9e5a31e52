// npm start: builds the add-in and the workbench, serves them at https://localhost:3000 (PORT changes it) and says where.
// With --watch (npm start -- --watch) it builds again after every change.
import { certificates } from "./certificates.mjs";
import { serve } from "./serve.mjs";
import { developmentFolder, ensureDevelopmentBuild, watch } from "./webBuild.mjs";

const port = Number(process.env.PORT || 3000);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`PORT is "${process.env.PORT}"; give a whole number from 1 to 65535.`);
  process.exit(1);
}

async function build() {
  const began = Date.now();
  if (process.argv.includes("--watch")) {
    await watch((problem) => console.log(problem || `Built at ${new Date().toLocaleTimeString()}.`));
    return;
  }
  console.log("Building the add-in and the workbench …");
  const compiled = await ensureDevelopmentBuild();
  console.log(compiled ? `Built in ${((Date.now() - began) / 1000).toFixed(1)} s.` : "Nothing has changed since the last build.");
}

try {
  await build();
  const { key, cert, folder, made } = await certificates();
  const { address } = await serve({ folder: developmentFolder, port, key, cert });
  console.log(`
  Workbench   ${address}/workbench.html    a spreadsheet with the add-in beside it, in any browser
  Task pane   ${address}/taskpane.html
  Functions   ${address}/functions.json
  Manifest    ${address}/manifest.xml

The certificate for localhost is ${made ? "new" : "reused"}, in ${folder}. A browser asks once whether to go on.

To load the add-in into Excel, while this server runs:
  1. Let this computer trust the certificate, once:  npx office-addin-dev-certs install
  2. Windows, Mac:  npx office-addin-debugging start manifest.xml desktop${port === 3000 ? "" : `   (save ${address}/manifest.xml first and name that file)`}
     Excel on the web:  Home > Add-ins > More Add-ins > My Add-ins > Upload My Add-in, and choose manifest.xml
     (for a port other than 3000 save ${address}/manifest.xml and choose that)

Ctrl+C stops the server.`);
} catch (error) {
  if (error.code === "EADDRINUSE") console.error(`Port ${port} is taken by another program. Stop it, or choose another port: PORT=${port + 1} npm start`);
  else if (error.code === "EACCES") console.error(`Port ${port} may not be used by this account. Choose one above 1023: PORT=3000 npm start`);
  else console.error(error.message || error);
  process.exit(1);
}
