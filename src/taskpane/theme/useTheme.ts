import type { Theme } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import { isDark, paneTheme } from "./paneTheme";

/** The theme that fits Office and the system, and follows the system when it changes. */
export function useTheme(): Theme {
  const query = useMemo(() => window.matchMedia("(prefers-color-scheme: dark)"), []);
  const [prefersDark, setPrefersDark] = useState(query.matches);
  useEffect(() => {
    const follow = (event: MediaQueryListEvent): void => setPrefersDark(event.matches);
    query.addEventListener("change", follow);
    return () => query.removeEventListener("change", follow);
  }, [query]);
  // Typed as always there, yet undefined in Excel on the web.
  const office = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return paneTheme(isDark(office, prefersDark));
}
