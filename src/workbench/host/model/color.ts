const NAMED: Readonly<Record<string, string>> = {
  black: "#000000", white: "#FFFFFF", red: "#FF0000", green: "#008000", blue: "#0000FF", yellow: "#FFFF00", orange: "#FFA500",
  gray: "#808080", grey: "#808080", lightgray: "#D3D3D3", lightgrey: "#D3D3D3", purple: "#800080", navy: "#000080", silver: "#C0C0C0",
};

/** A colour as Excel gives it back, "#RRGGBB" in capitals, from "#rgb", "#rrggbb", "rgb(…)" or a name. */
export function hexColor(given: string | null | undefined | void, otherwise: string): string {
  if (!given) return otherwise;
  const text = given.trim().toLowerCase();
  const short = /^#?([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(text);
  if (short) return `#${short.slice(1).map((digit) => digit + digit).join("")}`.toUpperCase();
  if (/^#?[0-9a-f]{6}$/.test(text)) return `#${text.replace("#", "")}`.toUpperCase();
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(text);
  if (parts) return `#${parts.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`.toUpperCase();
  return NAMED[text] ?? otherwise;
}
