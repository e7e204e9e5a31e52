/** "Column1", "Column2", …: the first that no column is called yet. */
export function nextFreeHeader(taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  let n = 1;
  while (lower.has(`column${n}`)) n++;
  return `Column${n}`;
}

/** Headers as Excel makes them of cells: text, none empty, a repeated one with the next free number behind it. */
export function uniqueHeaders(given: readonly string[]): string[] {
  const names: string[] = [];
  const taken = new Set<string>();
  given.forEach((text, index) => {
    let name = text === "" ? `Column${index + 1}` : text;
    const stem = text === "" ? "Column" : text;
    for (let n = text === "" ? index + 1 : 2; taken.has(name.toLowerCase()) || (text === "" && given.some((other) => other.toLowerCase() === name.toLowerCase())); n++) name = `${stem}${n}`;
    taken.add(name.toLowerCase());
    names.push(name);
  });
  return names;
}
