const dark = window.matchMedia("(prefers-color-scheme: dark)");

export const isDark = (): boolean => dark.matches;

/** Calls `change` whenever the system turns dark or light; the answer ends it. */
export function followColorScheme(change: (dark: boolean) => void): () => void {
  const listener = (event: MediaQueryListEvent): void => change(event.matches);
  dark.addEventListener("change", listener);
  return () => dark.removeEventListener("change", listener);
}
