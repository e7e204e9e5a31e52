const RAISED = /vertical-align\s{0,5}:\s{0,5}(?:super|top|text-top)|vertical-align\s{0,5}:\s{0,5}[1-9]|position\s{0,5}:\s{0,5}relative\s{0,5};[^"]{0,100}(?:top\s{0,5}:\s{0,5}-|bottom\s{0,5}:\s{0,5}[1-9.])/i;
const HIDDEN = /display\s{0,5}:\s{0,5}none|visibility\s{0,5}:\s{0,5}hidden/i;

/** True when an inline style lifts its words above the line, as note marks are printed. */
export function raisesWords(style: string): boolean {
  return style !== "" && RAISED.test(style);
}

/** True when a style takes its words out of what a reader sees. */
export function hidesWords(style: string): boolean {
  return style !== "" && HIDDEN.test(style);
}
