const FUNCTIONS = {
  INT: Math.floor,
  ROUND: (n: number): number => Math.round(n),
  MIN: Math.min,
  MAX: Math.max,
  OR: (...conditions: boolean[]): boolean => conditions.some(Boolean),
  IF: (condition: boolean, yes: unknown, no: unknown): unknown => (condition ? yes : no),
};

/** One of our row formulas in plain doubles, as Excel has them: cells and names by what they are called. */
export function evaluateFormula(formula: string, cells: Readonly<Record<string, number | string>>): number {
  const names: string[] = [];
  const values: (number | string)[] = [];
  const body = formula.replace(/^=/, "").replace(/"[^"]*"|\[@\[([^\]]+)\]\]|\[@(\w+)\]|(Offering_\w+)|([<>]=|<>|=)/g, (text, wide: string, short: string, name: string, operator: string) => {
    if (operator) return operator === "=" ? "===" : operator === "<>" ? "!==" : operator;
    const cell = wide ?? short ?? name;
    if (cell === undefined) return text;
    names.push(`c${names.length}`);
    values.push(cells[cell]!);
    return names.at(-1)!;
  });
  return new Function(...Object.keys(FUNCTIONS), ...names, `return ${body};`)(...Object.values(FUNCTIONS), ...values) as number;
}
