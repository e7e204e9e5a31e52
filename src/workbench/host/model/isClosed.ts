/** Whether brackets, parentheses, braces and quotation marks pair up; Excel refuses a formula that a person could not finish. */
export function isClosed(formula: string): boolean {
  const open: string[] = [];
  const pairs: Readonly<Record<string, string>> = { ")": "(", "]": "[", "}": "{" };
  let quote: string | null = null;
  for (let i = 0; i < formula.length; i++) {
    const letter = formula[i]!;
    if (quote) {
      if (letter === quote) quote = null;
    } else if (open.at(-1) === "[") {
      // Within a table reference an apostrophe makes the next letter plain, and quotation marks are letters.
      if (letter === "'") i++;
      else if (letter === "[") open.push(letter);
      else if (letter === "]") open.pop();
    } else if (letter === '"' || letter === "'") quote = letter;
    else if ("([{".includes(letter)) open.push(letter);
    else if (pairs[letter] && open.pop() !== pairs[letter]) return false;
  }
  return open.length === 0 && quote === null;
}
