import { bundleUniver } from "../scripts/bundle.mjs";

export default async function globalSetup() {
  await bundleUniver();
}
