import { signatureOf, type FunctionsFile } from "./functionMetadata";

const START = "<!-- functions:start -->";
const END = "<!-- functions:end -->";

/** The functions as a table in Markdown. */
export function renderFunctionTable({ functions }: FunctionsFile): string {
  const cell = (text: string) => text.replaceAll("|", "\\|");
  return ["| function | gives |", "|---|---|", ...functions.map((item) => `| \`${signatureOf(item)}\` | ${cell(item.description)} |`)].join("\n");
}

/** The text with the table between its markers; null when it has none. */
export function withFunctionTable(text: string, metadata: FunctionsFile): string | null {
  const start = text.indexOf(START);
  const end = text.indexOf(END);
  return start < 0 || end < start ? null : `${text.slice(0, start + START.length)}\n${renderFunctionTable(metadata)}\n${text.slice(end)}`;
}
