/** One figure of the bench. `ratio` compares two things measured in the same run; `aim` is what we want it to be. */
export interface Figure {
  readonly section: string;
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly aim?: string;
}

export const figure = (section: string, name: string, value: number, unit: string, aim?: string): Figure => ({ section, name, value: Math.round(value * 1000) / 1000, unit, ...(aim ? { aim } : {}) });

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

export async function milliseconds(work: () => Promise<unknown> | unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
