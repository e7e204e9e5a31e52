/** A file of the development server, as text. */
export async function fetchText(name: string): Promise<string> {
  const response = await fetch(name, { cache: "no-store" });
  if (!response.ok) throw new Error(`${name} is missing (${response.status}). Build again with npm start.`);
  return response.text();
}
