/** Codes of the built-in formats that read the same everywhere, by their number in the file (ECMA-376 part 1, 18.8.30). */
const FIXED: readonly (readonly [number, string])[] = [[1, "0"], [2, "0.00"], [3, "#,##0"], [4, "#,##0.00"], [9, "0%"], [10, "0.00%"], [11, "0.00E+00"], [12, "# ?/?"], [13, "# ??/??"], [14, "m/d/yyyy"], [48, "##0.0E+0"], [49, "@"]];
/** Codes that follow the reader's locale in Excel, in their English form; they are written out in full, so that they do not change. */
const LOCAL: readonly (readonly [number, string])[] = [[5, '"$"#,##0_);("$"#,##0)'], [6, '"$"#,##0_);[Red]("$"#,##0)'], [7, '"$"#,##0.00_);("$"#,##0.00)'], [8, '"$"#,##0.00_);[Red]("$"#,##0.00)'], [15, "d-mmm-yy"], [16, "d-mmm"], [17, "mmm-yy"], [18, "h:mm AM/PM"], [19, "h:mm:ss AM/PM"], [20, "h:mm"], [21, "h:mm:ss"], [22, "m/d/yyyy h:mm"], [37, "#,##0_);(#,##0)"], [38, "#,##0_);[Red](#,##0)"], [39, "#,##0.00_);(#,##0.00)"], [40, "#,##0.00_);[Red](#,##0.00)"], [41, '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)'], [42, '_("$"* #,##0_);_("$"* (#,##0);_("$"* "-"_);_(@_)'], [43, '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)'], [44, '_("$"* #,##0.00_);_("$"* (#,##0.00);_("$"* "-"??_);_(@_)'], [45, "mm:ss"], [46, "[h]:mm:ss"], [47, "mm:ss.0"]];

const BY_ID = new Map<number, string>([...FIXED, ...LOCAL]);
const BY_CODE = new Map<string, number>(FIXED.map(([id, code]) => [code, id]));

export const FIRST_OWN_FORMAT = 164;

/** The code of a built-in format, or undefined for General and for numbers that mean nothing. */
export const builtInFormat = (id: number): string | undefined => BY_ID.get(id);

/** The number of the built-in format with this code, or undefined where the file must spell it out. */
export const builtInFormatId = (code: string): number | undefined => (code === "General" ? 0 : BY_CODE.get(code));

/** Whether a number under this code is shown as a date or a time. */
export const isDateFormat = (code: string | undefined): boolean => code !== undefined && /[dmyhs]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "").replace(/general/gi, ""));
