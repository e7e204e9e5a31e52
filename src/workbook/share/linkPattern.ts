/** A cell or a name of another workbook: '[Book.xlsx]Sheet'!A1, [1]Sheet!A1, [1]!Name, 'C:\x\Book.xlsx'!Name, a document by its address. */
const OUTSIDE = /'[^']*\[[^\]]+\][^']*'!|\[[^\][]+\][\p{L}\p{N}_.]*!|'[^']*\.(?:xls[xmb]?|csv)'!|'?(?:https?|file):\/\//iu;
/** A workbook named in a text of a formula, as INDIRECT and HYPERLINK take it. */
const IN_A_TEXT = /"[^"]*\.(?:xls[xmb]?|csv)[\]'#][^"]*"|"(?:[A-Za-z]:\\|\\\\|file:)[^"]*"/i;

/** Whether a formula, of a cell, a name or a rule, reads something outside of its workbook. */
export const isLink = (formula: string): boolean => OUTSIDE.test(formula.replace(/"[^"]*"/g, '""')) || IN_A_TEXT.test(formula);

/** Whether an address that a cell is linked to leads to a file, which the reader may not have; a page of the web is no file of ours. */
export const isFileAddress = (address: string): boolean => /^(?:file:|[A-Za-z]:\\|\\\\)/i.test(address) || /\.(?:xls[xmb]?|csv|docx?|pdf)(?:#.*)?$/i.test(address.replace(/^https?:.*/i, ""));
