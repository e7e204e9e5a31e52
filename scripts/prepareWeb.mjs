// What `npm start` does before it serves: the development build and the certificate. The browser tests begin with it.
import { certificates } from "./certificates.mjs";
import { ensureDevelopmentBuild } from "./webBuild.mjs";

try {
  await ensureDevelopmentBuild();
  await certificates();
} catch (error) {
  console.error(error.message || error);
  process.exit(1);
}
