const RAISED = /vertical-align\s{0,5}:\s{0,5}(?:super|top|text-top)|vertical-align\s{0,5}:\s{0,5}[1-9]|position\s{0,5}:\s{0,5}relative\s{0,5};[^"]{0,100}(?:top\s{0,5}:\s{0,5}-|bottom\s{0,5}:\s{0,5}[1-9.])/i;
const HIDDEN = /display\s{0,5}:\s{0,5}none|visibility\s{0,5}:\s{0,5}hidden/i;

/** What a style does to its words. */
export interface Look {
  /** Lifts them above the line, as note marks are printed. */
  readonly raised: boolean;
  /** Takes them out of what a reader sees. */
  readonly hidden: boolean;
}

const PLAIN: Look = { raised: false, hidden: false };

/** Reads inline styles; a document repeats a style thousands of times over, so the last one is remembered. */
export class StyleReader {
  private style = "";
  private look = PLAIN;

  lookOf(style: string): Look {
    if (style === "") return PLAIN;
    if (style !== this.style) {
      this.style = style;
      this.look = { raised: RAISED.test(style), hidden: HIDDEN.test(style) };
    }
    return this.look;
  }
}
