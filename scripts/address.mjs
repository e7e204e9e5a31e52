// The address that the add-in is served from. Source files name the development address; what is built or served names the real one.
export const DEVELOPMENT_ADDRESS = "https://localhost:3000";

/** `text` with every development address replaced by `address`; an AppDomain takes the origin alone, as Office demands. */
export function atAddress(text, address) {
  const { origin } = new URL(address);
  return text.replaceAll(`<AppDomain>${DEVELOPMENT_ADDRESS}</AppDomain>`, `<AppDomain>${origin}</AppDomain>`).replaceAll(DEVELOPMENT_ADDRESS, address);
}

/** The deployment address in ADDIN_URL without a closing slash, or an Error that says what is wrong with it. */
export function deploymentAddress(given) {
  const text = (given ?? "").trim();
  if (!text) return DEVELOPMENT_ADDRESS;
  let url;
  try { url = new URL(text); } catch { throw new Error(`ADDIN_URL is "${text}", which is no address. Give the https address that dist/ will be served from, for example ADDIN_URL=https://addins.example.com/overhang`); }
  if (url.protocol !== "https:") throw new Error(`ADDIN_URL is "${text}". Office loads add-ins over https alone: give an address that begins with https://`);
  if (url.search || url.hash) throw new Error(`ADDIN_URL is "${text}". Give the folder's address, without "?" or "#"`);
  return url.href.replace(/\/+$/, "");
}
