import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/** The colors that Office passes on; on the web it passes none. */
export interface OfficeColors {
  readonly isDarkTheme?: boolean | undefined;
  readonly bodyBackgroundColor?: string | undefined;
}

/** Dark when Office says so or its pane is dark, otherwise as the system prefers. High contrast is the system's own: it paints over either theme. */
export function isDark(office: OfficeColors | undefined, systemPrefersDark: boolean): boolean {
  if (office?.isDarkTheme !== undefined) return office.isDarkTheme;
  const body = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(office?.bodyBackgroundColor ?? "");
  if (!body) return systemPrefersDark;
  const [red = 0, green = 0, blue = 0] = body.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

/** The theme of the pane. */
export function paneTheme(dark: boolean): Theme {
  return dark ? webDarkTheme : webLightTheme;
}
